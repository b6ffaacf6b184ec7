/** Position and speed of the pointer: a value, which the functions below replace by another. */
import type { Point } from '../mentions/painter.ts';
import {
  afterScrollMs,
  hitTestGapMs,
  maxSampleAgeMs,
  passingPxPerMs,
  strollGapMs,
} from './timings.ts';

/** Times are in ms, as `performance.now()` has them. */
interface PointerTrack {
  /** Undefined before the first move, and when the pointer has left the window. */
  readonly point?: Point | undefined;
  readonly movedAtMs: number;
  readonly speedPxPerMs: number;
  readonly hitTestedAtMs: number;
  readonly scrolledAtMs: number;
}

export const noTrack: PointerTrack = {
  movedAtMs: 0,
  speedPxPerMs: 0,
  hitTestedAtMs: Number.NEGATIVE_INFINITY,
  scrolledAtMs: Number.NEGATIVE_INFINITY,
};

/** The very same track for the moves that browsers make up when the page moves under a still pointer. */
export function moved(track: PointerTrack, { x, y }: Point, nowMs: number): PointerTrack {
  const { point, movedAtMs } = track;
  if (point?.x === x && point.y === y) return track;
  const ageMs = nowMs - movedAtMs;
  const isSample = point !== undefined && ageMs < maxSampleAgeMs;
  const speedPxPerMs = isSample ? Math.hypot(x - point.x, y - point.y) / Math.max(ageMs, 1) : 0;
  return { ...track, point: { x, y }, movedAtMs: nowMs, speedPxPerMs };
}

/** Too fast to mean the name that it is over. */
export const isPassing = (track: PointerTrack, nowMs: number): boolean =>
  track.speedPxPerMs > passingPxPerMs && isMoving(track, nowMs);

/** Still moving, and not long since the last hit test. */
export const isStrolling = (track: PointerTrack, nowMs: number): boolean =>
  isMoving(track, nowMs) && nowMs - track.hitTestedAtMs < strollGapMs;

export const isScrolling = ({ scrolledAtMs }: PointerTrack, nowMs: number): boolean =>
  nowMs - scrolledAtMs < afterScrollMs;

const isMoving = ({ movedAtMs }: PointerTrack, nowMs: number): boolean =>
  nowMs - movedAtMs < hitTestGapMs;
