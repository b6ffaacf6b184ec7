/** The words of one language, from `words/<language>.json`, and the search for them in a sentence. */
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

/** Drops words at either end of an `idiom`: "once" in "more than once"; those inside stay: "parlé" in "n'a parlé que". */
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
