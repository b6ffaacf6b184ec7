import type { SliceResult } from './scheduler.ts';

/** Work on a page in steps: by the lookout until a text may hold a name, by the scan work from then on. */
export interface PageWork {
  readonly isIdle: boolean;
  /** True when there was too much to read or to keep all of it. */
  readonly isPartial: boolean;
  /** Characters of the page that were read; text that is read again counts again. */
  readonly charactersRead: number;
  /** Works until the deadline (ms, `performance.now`). */
  run(deadline: number): SliceResult;
  /** Lets go of all that is to be done. */
  clear(): void;
}

/**
 * Most that is read of one change of a page, the first one being the page itself, in characters; a passage
 * and a node without text count for some more. Twenty times the longest report that was ever tried.
 */
export const mostAtOnce = 2 ** 25;
