/** The words of a text that no meaning covers, and the meanings that say what it is about. */
import { tokensOf } from './tokens.ts';
import { stemsOf } from './word-stems.ts';
import type { FoundWords } from './word-table.ts';

/** Meanings that tell how something is said, not what: they are no evidence. */
const saying: ReadonlySet<string> = new Set([
  'reporting',
  'hearsay',
  'person-pronoun',
  'thing-pronoun',
  'plural-pronoun',
  'newspaper',
  'insider',
  'idiom',
  'which',
  'not',
  'false',
  'reserve',
  'hedge',
  'mood',
  'amount-about',
]);

export const meaningsIn = (words: FoundWords): string[] =>
  [...words.keys()].filter((meaning) => !saying.has(meaning));

/** What stands before a year is its month, or no evidence: "October 2022", "since 2022". */
const isYear = (word = ''): boolean => /^(?:19|20)\d\d$/.test(word);

interface StemSpan {
  readonly start: number;
  readonly end: number;
}

/** @param names spans of names, whose words are left out, too */
export function plainStemsOf(
  text: string,
  words: FoundWords,
  names: readonly StemSpan[],
): Set<string> {
  const covered: readonly StemSpan[] = [
    ...names,
    ...meaningsIn(words).flatMap((meaning) => words.get(meaning) ?? []),
  ];
  const isPlain = ({ start, end }: StemSpan): boolean =>
    !covered.some((span) => span.start <= start && span.end >= end);
  const tokens = tokensOf(text);
  const plain = tokens.filter(
    (token, at) => isPlain(token) && !/^\d/.test(token.text) && !isYear(tokens[at + 1]?.text),
  );
  return stemsOf(plain.map((token) => token.text).join(' '));
}
