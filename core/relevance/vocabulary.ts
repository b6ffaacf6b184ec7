/** The words of one language, read from `words/<language>.json`, and what a sentence has of them. */
import { finderInString } from './find-in-string.ts';
import { finderInTokens } from './find-in-tokens.ts';
import type { Found, FoundWords, WordTable } from './word-table.ts';

export interface Vocabulary {
  readonly table: WordTable;
  find(text: string): FoundWords;
}

/** Compiles a table once per page; `find` is then a few microseconds per sentence. */
export function compileVocabulary(table: WordTable): Vocabulary {
  const finder = isUnspaced(table.language) ? finderInString(table) : finderInTokens(table);
  return { table, find: (text) => withoutIdioms(finder(text)) };
}

const isUnspaced = (language: string): boolean => /^(zh|ja|th)\b/.test(language);

/** "more than once" is not "once": what an `idiom` begins or ends with was not found; "n'a parlé que" leaves "parlé". */
function withoutIdioms(found: Map<string, Found[]>): FoundWords {
  const idioms = found.get('idiom');
  if (!idioms) return found;
  for (const [meaning, all] of found) {
    const left = all.filter((one) => !idioms.some((idiom) => isInside(one, idiom)));
    if (left.length) found.set(meaning, left);
    else found.delete(meaning);
  }
  return found;
}

const isInside = (one: Found, whole: Found): boolean =>
  one.start === whole.start
    ? one.end < whole.end
    : one.end === whole.end && one.start > whole.start;
