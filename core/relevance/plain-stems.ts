/** The words of a text that no meaning covers, and the meanings that say what it is about. */
import { tokensOf } from './tokens.ts';
import { stemsOf } from './word-stems.ts';
import type { FoundWords } from './word-table.ts';

/** Meanings of the manner of speech, not its matter: they are no evidence. */
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

/** True for a year: the word before it is its month, or no evidence ("October 2022", "since 2022"). */
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
  const covered = new Uint8Array(text.length);
  const cover = ({ start, end }: StemSpan): unknown => covered.fill(1, start, end);
  names.forEach(cover);
  for (const meaning of meaningsIn(words)) words.get(meaning)?.forEach(cover);
  const tokens = tokensOf(text);
  const plain = tokens.filter(
    ({ text: word, start, end }, at) =>
      !(covered[start] && covered[end - 1]) && !/^\d/.test(word) && !isYear(tokens[at + 1]?.text),
  );
  return stemsOf(plain.map((token) => token.text).join(' '));
}
