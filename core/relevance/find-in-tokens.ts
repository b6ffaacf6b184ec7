/** Finds the meanings of a word table in text with spaces between words. */
import { pushTo } from '../push-to.ts';
import { type StemToken, tokensOf } from './tokens.ts';
import type { Found, WordTable } from './word-table.ts';

interface Pattern {
  readonly meaning: string;
  /** `..` stands for a gap. */
  readonly words: readonly string[];
}

/** Most words between the two sides of `..`. */
const longestGap = 3;

/** Tokens remembered with their patterns; a page repeats its words. */
const mostRemembered = 20_000;

export function finderInTokens({ cues }: WordTable): (text: string) => Map<string, Found[]> {
  const startingWith = lookup(patternsOf(cues));
  return (text) => {
    const tokens = tokensOf(text);
    const found = new Map<string, Found[]>();
    for (const [first, token] of tokens.entries())
      for (const { meaning, words } of startingWith(token.text)) {
        const last = endOfMatch(tokens, first, words);
        const end = tokens[last]?.end;
        if (end !== undefined) pushTo(found, meaning, { start: token.start, end, first, last });
      }
    return found;
  };
}

const patternsOf = (cues: WordTable['cues']): Pattern[] =>
  Object.entries(cues).flatMap(([meaning, list]) =>
    list
      .split(/,\s*/)
      .filter(Boolean)
      .map((way) => ({ meaning, words: spellingWords(way) })),
  );

const spellingWords = (way: string): string[] =>
  isOneWord.test(way) ? [way.toLowerCase()] : wordsOfWay(way);

const isOneWord = /^[^\s'’.-]+$/u;

const wordsOfWay = (way: string): string[] =>
  way
    .toLowerCase()
    .split(/\s+/)
    .flatMap((part) => (part === '..' ? [part] : part.split(/['’.-]/u)))
    .filter(Boolean);

/** Patterns by their first word: looked up by its beginning, since most end in `*`. */
function lookup(patterns: readonly Pattern[]): (token: string) => readonly Pattern[] {
  const exact = new Map<string, Pattern[]>();
  const openEnded = new Map<string, Pattern[]>();
  const inside: Pattern[] = [];
  for (const pattern of patterns) {
    const first = pattern.words[0] as string;
    if (first.startsWith('*')) inside.push(pattern);
    else if (first.endsWith('*')) pushTo(openEnded, first.slice(0, -1), pattern);
    else pushTo(exact, first, pattern);
  }
  const known = new Map<string, readonly Pattern[]>();
  return (token) => {
    const before = known.get(token);
    if (before) return before;
    const all = [...(exact.get(token) ?? [])];
    for (let length = 1; length <= token.length; length++)
      all.push(...(openEnded.get(token.slice(0, length)) ?? []));
    all.push(...inside.filter(({ words }) => fitsWord(token, words[0] as string)));
    if (known.size < mostRemembered) known.set(token, all);
    return all;
  };
}

function endOfMatch(tokens: readonly StemToken[], first: number, words: readonly string[]): number {
  let at = first;
  for (let index = 1; index < words.length; index++) {
    if (words[index] !== '..') {
      if (!fitsWord(tokens[++at]?.text, words[index] as string)) return -1;
      continue;
    }
    const wanted = words[++index] as string;
    const next = tokens
      .slice(at + 1, at + 2 + longestGap)
      .findIndex(({ text }) => fitsWord(text, wanted));
    if (next < 0) return -1;
    at += next + 1;
  }
  return at;
}

function fitsWord(token: string | undefined, wanted: string): boolean {
  if (token === undefined) return false;
  const isOpen = wanted.endsWith('*');
  if (wanted.startsWith('*')) {
    const part = wanted.slice(1, isOpen ? -1 : undefined);
    return isOpen ? token.includes(part) : token.endsWith(part) && token.length > part.length;
  }
  return isOpen ? token.startsWith(wanted.slice(0, -1)) : token === wanted;
}
