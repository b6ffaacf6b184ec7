import { finish, type Steps } from '../../steps.ts';
import {
  curlyClose,
  curlyOpen,
  endOfString,
  quotationMark,
  squareClose,
  squareOpen,
  unitsAtOnce,
} from './json-string.ts';

interface RepeatedKey {
  readonly key: string;
  /** Position of its second occurrence, in UTF-16 units from 0. */
  readonly at: number;
}

/**
 * The first field that an object has twice. `JSON.parse` silently takes the last, so that the value that was given
 * first would be lost.
 * @param text valid JSON
 */
export const repeatedKey = (text: string): RepeatedKey | undefined =>
  finish(repeatedKeyInSteps(text));

/** The same in steps. */
export function* repeatedKeyInSteps(text: string): Steps<RepeatedKey | undefined> {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0, next = unitsAtOnce; at < text.length; at++) {
    if (at >= next) {
      yield;
      next = at + unitsAtOnce;
    }
    const unit = text.charCodeAt(at);
    if (unit === curlyOpen) open.push(new Set());
    else if (unit === squareOpen) open.push(undefined);
    else if (unit === curlyClose || unit === squareClose) open.pop();
    if (unit !== quotationMark) continue;
    const start = at;
    at = endOfString(text, at);
    if (!isKey(text, at + 1)) continue;
    const key = keyIn(text.slice(start, at + 1));
    const keys = open.at(-1);
    if (keys?.has(key)) return { key, at: start };
    keys?.add(key);
  }
  return undefined;
}

/** One key may be written in two ways: `"kind"`, `"k\u0069nd"`. @param string with its quotation marks */
const keyIn = (string: string): string =>
  string.includes('\\') ? (JSON.parse(string) as string) : string.slice(1, -1);

const colon = 0x3a;
const space = 0x20;

/** True if a colon comes next, so that the string before it is a key. */
function isKey(text: string, from: number): boolean {
  let at = from;
  // In valid JSON nothing below the space but other spaces stands between strings.
  while (text.charCodeAt(at) <= space) at++;
  return text.charCodeAt(at) === colon;
}
