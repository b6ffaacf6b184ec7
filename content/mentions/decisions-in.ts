/** Every decision about the words that a reader selected, for those who wonder why a name is lit or not. */

import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { type Decision, decide } from '../../core/recognition/decide.ts';
import type { CandidateCues } from '../../core/recognition/types.ts';
import { locate, type Segment } from './locate.ts';
import type { KnownPassage } from './mention.ts';

export interface DecisionOnWords extends Decision {
  /** Index into `Lexicon.entities`. */
  readonly entity: number;
}

/** Selected words that stand here and there on a page have a few kinds of reasons; more would repeat them. */
const mostDecisions = 5;

/**
 * The decisions about what is selected, in page order, each kind once. Where the range holds no candidate,
 * those about the same words anywhere on the page: a selection in a shadow tree has no range there.
 * @param passages in page order
 */
export function decisionsIn(
  range: Range | undefined,
  words: string,
  passages: readonly KnownPassage[],
  lexicon: Lexicon,
): DecisionOnWords[] {
  const decisions = decide(passages, lexicon, document.documentElement?.lang);
  const choose = (isMeant: (passage: KnownPassage, candidate: CandidateCues) => boolean) => {
    const chosen = new Map<string, DecisionOnWords>();
    for (const [at, passage] of passages.entries())
      for (const [index, candidate] of passage.candidates.entries()) {
        if (chosen.size === mostDecisions || !isMeant(passage, candidate)) continue;
        const decision = decisions[at]?.[index];
        const entity = lexicon.owners[candidate.name] as number;
        if (decision) chosen.set(`${entity} ${decision.rule}`, { ...decision, entity });
      }
    return [...chosen.values()];
  };
  const inRange = range
    ? choose((passage, candidate) => locate(passage, candidate).some(touches(range)))
    : [];
  const wanted = folded(words);
  return inRange.length || !wanted
    ? inRange
    : choose(({ text }, { start, end }) => folded(text.slice(start, end)) === wanted);
}

/** True if the selection overlaps the segment by a character or more; to touch its edge is not enough. */
const touches =
  (range: Range) =>
  ({ node, start, end }: Segment): boolean =>
    range.intersectsNode(node) &&
    range.comparePoint(node, start + 1) < 1 &&
    range.comparePoint(node, end - 1) > -1;

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();
