/**
 * Whether a page changes faster than it can be followed. To hear of every change costs a page that makes
 * 10,000 a second up to half of its own work, whatever is then done about it (docs/performance.md).
 */

/** The ceiling, in changes a second. A list of 40 rows that is scrolled at sixty frames makes 2,400. */
export const ceiling = 5000;

/** It is counted over times of this length, in ms. */
export const span = 25;

/** Counts the changes of a page. */
export class Surge {
  readonly #most: number;
  readonly #spans: number;
  #since = Number.NEGATIVE_INFINITY;
  #count = 0;
  #full = 0;

  /**
   * @param most changes a second that are no surge
   * @param spans how often in a row there must be more: what a page does once, at one go, is no surge
   */
  constructor(most: number, spans: number) {
    this.#most = (most * span) / 1000;
    this.#spans = spans;
  }

  /**
   * Takes note of changes that were just made; true from when they are a surge.
   * @param now in ms, on any monotonic clock
   */
  add(changes: number, now: number): boolean {
    if (now - this.#since >= span) {
      if (now - this.#since >= 2 * span || !this.#isFull) this.#full = 0;
      this.#since = now;
      this.#count = 0;
    }
    const wasFull = this.#isFull;
    this.#count += changes;
    if (!wasFull && this.#isFull) this.#full++;
    return this.#full >= this.#spans;
  }

  get #isFull(): boolean {
    return this.#count > this.#most;
  }
}
