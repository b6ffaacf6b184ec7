/** Tells how far a sentence meets a term of a cue. */
import type { ClaimCue, CueTerm } from './cue.ts';
import type { SentenceWords } from './sentence.ts';

/** Weight of a name in a sentence before, beside 1 in the sentence. */
const carriedWeight = 0.5;

/** From 0, not met, to 1. */
export function strengthOf(
  term: CueTerm,
  sentence: SentenceWords,
  page: ReadonlySet<string>,
): number {
  const { kind, id } = term;
  if (kind === 'name')
    return sentence.names.has(id) ? 1 : sentence.before.has(id) ? carriedWeight : 0;
  if (kind === 'page') return page.has(id) ? carriedWeight : 0;
  if (kind === 'number') return sentence.numbers.has(term.value) ? 1 : 0;
  if (kind === 'time') return sentence.times.has(id) ? 1 : 0;
  return (kind === 'stem' ? sentence.stems : sentence.words).has(id) ? 1 : 0;
}

/** True if a sentence has a term that the cue excludes; names of the sentences before do not count. */
export const isBarred = (
  { none }: ClaimCue,
  sentence: SentenceWords,
  page: ReadonlySet<string>,
): boolean =>
  none.some((term) =>
    term.kind === 'name' ? sentence.names.has(term.id) : strengthOf(term, sentence, page) > 0,
  );
