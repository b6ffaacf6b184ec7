/** Finds the meanings of a word table in text without spaces, by plain search for each spelling. */
import { pushTo } from '../push-to.ts';
import type { Found, WordTable } from './word-table.ts';

export function finderInString({ cues }: WordTable): (text: string) => Map<string, Found[]> {
  const ways = Object.entries(cues).map(
    ([meaning, list]) => [meaning, list.split(/,\s*/).filter(Boolean).map(expressionOf)] as const,
  );
  return (text) => {
    const found = new Map<string, Found[]>();
    for (const [meaning, expressions] of ways)
      for (const one of expressions) {
        const hit = typeof one === 'string' ? indexIn(text, one) : one.exec(text);
        if (!hit) continue;
        const {
          index: start,
          0: { length },
        } = hit;
        pushTo(found, meaning, {
          start,
          end: start + length,
          first: start,
          last: start + length - 1,
        });
      }
    return found;
  };
}

const indexIn = (text: string, part: string): { index: number; 0: string } | undefined => {
  const index = text.indexOf(part);
  return index < 0 ? undefined : { index, 0: part };
};

/** Most characters between the two sides of `..`, in text without spaces. */
const longestGapUnspaced = 8;

function expressionOf(way: string): string | RegExp {
  const [before, after] = way.split(/\s*\.\.\s*/);
  return after ? new RegExp(`${before}.{0,${longestGapUnspaced}}?${after}`, 'u') : way;
}
