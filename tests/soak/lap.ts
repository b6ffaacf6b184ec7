import type { BrowserName } from '../../tools/browser/find.ts';

/** What a part of the long run is given. */
export interface Lap {
  readonly seconds: number;
  readonly seed: number;
  readonly browsers: readonly BrowserName[];
}

/** What came of it: sentences, the second one for each failure. */
export interface Outcome {
  readonly tried: string;
  readonly failures: readonly string[];
}

/** Whether a lap that began now may still go on. */
export function clockOf(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() < end;
}
