/** The time that a `When` speaks of, as far as it can be drawn. */
import type { When } from '../schema.ts';

export interface TimeSpan {
  /** Milliseconds since 1970, UTC. */
  readonly from: number;
  /** The first moment after it. */
  readonly to: number;
  /** True when only its end is known: `from` is then the last moment before it. */
  readonly isOpen: boolean;
  /** True when the thing took place at some time within, rather than all the time. */
  readonly isWithin: boolean;
  readonly isApproximate: boolean;
  readonly isInferred: boolean;
}

/** Undefined when there is no date in it. */
export function spanOf({ from, to, ...when }: When): TimeSpan | undefined {
  const last = to ?? from;
  if (last === undefined) return;
  const end = limits(last).end;
  return {
    from: from === undefined ? end - 1 : Math.min(limits(from).start, end - 1),
    to: end,
    isOpen: from === undefined,
    isWithin: when.precision !== 'span',
    isApproximate: when.approximate === true,
    isInferred: when.inferred === true,
  };
}

/** The first moment of a year, month or day, and the first after it. */
function limits(date: string): { start: number; end: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (month === undefined) return { start, end: Date.UTC(year + 1, 0, 1) };
  if (day === undefined) return { start, end: Date.UTC(year, month, 1) };
  return { start, end: Date.UTC(year, month - 1, day + 1) };
}
