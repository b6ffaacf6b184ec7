/** The reserve that a claim's own text makes: "may", "up to", "as far as he knew". */
import type { Claim } from '../dossier/schema.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Found } from './word-table.ts';

/** Words in quotation marks are somebody's; "apparently according to" is about the source. */
const notOwn = /^[^“]*”|^ (?:according|selon|laut|según|secondo|segundo)\b/u;

/** "about 30", "about April 2021"; "up to 2024" is a time, "about space" a topic. */
const amount = /^\s*(?!(?:19|20)\d\d(?!\d))(?:\p{L}+ )?[\d$€£]/u;

export interface Reserve {
  /** "may", "reportedly", as they stand in the claim's text. */
  readonly words: readonly string[];
  /** "about", "up to": what they go with is a number. */
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

/** "May 2022" is a month. */
const isOwnWord = (text: string, { start, end }: Found): boolean =>
  !notOwn.test(text.slice(end)) && (start === 0 || !/^\p{Lu}/u.test(text.slice(start)));
