/** Which of the languages with a word table a text is in, by its commonest words. */
import { tokensOf } from './tokens.ts';
import type { WordTable } from './word-table.ts';

/** With a smaller part of common words the language is taken for none that is known. */
const leastPartOfWords = 0.05;

/** Words looked at, from the first: more tell no more. */
const mostWordsRead = 2000;

/** A language with a word table. */
export type KnownLanguage = Pick<WordTable, 'language' | 'common'>;

/** @returns the one of them that the text is in, or undefined where it is in none */
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
