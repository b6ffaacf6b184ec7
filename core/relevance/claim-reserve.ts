/** The reserve that a claim's own text makes: "may", "up to", "as far as he knew". */
import type { Claim } from '../dossier/schema.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Found } from './word-table.ts';

/** Text after a word of reserve that is not the claim's own: the rest of a quotation, or "apparently according to". */
const notOwn = /^[^“]*”|^ (?:according|selon|laut|según|secondo|segundo)\b/u;

/** Amount after a word of reserve: "about 30", "about April 2021"; not "up to 2024", a time, or "about space", a topic. */
const amount = /^\s*(?!(?:19|20)\d\d(?!\d))(?:\p{L}+ )?[\d$€£]/u;

export interface Reserve {
  /** "may", "reportedly", as they stand in the claim's text. */
  readonly words: readonly string[];
  /** Words that go with a number: "about", "up to". */
  readonly amounts: readonly string[];
}

/** Empty where the language of the claim has no word list. */
export function reserveOf(
  { text }: Pick<Claim, 'text'>,
  vocabulary: Vocabulary | undefined,
): Reserve {
  const found = vocabulary?.find(text);
  const wordsIn = (meaning: string, isMeant: (one: Found) => boolean): string[] =>
    (found?.get(meaning) ?? []).filter(isMeant).map(({ start, end }) => text.slice(start, end));
  return {
    words: wordsIn('reserve', (one) => isOwnWord(text, one)),
    amounts: wordsIn('amount-about', ({ end }) => amount.test(text.slice(end))),
  };
}

/** True for a word of the claim's own reserve; a capital marks a month: "May 2022". */
const isOwnWord = (text: string, { start, end }: Found): boolean =>
  !notOwn.test(text.slice(end)) && (start === 0 || !/^\p{Lu}/u.test(text.slice(start)));
