/** Collects how words are written across an article: with capitals, after articles, after given names. */

import { bare, caseStemOf } from './case-stem-of.ts';
import { genderOfGivenName } from './given-names.ts';
import type { Language } from './language.ts';
import { lowAt, type Sentence, type Token } from './sentence.ts';

/** Sets of words of the whole article. */
export interface Seen {
  /** Right behind a given name. */
  readonly surnames: ReadonlySet<string>;
  /** With a small letter somewhere. */
  readonly small: ReadonlySet<string>;
  /** With a capital inside of a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Behind an article or the like, with a capital: where nouns have capitals, these are nouns. */
  readonly nouns: ReadonlySet<string>;
}

export function lookAround(sentences: readonly Sentence[], language: Language): Seen {
  const [small, capital, nouns] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const surnames = new Set<string>();
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const { text, low, isWord } = tokens[i] as Token;
      if (!isWord) continue;
      if (text === low) small.add(low);
      else if (!startsSentence(tokens, i))
        capital.add(caseStemOf(bare(text).toLowerCase(), language));
      const before = lowAt(tokens, i - 1);
      if (language.determiners.has(before)) nouns.add(bare(text));
      if (isBehindGivenName(tokens, i, language)) surnames.add(low);
    }
  return { surnames, small, capital, nouns };
}

/** True for a word right behind a given name: "Theresa May", but not "saw Theresa May 5". */
function isBehindGivenName(tokens: readonly Token[], at: number, language: Language): boolean {
  const { text, low } = tokens[at] as Token;
  if (text === low || !genderOfGivenName(tokens[at - 1]?.text ?? '')) return false;
  if (!language.calendar.has(low)) return true;
  return language.calendarSurnames.has(low) && !/^\d/.test(tokens[at + 1]?.text ?? '');
}

/** True at the start of a sentence or quotation, where a capital tells nothing. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || (!before.isWord && /^["“”„«»:—–!?.…•*-]$/.test(before.text));
}
