/** Which of the languages with a word table a text is in, by its commonest words. */
import { tokensOf } from './tokens.ts';
import type { WordTable } from './vocabulary.ts';

/** With a smaller part of common words the language is taken for none that is known. */
const leastPart = 0.05;

/** Words looked at, from the first: more tell no more. */
const mostWords = 2000;

/** @returns the table, or undefined where the text is in none of its languages */
export function tableFor(text: string, tables: readonly WordTable[]): WordTable | undefined {
  const characters = [...text].filter((one) => /\p{L}/u.test(one)).slice(0, mostWords);
  const words = tokensOf(text).slice(0, mostWords);
  const partOf = ({ language, common }: WordTable): number => {
    const known = new Set(common.split(', '));
    const all = language === 'zh' ? characters : words.map(({ text }) => text);
    return all.length ? all.filter((one) => known.has(one)).length / all.length : 0;
  };
  const best = tables
    .map((table) => ({ table, part: partOf(table) }))
    .sort((a, b) => b.part - a.part)[0];
  return best && best.part >= leastPart ? best.table : undefined;
}
