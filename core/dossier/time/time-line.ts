/** Facts at their dates: the times at which things are said to have happened, apart from those of the statements. */
import type { LinkedClaim } from '../lookup/linked-claim.ts';
import { type Axis, axisOf } from './time-axis.ts';
import { spanOf, type TimeSpan } from './time-span.ts';

/** A claim at one of its dates. */
export interface Moment {
  readonly claim: LinkedClaim;
  readonly span: TimeSpan;
  readonly words: string;
}

export interface TimeLine {
  /** In order of time, as `statements` are. */
  readonly events: readonly Moment[];
  /** Claims at the time of their statement, where the dossier tells it apart from that of the event. */
  readonly statements: readonly Moment[];
  readonly undated: readonly LinkedClaim[];
  /** Undefined when nothing has a date. */
  readonly axis: Axis | undefined;
}

export function timeLineOf(claims: readonly LinkedClaim[]): TimeLine {
  const events = momentsOf(claims, ({ when }) => when);
  const statements = momentsOf(claims, ({ saidWhen }) => saidWhen);
  const dated = new Set([...events, ...statements].map(({ claim }) => claim));
  return {
    events,
    statements,
    undated: claims.filter((claim) => !dated.has(claim)),
    axis: axisOf([...events, ...statements].map(({ span }) => span)),
  };
}

function momentsOf(
  claims: readonly LinkedClaim[],
  whenOf: (claim: LinkedClaim) => LinkedClaim['when'],
): Moment[] {
  const moments = claims.flatMap((claim) => {
    const when = whenOf(claim);
    const span = when && spanOf(when);
    return span ? [{ claim, span, words: when.words }] : [];
  });
  return moments.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
}

/** Length of a moment whose beginning is not known, as a part of the axis' length. */
const openLength = 0.12;

/** A moment's place on an axis: `start` and `end` as parts of its length. */
export function placeOn(
  { at }: Axis,
  { from, to, isOpen }: TimeSpan,
): { start: number; end: number } {
  const end = at(to);
  return { start: isOpen ? Math.max(0, end - openLength) : at(from), end };
}

interface Opponent {
  readonly claim: LinkedClaim;
  /** It denies the fact; otherwise the two cannot both hold. */
  readonly isDenial: boolean;
}

/** The claims that stand against one, its denials first. */
export function opponentsOf(
  { deniedBy = [], contradicts = [] }: LinkedClaim,
  claims: ReadonlyMap<string, LinkedClaim>,
): Opponent[] {
  const as = (isDenial: boolean) => (id: string) => {
    const claim = claims.get(id);
    return claim ? [{ claim, isDenial }] : [];
  };
  return [...deniedBy.flatMap(as(true)), ...contradicts.flatMap(as(false))];
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** Of these, denied or disputed. */
  readonly against: number;
}

/** Number of moments that begin in each part of the axis, for lines with too many to draw each. */
export function inBins(moments: readonly Moment[], { stretches, at }: Axis, bins: number): Bin[] {
  return stretches.flatMap(({ from, to, start, end }) => {
    const count = Math.max(1, Math.round(bins * (end - start)));
    const width = (to - from) / count;
    const groups = Array.from({ length: count }, () => ({ count: 0, against: 0 }));
    for (const { span, claim } of moments) {
      const group = groups[Math.floor((span.from - from) / width)];
      if (!group || span.from < from) continue;
      group.count++;
      if (isAgainst(claim)) group.against++;
    }
    return groups.map((group, index) => {
      const begin = from + index * width;
      return { from: begin, to: begin + width, start: at(begin), end: at(begin + width), ...group };
    });
  });
}

export const isAgainst = ({ deniedBy, contradicts }: LinkedClaim): boolean =>
  Boolean(deniedBy?.length || contradicts?.length);
