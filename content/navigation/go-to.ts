import type { Mention } from '../mentions/mention.ts';

/** Takes the reader to mentions from outside the page, and back to where the page was before. */
export class GoTo {
  readonly #mentions: () => readonly Mention[];
  readonly #show: (mention: Mention) => void;
  #start: { readonly x: number; readonly y: number } | undefined;

  constructor(mentions: () => readonly Mention[], show: (mention: Mention) => void) {
    this.#mentions = mentions;
    this.#show = show;
  }

  /** @param index in page order, as told; the page may have changed since: the nearest wanted one counts */
  go(index: number, isWanted: (mention: Mention) => boolean): void {
    const found = nearest(this.#mentions(), index, isWanted);
    if (!found) return;
    this.leave();
    this.#show(found);
  }

  /** Notes where the page is, unless the reader is away already. */
  leave(): void {
    this.#start ??= { x: scrollX, y: scrollY };
  }

  back(): void {
    const start = this.#start;
    this.#start = undefined;
    if (start) scrollTo({ left: start.x, top: start.y, behavior: 'instant' });
  }
}

function nearest(
  mentions: readonly Mention[],
  index: number,
  isWanted: (mention: Mention) => boolean,
): Mention | undefined {
  const distance = (at: number): number => Math.abs(at - index);
  let best: number | undefined;
  for (const [at, mention] of mentions.entries())
    if (isWanted(mention) && (best === undefined || distance(at) < distance(best))) best = at;
  return best === undefined ? undefined : mentions[best];
}
