import type { KnownPassage } from './mention.ts';

/** Pause between two looks, in ms: a slide that is faded in is lit half a second later at the most. */
const unseenPauseMs = 500;

/** Passages in one look: about a millisecond. */
const unseenAtOnce = 32;

/**
 * Passages near the viewport with a mention that cannot be seen. No event tells when that changes, so a few
 * are looked at again from time to time.
 */
export class UnseenPassages {
  readonly #look: (passages: readonly KnownPassage[]) => void;
  readonly #passages = new Set<KnownPassage>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param look is to add again what is still unseen */
  constructor(look: (passages: readonly KnownPassage[]) => void) {
    this.#look = look;
  }

  add(passage: KnownPassage): void {
    this.#passages.add(passage);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const next = this.#passages.values().take(unseenAtOnce).toArray();
      for (const one of next) this.#passages.delete(one);
      this.#look(next);
      const [left] = this.#passages;
      if (left) this.add(left);
    }, unseenPauseMs);
  }

  delete(passage: KnownPassage): void {
    this.#passages.delete(passage);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#passages.clear();
  }
}
