import type { PassageCandidates } from '../../core/recognition/resolve.ts';
import type { Match } from '../../core/recognition/types.ts';
import type { Passage } from '../scan/passages.ts';
import type { Segment } from './locate.ts';

/**
 * A passage that holds at least one candidate; no other is kept. Of its nodes there are the first, the last
 * and those that hold candidates.
 */
export interface KnownPassage extends Passage {
  readonly reading: PassageCandidates;
  mentions: readonly Mention[];
}

/** A match at its place in the page. */
export interface Mention {
  readonly match: Match;
  readonly passage: KnownPassage;
  readonly segments: readonly [Segment, ...Segment[]];
}
