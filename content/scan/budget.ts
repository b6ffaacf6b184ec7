/**
 * How much time Gloss takes for itself while a page keeps changing: a change is followed at once, an
 * endless one costs a small share of the main thread, and what is left of it is read when it ends.
 * Times in ms, `now` on any monotonic clock.
 */

/** What may be spent at once after a quiet while: more than reading a long page of news anew. */
const purse = 100;

/** The share of time earned back: 1 %, so that a busy page keeps nearly all of its throughput. */
const share = 0.01;

/** The longest wait: text on a page that never falls quiet is lit within a second. */
const longestWait = 800;

/** A page that has not changed for so long has come to rest. */
const rest = 200;

export class Pace {
  #left = purse;
  #since: number;
  #changed: number;

  constructor(now: number) {
    this.#since = now;
    this.#changed = now;
  }

  /** To be told of every change of the page. */
  change(now: number): void {
    this.#changed = now;
  }

  /** Takes `cost` out of the purse. */
  spend(cost: number, now: number): void {
    this.#left = Math.min(purse, this.#left + (now - this.#since) * share) - cost;
    this.#since = now;
  }

  /** How long to wait until the next step; shorter than it was if the page has not changed since. */
  wait(now: number): number {
    const debt = -this.#left / share;
    const due = this.#since + Math.min(longestWait, debt);
    return Math.max(0, Math.min(due, this.#changed + rest) - now);
  }
}
