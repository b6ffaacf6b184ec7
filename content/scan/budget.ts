/**
 * The main-thread time that Gloss takes while a page keeps changing, as a token bucket: one change is
 * followed at once, an endless one costs a small share, and the rest is read when it ends. Times in ms,
 * `now` on any monotonic clock.
 */

/** Capacity of the bucket: more than reading a long news page again takes. */
const capacityMs = 100;

/** Refill per ms that passes: 1 %, so that a busy page keeps nearly all of its throughput. */
const refill = 0.01;

/** Longest wait: text on a page that never falls quiet is lit within a second. */
const longestPauseMs = 800;

/** A page without changes for this long has come to rest. */
const budgetRestMs = 200;

export class Budget {
  #left = capacityMs;
  #spentAt: number;
  #changedAt: number;

  constructor(now: number) {
    this.#spentAt = now;
    this.#changedAt = now;
  }

  /** To be called for every change of the page. */
  pageChanged(now: number): void {
    this.#changedAt = now;
  }

  spend(cost: number, now: number): void {
    this.#left = Math.min(capacityMs, this.#left + (now - this.#spentAt) * refill) - cost;
    this.#spentAt = now;
  }

  /** Time to wait until the next step; over at the latest when the page has come to rest. */
  wait(now: number): number {
    const debt = -this.#left / refill;
    const due = this.#spentAt + Math.min(longestPauseMs, debt);
    return Math.max(0, Math.min(due, this.#changedAt + budgetRestMs) - now);
  }
}
