/** The words right beside a name. */
import { ideograph, kindAt, odd, plainOf, space, upperOf } from './characters.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Whether a full stop follows, as in "J." and "Dr.", but also where a sentence ends. */
  readonly dotted: boolean;
}

/** The word before an offset, when only white space parts them. */
export function wordBefore(text: string, at: number): Word | undefined {
  let end = at;
  while (kindAt(text, end - 1) === space) end--;
  if (end === at) return undefined;
  const dotted = text[end - 1] === '.';
  if (dotted) end--;
  let start = end;
  while (kindAt(text, start - 1) <= odd) start--;
  return start < end ? { start, end, dotted } : undefined;
}

/** The word after an offset, when only white space or one of `signs` parts them. */
export function wordAfter(text: string, at: number, signs = ''): Word | undefined {
  let start = at;
  if (start < text.length && signs.includes(plainChar(text, start))) start++;
  while (kindAt(text, start) === space) start++;
  if (start === at) return undefined;
  let end = start;
  while (kindAt(text, end) <= odd) end++;
  return start < end ? { start, end, dotted: text[end] === '.' } : undefined;
}

/** The character at an offset, with one kind of quotes, dashes and widths. */
export const plainChar = (text: string, at: number): string =>
  at >= 0 && at < text.length ? String.fromCharCode(plainOf(text.charCodeAt(at))) : '';

/** Whether a word starts with a capital letter. Scripts without case have none. */
export function isCapitalised(text: string, { start }: Word): boolean {
  const unit = plainOf(text.charCodeAt(start));
  const char = String.fromCharCode(unit);
  return unit === upperOf(unit) && char !== char.toLowerCase();
}

export const isInitial = (text: string, word: Word): boolean =>
  word.end - word.start === 1 && isCapitalised(text, word);

/** Whether a word of running text: two letters or more, in lower case. */
export const isProse = (text: string, word: Word | undefined): boolean =>
  word !== undefined &&
  word.end - word.start > 1 &&
  kindAt(text, word.start) < ideograph &&
  /^\p{Ll}/u.test(text.slice(word.start, word.start + 2));
