/** Finds the words right before and after a name. */
import {
  isCapital,
  kindAt,
  letter,
  odd,
  plainOf,
  plainText,
  spaceKind,
  upperOf,
} from '../lexicon/characters.ts';
import { lazyRegExp } from '../lexicon/lazy-regexp.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** True if a full stop follows: "J." and "Dr.", but also the end of a sentence. */
  readonly dotted: boolean;
}

/** The word before an offset, if only white space lies between them. */
export function wordBefore(text: string, at: number): Word | undefined {
  let end = at;
  while (isGap(text, end - 1)) end--;
  if (end === at) return undefined;
  const dotted = text[end - 1] === '.';
  if (dotted) end--;
  let start = end;
  while (kindAt(text, start - 1) <= odd) start--;
  return start < end ? { start, end, dotted } : undefined;
}

/** The word after an offset, if only white space or one of `separators` lies between them. */
export function wordAfter(text: string, at: number, separators = ''): Word | undefined {
  let start = at;
  if (start < text.length && separators.includes(plainChar(text, start))) start++;
  while (isGap(text, start)) start++;
  if (start === at) return undefined;
  let end = start;
  while (kindAt(text, end) <= odd) end++;
  return start < end ? { start, end, dotted: text[end] === '.' } : undefined;
}

/** Longest nickname, in UTF-16 units. */
const longestNickname = 24;

const nickname = lazyRegExp(`[\\s]["'(\\[]\\s?[\\p{L}][\\p{L}\\p{M}\\s.-]*["')\\]]$`, 'u');

/** Past a nickname between given name and surname: William "Bill" Trump, Robert (Bobby) Musk. */
export function beforeNickname(text: string, at: number): number {
  let end = at;
  while (isGap(text, end - 1)) end--;
  if (end === at || !'"\')]'.includes(plainChar(text, end - 1))) return at;
  const from = Math.max(0, end - longestNickname);
  const found = nickname().exec(plainText(text.slice(from, end)));
  return found ? from + found.index + 1 : at;
}

/** White space inside a paragraph. */
export const isGap = (text: string, at: number): boolean =>
  kindAt(text, at) === spaceKind && !isParagraphEnd(text, at);

/** Two line feeds in a row are two `<br>`: the end of a paragraph. */
const isParagraphEnd = (text: string, at: number): boolean =>
  text[at] === '\n' && (text[at + 1] === '\n' || text[at - 1] === '\n');

/** The character at an offset, with one kind of quotes, dashes and widths. */
export const plainChar = (text: string, at: number): string =>
  at >= 0 && at < text.length ? String.fromCharCode(plainOf(text.charCodeAt(at))) : '';

/** True if a word starts with a capital letter. Scripts without case have none. */
export const isCapitalised = (text: string, { start }: Word): boolean =>
  isCapital(text.charCodeAt(start));

export const isInitial = (text: string, word: Word): boolean =>
  word.end - word.start === 1 && isCapitalised(text, word);

/** True if a word is part of running text: two letters or more, in lower case. */
export const isProse = (text: string, word: Word | undefined): boolean =>
  word !== undefined &&
  word.end - word.start > 1 &&
  kindAt(text, word.start) === letter &&
  !isCapitalised(text, word);

/** The first of two words that a page joins without a space: "Times" in "TimesAgencias". */
export function firstOfJoinedWords(text: string, word: Word): Word {
  for (let at = word.start + 1; at < word.end; at++)
    if (isCapital(text.charCodeAt(at)) && isLowerCase(text.charCodeAt(at - 1)))
      return { ...word, end: at };
  return word;
}

/** True if a word may be a name by its case: only a small first letter rules it out. */
export const mayBeName = (text: string, { start }: Word): boolean =>
  !isLowerCase(text.charCodeAt(start));

/** True if a unit is a small letter. */
const isLowerCase = (unit: number): boolean => !isCapital(unit) && upperOf(unit) !== plainOf(unit);
