import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { matchesByPassage } from '../../core/recognition/resolve.ts';
import type { Match } from '../../core/recognition/types.ts';
import { areOf, type KnownPassage } from './mention.ts';

/** Passages decided in one step; a look at the clock costs as much as one of them. */
const decidedAtOnce = 16;

interface DecideOptions {
  readonly lexicon: Lexicon;
  /** Passages that have not been decided before; they come first. */
  readonly fresh: ReadonlySet<KnownPassage>;
  /** False for a match that the reader does not want to see. */
  isWanted(match: Match): boolean;
}

/**
 * Decides what every candidate of a page means, because one passage bears on others, in steps.
 * @param passages in page order
 * @returns each passage whose matches have changed, with its matches; nothing at the end of a step
 */
export function* decideMentions(
  passages: readonly KnownPassage[],
  { lexicon, fresh, isWanted }: DecideOptions,
): Generator<[KnownPassage, readonly Match[]] | undefined> {
  const language = document.documentElement?.lang;
  const matchesAt = yield* matchesByPassage(passages, lexicon, language);
  for (const isFresh of fresh.size ? [true, false] : [false])
    for (const [at, passage] of passages.entries()) {
      if (at % decidedAtOnce === 0) yield undefined;
      if (fresh.has(passage) !== isFresh) continue;
      const matches = matchesAt(at).filter(isWanted);
      if (!areOf(passage.mentions, matches)) yield [passage, matches];
    }
}
