/** Tells which fact of a page is answered by a sentence that calls something untrue: "a hoax, he said". */
import type { EchoClaim, EchoStory } from './echo-claims.ts';
import type { SentenceWords } from './sentence.ts';

/** Furthest that an answer is from the sentence that repeats the fact, in sentences. */
export const answerReach = 12;

/**
 * The first claim repeated before the sentence that somebody in the dossier denies, taken for the page's subject. The
 * sentence must say who calls it untrue, and name no person but the ones concerned.
 * @param claimsBefore the claims that the sentences before it repeat, in page order
 */
export function answeredIn(
  sentence: SentenceWords,
  claimsBefore: Iterable<EchoClaim>,
  story: EchoStory,
): EchoClaim | undefined {
  if (!isAnswer(sentence)) return undefined;
  for (const claim of claimsBefore)
    if (claim.deniedBy.length && isByThoseConcerned(sentence, claim, story)) return claim;
  return undefined;
}

/** True if somebody calls something untrue in the sentence, or denies a report. */
export const isAnswer = ({ names, words, hasStranger }: SentenceWords): boolean =>
  !hasStranger &&
  (names.size > 0 || words.has('person-pronoun')) &&
  (words.has('deny')
    ? words.has('newspaper') || words.has('false')
    : words.has('reporting') && (words.has('false') || words.has('absurd')));

function isByThoseConcerned(
  { names }: SentenceWords,
  { deniedBy, entities }: EchoClaim,
  { claims, persons }: EchoStory,
): boolean {
  const denials = claims.filter(({ id }) => deniedBy.includes(id));
  const concerned = new Set([...entities, ...denials.flatMap(({ sources }) => sources.speakers)]);
  return ![...names].some((id) => persons.has(id) && !concerned.has(id));
}
