/**
 * Tells pages that change faster than they can be followed. Hearing of every change costs a page that makes
 * 10,000 a second up to half of its own work, whatever is then done about it (docs/performance.md).
 */

/** Highest rate that is followed, in changes a second. A list of 40 rows scrolled at sixty frames makes 2,400. */
export const rateLimit = 5000;

/** Length of a counting window, in ms. */
export const windowMs = 25;

/** Counts changes in windows. */
export interface MutationRate {
  /** Changes a second that a window may hold. */
  readonly limit: number;
  /** Windows in a row above the limit that make a page too fast: one large change is none. */
  readonly windows: number;
  /** Start of the window, in ms on any monotonic clock. */
  readonly since: number;
  readonly count: number;
  /** Windows in a row above the limit, this one included. */
  readonly full: number;
}

export const startRate = (limit: number, windows: number): MutationRate => ({
  limit,
  windows,
  since: Number.NEGATIVE_INFINITY,
  count: 0,
  full: 0,
});

/** The rate after some changes more. */
export function addChanges(rate: MutationRate, changes: number, now: number): MutationRate {
  const { since, count, full } = inWindow(rate, now);
  const isNewlyFull = !isFull(rate.limit, count) && isFull(rate.limit, count + changes);
  return { ...rate, since, count: count + changes, full: isNewlyFull ? full + 1 : full };
}

export const isTooFast = ({ full, windows }: MutationRate): boolean => full >= windows;

/** The same, or a new window; a window that stayed below the limit, or a gap, ends the row. */
function inWindow(rate: MutationRate, now: number): MutationRate {
  const age = now - rate.since;
  if (age < windowMs) return rate;
  const goesOn = age < 2 * windowMs && isFull(rate.limit, rate.count);
  return { ...rate, since: now, count: 0, full: goesOn ? rate.full : 0 };
}

const isFull = (limit: number, count: number): boolean => count > (limit * windowMs) / 1000;
