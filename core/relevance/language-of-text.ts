/** Tells the language of a text, of those with a word table, by its commonest words. */
import { tokensOf } from './tokens.ts';
import type { WordTable } from './word-table.ts';

/** Least part of common words; with less, the language counts as unknown. */
const leastPartOfWords = 0.05;

/** Number of words that are looked at, from the first: more tell no more. */
const mostWordsRead = 2000;

/** A language with a word table. */
export type KnownLanguage = Pick<WordTable, 'language' | 'common'>;

/** @returns the table of the text's language, or undefined if there is none */
export function tableFor<Known extends KnownLanguage>(
  text: string,
  tables: readonly Known[],
): Known | undefined {
  const characters = [...text].filter((one) => /\p{L}/u.test(one)).slice(0, mostWordsRead);
  const words = tokensOf(text).slice(0, mostWordsRead);
  const partOf = ({ language, common }: KnownLanguage): number => {
    const known = new Set(common.split(', '));
    const all = language === 'zh' ? characters : words.map(({ text }) => text);
    return all.length ? all.filter((one) => known.has(one)).length / all.length : 0;
  };
  const best = tables
    .map((table) => ({ table, part: partOf(table) }))
    .sort((a, b) => b.part - a.part)[0];
  return best && best.part >= leastPartOfWords ? best.table : undefined;
}
