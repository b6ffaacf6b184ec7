/** The words of one language, read from `words/<language>.json`, and what a sentence has of them. */
import { finderInString } from './find-in-string.ts';
import { finderInTokens } from './find-in-tokens.ts';

/** A file of `words/`. All lists are written with commas, so that one line holds one meaning. */
export interface WordTable {
  /** BCP 47 */
  readonly language: string;
  /** Words that no text of the language does without: they tell the language of a page. */
  readonly common: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly magnitudes: Readonly<Record<string, number>>;
  /**
   * By the name of a meaning, the ways to write it. `talk*` is any word that begins so, `*talk*` any
   * that holds it, `in touch` two words in a row, `not .. reply` two words with up to three between.
   */
  readonly cues: Readonly<Record<string, string>>;
}

/** Where a meaning was found. Offsets in UTF-16 code units of the sentence; `first` and `last` count its words. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

export type FoundWords = ReadonlyMap<string, readonly Found[]>;

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

/** "more than once" is not "once": what lies inside an `idiom` was not found. */
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
  one.start >= whole.start && one.end <= whole.end && one.end - one.start < whole.end - whole.start;
