/** An axis for times that may lie far apart: long empty stretches are cut short, and shown as cut. */
import { scaleUtc } from 'd3-scale';
import type { TimeSpan } from './time-span.ts';

/** A stretch of the axis. Places are parts of the axis' length, from 0 to 1. */
interface AxisStretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export interface Axis {
  /** Position of a time on the axis: 0 is its start, 1 its end. */
  at(time: number): number;
  /** In proportion. */
  readonly stretches: readonly AxisStretch[];
  /** Nothing lies in these. */
  readonly cuts: readonly AxisStretch[];
}

/** An empty stretch is cut when it is longer than this part of the whole time. */
const leastCutPart = 0.15;

/** Length of a cut stretch, as a part of the axis' length. */
const cutLength = 0.035;

/** Undefined without any span. */
export function axisOf(spans: readonly TimeSpan[]): Axis | undefined {
  const full = stretchesOf(spans);
  if (!full.length) return;
  const known = full.reduce((sum, [from, to]) => sum + to - from, 0);
  const room = 1 - cutLength * (full.length - 1);
  let at = 0;
  const stretches = full.map(([from, to]) => {
    const start = at;
    const end = start + (room * (to - from)) / known;
    at = end + cutLength;
    return { from, to, start, end };
  });
  const scale = scaleUtc()
    .domain(stretches.flatMap(({ from, to }) => [from, to]))
    .range(stretches.flatMap(({ start, end }) => [start, end]));
  return { at: (time) => scale(time), stretches, cuts: cutsBetween(stretches) };
}

const cutsBetween = (stretches: readonly AxisStretch[]): AxisStretch[] =>
  stretches.slice(1).flatMap((next, at) => {
    const last = stretches[at];
    return last ? [{ from: last.to, to: next.from, start: last.end, end: next.start }] : [];
  });

const oneYear = Date.UTC(1971, 0, 1);

/** Stretches in which there are spans, rounded out to whole years, without the long pauses between them. */
function stretchesOf(spans: readonly TimeSpan[]): [number, number][] {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  const last = sorted.reduce((latest, { to }) => Math.max(latest, to), 0);
  const pause = (last - (sorted[0]?.from ?? 0) || oneYear) * leastCutPart;
  const found: [number, number][] = [];
  for (const { from, to } of sorted) {
    const now = found.at(-1);
    if (now && from - now[1] < Math.max(pause, oneYear)) now[1] = Math.max(now[1], to);
    else found.push([from, to]);
  }
  return found.map(
    ([from, to]) => [yearOf(from), yearOf(to - 1) + 1].map(startOfYear) as [number, number],
  );
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear();
const startOfYear = (year: number): number => Date.UTC(year, 0, 1);

export interface Tick {
  readonly time: Date;
  readonly at: number;
}

/** Ticks at round dates, about `count` on the whole axis. */
export function ticksOf({ stretches }: Axis, count: number): Tick[] {
  return stretches.flatMap(({ from, to, start, end }) => {
    const scale = scaleUtc([from, to], [start, end]);
    const ticks = scale.ticks(Math.max(1, Math.round((end - start) * count)));
    return ticks.filter((time) => +time < to).map((time) => ({ time, at: scale(time) }));
  });
}
