/** Tells the sentence that calls a claim untrue ("a hoax", "no such deliveries") from the one that repeats it. */
import type { ClaimCue } from './cue.ts';
import type { SentenceWords } from './sentence.ts';
import type { Found } from './word-table.ts';

/** Most words between a negation and the word that it negates. */
const reachOfNot = 3;

/** Meanings of claims that are negative themselves. */
const negative = ['not', 'deny', 'refuse', 'nobody', 'no-reply', 'no-comment', 'unaware'];

/** True if a sentence that meets the cue calls the claim false: "It is a lie that ...". */
export const callsFalse = ({ words }: SentenceWords, { all }: ClaimCue): boolean =>
  !all.flat().some(({ id }) => id === 'absurd') &&
  notAmong(matchedBy(all, words), words.get('false')).length > 0;

/** True for the cue of a claim that denies something itself. */
export const isNegative = ({ all }: ClaimCue): boolean =>
  all.flat().some(({ id }) => negative.includes(id));

/** True if the claim's own words are negated: "No such deliveries". */
export function isNegated({ text, words }: SentenceWords, cue: ClaimCue): boolean {
  if (isNegative(cue)) return false;
  const { all } = cue;
  const matched = matchedBy(all, words);
  const nots = notAmong(matched, words.get('not'));
  if (nots.some((not) => isWithout(text, not) && nots.some((other) => isFarFrom(other, not))))
    return false;
  return nots.some((not) => matched.some((one) => isJustBefore(not, one)));
}

/** True for "without", which alone negates nothing in "NASA cannot do it without SpaceX". */
const isWithout = (text: string, { start, end }: Found): boolean =>
  /^(?:without|ohne|sans|sin|senza|sem|без)$/iu.test(text.slice(start, end));

const isFarFrom = (one: Found, other: Found): boolean => Math.abs(one.first - other.first) > 2;

const matchedBy = (all: ClaimCue['all'], words: SentenceWords['words']): Found[] =>
  all.flat().flatMap(({ id }) => words.get(id) ?? []);

/** Negations that are no part of the words that the claim asks for ("came home without a rocket"). */
const notAmong = (matched: readonly Found[], found: readonly Found[] = []): readonly Found[] =>
  found.filter((one) => !matched.some(({ start, end }) => start <= one.start && end >= one.end));

const isJustBefore = (not: Found, one: Found): boolean =>
  one.first > not.last && one.first - not.last <= reachOfNot;
