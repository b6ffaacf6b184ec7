import type { CandidateCues, Match, PassageCandidates } from '../../core/recognition/types.ts';
import type { Passage } from '../scan/passage.ts';
import { locate, type Segment } from './locate.ts';

/**
 * A passage that holds at least one candidate; no other is kept. Of its nodes there are the first, the last
 * and those that hold candidates.
 */
export interface KnownPassage extends Passage {
  readonly candidates: readonly CandidateCues[];
  mentions: readonly Mention[];
}

/** A match at its place in the page. */
export interface Mention {
  readonly match: Match;
  readonly passage: KnownPassage;
  readonly segments: readonly [Segment, ...Segment[]];
}

/** A passage without the nodes that nothing needs: each costs hundreds of bytes, and there may be thousands. */
export function keepPassage(passage: Passage, { candidates }: PassageCandidates): KnownPassage {
  const { nodes, starts } = passage;
  if (nodes.length < 3) return { ...passage, candidates, mentions: [] };
  const kept = new Set([nodes[0], nodes.at(-1)]);
  for (const candidate of candidates)
    for (const { node } of locate(passage, candidate)) kept.add(node);
  const isKept = (_: unknown, at: number): boolean => kept.has(nodes[at]);
  return {
    ...passage,
    nodes: nodes.filter(isKept),
    starts: starts.filter(isKept),
    candidates,
    mentions: [],
  };
}

/** Mentions of a passage, made from the decisions about its candidates. */
export const mentionsOf = (passage: KnownPassage, matches: readonly Match[]): Mention[] =>
  matches.flatMap((match): Mention[] => {
    const [first, ...rest] = locate(passage, match);
    return first ? [{ match, passage, segments: [first, ...rest] }] : [];
  });

/** True if the mentions are those of the same matches, in the same order. */
export const areOf = (mentions: readonly Mention[], matches: readonly Match[]): boolean =>
  mentions.length === matches.length &&
  mentions.every(({ match }, i) => isSameMatch(match, matches[i]));

const isSameMatch = (a: Match, b: Match | undefined): boolean =>
  b !== undefined &&
  a.start === b.start &&
  a.end === b.end &&
  a.rule === b.rule &&
  a.because === b.because &&
  a.entities.length === b.entities.length &&
  a.entities.every((entity, i) => entity === b.entities[i]);
