import type { Problem } from '../problem.ts';
import type { Dossier } from '../schema.ts';
import { isEnglish } from './check-wording.ts';
import { hedgesIn, numbersIn, wordCount } from './wording.ts';

/** The most words of a claim's short form, so that it fits on a card. */
const mostShortWords = 14;

/** Short forms of claims that are long after all, or lost a number or, in English, a hedge. */
export function checkShorts(dossier: Dossier): Problem[] {
  return dossier.claims.flatMap(({ text, short }, i) => {
    if (short === undefined) return [];
    const path = ['claims', i, 'short'];
    const hedge = isEnglish(dossier) && firstMissing(hedgesIn(text), hedgesIn(short));
    const number = firstMissing(numbersIn(text), numbersIn(short));
    const words = wordCount(short);
    const problems: Problem[] = [];
    if (words > mostShortWords)
      problems.push({ rule: 'short-too-long', path, values: { words, most: mostShortWords } });
    if (number) problems.push({ rule: 'short-without-number', path, values: { number } });
    if (hedge) problems.push({ rule: 'short-without-hedge', path, values: { hedge } });
    return problems;
  });
}

const firstMissing = (wanted: readonly string[], there: readonly string[]): string | undefined =>
  wanted.find((one) => !there.includes(one));
