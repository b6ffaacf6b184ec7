/**
 * How much time Gloss takes for itself while a page keeps changing: a large change is followed at
 * once, an endless one costs a small share of the main thread.
 */

/** Milliseconds that may be spent at once after a quiet while: a whole new page's worth. */
const purse = 200;

/** The share of time earned back: 2 %, so that a busy page keeps 98 % of its throughput. */
const share = 0.02;

/** The longest wait: text on a page that never falls quiet is lit within a second. */
const longestWait = 800;

export class Pace {
  #left = purse;
  #since: number;

  constructor(now: number) {
    this.#since = now;
  }

  /** Takes `cost` ms out of the purse at time `now` (ms, any monotonic clock). */
  spend(cost: number, now: number): void {
    this.#left = Math.min(purse, this.#left + (now - this.#since) * share) - cost;
    this.#since = now;
  }

  /** How long to wait from the last `spend` until the next step, in ms; 0 while the purse holds. */
  wait(): number {
    return this.#left >= 0 ? 0 : Math.min(longestWait, -this.#left / share);
  }
}
