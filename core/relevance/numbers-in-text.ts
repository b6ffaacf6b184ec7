/** The numbers that a sentence gives, however written: "1.8 billion", "1,8 млрд", "18亿", "fifteen thousand". */
import { tokensOf } from './tokens.ts';
import type { WordTable } from './word-table.ts';

const digits = /\d+(?:[.,\u00a0\u202f]\d+)*/g;
const hanLetter = /\p{Script=Han}/u;

/** @returns values, each once; years are numbers too */
export function numbersInText(text: string, table: WordTable): Set<number> {
  const values = new Set<number>();
  for (const { 0: found, index } of text.matchAll(digits)) {
    const scale = magnitudeAt(text.slice(index + found.length), table);
    values.add(numberOf(found, scale > 1) * scale);
  }
  for (const value of spelledOut(text, table)) values.add(value);
  return values;
}

/** True for a number that can identify a claim: no day of a month, no year. */
export const isFigure = (value: number): boolean => value > 31 && (value < 1900 || value > 2100);

/** Values of numbers in words with a magnitude; "two" alone says nothing. */
function spelledOut(text: string, table: WordTable): number[] {
  if (hanLetter.test(text))
    return Object.entries(table.numbers).flatMap(([word, value]) =>
      text.includes(word) ? [value] : [],
    );
  return tokensOf(text).flatMap(({ text: word, end }) => {
    const value = table.numbers[word];
    const scale = value === undefined ? 1 : magnitudeAt(text.slice(end), table);
    return value !== undefined && scale > 1 ? [value * scale] : [];
  });
}

/** The factor that follows a number ("million"), or 1. */
function magnitudeAt(after: string, { magnitudes }: WordTable): number {
  const next = /^[\s\u00a0-]*(\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  const fitting = Object.keys(magnitudes).filter((word) => isMagnitude(next, word));
  return Math.max(1, ...fitting.map((word) => magnitudes[word] ?? 1));
}

function isMagnitude(next: string, word: string): boolean {
  if (word.endsWith('*')) return next.startsWith(word.slice(0, -1));
  return next === word || (hanLetter.test(word) && next.startsWith(word));
}

/**
 * A group of three after a separator is thousands ("15,000", "15.000", "15 000"), else a fraction ("1,8").
 * @param isScaled true if a magnitude follows, which makes it a fraction
 */
function numberOf(found: string, isScaled: boolean): number {
  const parts = found.split(/[.,\u00a0\u202f]/);
  const isGrouped = !isScaled && parts.slice(1).every(({ length }) => length === 3);
  return Number(parts.join(isGrouped || parts.length > 2 ? '' : '.'));
}
