/** The words of one language, read from `words/<language>.json`, and what a sentence has of them. */

/** A file of `words/`. All lists are written with commas, so that one line holds one meaning. */
export interface WordTable {
  /** BCP 47 */
  readonly language: string;
  /** Words that no text of the language does without: they tell the language of a page. */
  readonly common: string;
  /** How the twelve months begin, January first. */
  readonly months: string;
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

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Pattern {
  readonly meaning: string;
  /** `..` stands for a gap. */
  readonly words: readonly string[];
}

/** Words between the two sides of `..`, at most. */
const longestGap = 3;

/** Tokens remembered with their patterns; a page repeats its words. */
const mostRemembered = 20_000;

const word = /[\p{L}\p{M}]+|\d+/gu;

/** The words of a text in small letters, and its numbers. `n't` is read as `not`. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    const before = tokens.at(-1);
    if (found === 't' && before?.end === index - 1 && before.text.endsWith('n'))
      tokens.push({ text: 'not', start: before.start, end: index + 1 });
    else tokens.push({ text: found.toLowerCase(), start: index, end: index + found.length });
  }
  return tokens;
}

/** Compiles a table once per page; `find` is then a few microseconds per sentence. */
export function compileVocabulary(table: WordTable): Vocabulary {
  const patterns = Object.entries(table.cues).flatMap(([meaning, list]) =>
    list.split(/,\s*/).filter(Boolean).map((way): Pattern => ({ meaning, words: wordsOf(way) })),
  );
  return isUnspaced(table.language)
    ? { table, find: finderInString(table) }
    : { table, find: finderInTokens(patterns) };
}

const isUnspaced = (language: string): boolean => /^(zh|ja|th)\b/.test(language);

const wordsOf = (way: string): string[] =>
  way
    .toLowerCase()
    .split(/\s+/)
    .flatMap((part) => (part === '..' ? [part] : part.split(/['’.-]/u)))
    .filter(Boolean);

function finderInTokens(patterns: readonly Pattern[]): (text: string) => FoundWords {
  const startingWith = lookup(patterns);
  return (text) => {
    const tokens = tokensOf(text);
    const found = new Map<string, Found[]>();
    for (const [first, token] of tokens.entries())
      for (const { meaning, words } of startingWith(token.text)) {
        const last = endOfMatch(tokens, first, words);
        if (last < 0) continue;
        const end = (tokens[last] as Token).end;
        add(found, meaning, { start: token.start, end, first, last });
      }
    return withoutIdioms(found);
  };
}

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

/** Patterns by their first word: looked up by its beginning, since most end in `*`. */
function lookup(patterns: readonly Pattern[]): (token: string) => readonly Pattern[] {
  const exact = new Map<string, Pattern[]>();
  const openEnded = new Map<string, Pattern[]>();
  const inside: Pattern[] = [];
  for (const pattern of patterns) {
    const first = pattern.words[0] as string;
    if (first.startsWith('*')) inside.push(pattern);
    else if (first.endsWith('*')) add(openEnded, first.slice(0, -1), pattern);
    else add(exact, first, pattern);
  }
  const known = new Map<string, readonly Pattern[]>();
  return (token) => {
    const before = known.get(token);
    if (before) return before;
    const all = [...(exact.get(token) ?? [])];
    for (let length = 1; length <= token.length; length++)
      all.push(...(openEnded.get(token.slice(0, length)) ?? []));
    all.push(...inside.filter(({ words }) => fits(token, words[0] as string)));
    if (known.size < mostRemembered) known.set(token, all);
    return all;
  };
}

function endOfMatch(tokens: readonly Token[], first: number, words: readonly string[]): number {
  let at = first;
  for (let index = 1; index < words.length; index++) {
    if (words[index] !== '..') {
      if (!fits(tokens[++at]?.text, words[index] as string)) return -1;
      continue;
    }
    const wanted = words[++index] as string;
    const next = tokens.slice(at + 1, at + 2 + longestGap).findIndex(({ text }) => fits(text, wanted));
    if (next < 0) return -1;
    at += next + 1;
  }
  return at;
}

function fits(token: string | undefined, wanted: string): boolean {
  if (token === undefined) return false;
  const isOpen = wanted.endsWith('*');
  if (wanted.startsWith('*')) {
    const part = wanted.slice(1, isOpen ? -1 : undefined);
    return isOpen ? token.includes(part) : token.endsWith(part) && token.length > part.length;
  }
  return isOpen ? token.startsWith(wanted.slice(0, -1)) : token === wanted;
}

/** Languages without spaces: a way to write a meaning is looked for as it stands. */
function finderInString(table: WordTable): (text: string) => FoundWords {
  const ways = Object.entries(table.cues).map(
    ([meaning, list]) => [meaning, list.split(/,\s*/).filter(Boolean).map(expressionOf)] as const,
  );
  return (text) => {
    const found = new Map<string, Found[]>();
    for (const [meaning, expressions] of ways)
      for (const one of expressions) {
        const hit = typeof one === 'string' ? indexIn(text, one) : one.exec(text);
        if (!hit) continue;
        const { index: start, 0: { length } } = hit;
        add(found, meaning, { start, end: start + length, first: start, last: start + length - 1 });
      }
    return withoutIdioms(found);
  };
}

const indexIn = (text: string, part: string): { index: number; 0: string } | undefined => {
  const index = text.indexOf(part);
  return index < 0 ? undefined : { index, 0: part };
};

/** Characters between the two sides of `..` where words are not told apart. */
const longestGapUnspaced = 8;

function expressionOf(way: string): string | RegExp {
  const [before, after] = way.split(/\s*\.\.\s*/);
  return after ? new RegExp(`${before}.{0,${longestGapUnspaced}}?${after}`, 'u') : way;
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
