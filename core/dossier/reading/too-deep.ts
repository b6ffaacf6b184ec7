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

/** Levels of brackets that a file may nest; Gloss itself reads seven. */
export const deepest = 16;

/**
 * Position of the first bracket of a JSON text that is nested too deep, in UTF-16 units from 0; else undefined.
 * Checked before the text is parsed, because parsers differ in what they do with a million levels.
 */
export const tooDeepAt = (text: string): number | undefined => finish(tooDeepInSteps(text));

/** The same in steps. */
export function* tooDeepInSteps(text: string): Steps<number | undefined> {
  let depth = 0;
  for (let at = 0, next = unitsAtOnce; at < text.length; at++) {
    if (at >= next) {
      yield;
      next = at + unitsAtOnce;
    }
    const unit = text.charCodeAt(at);
    if (unit === quotationMark) at = endOfString(text, at);
    else if (unit === squareOpen || unit === curlyOpen) depth++;
    else if (unit === squareClose || unit === curlyClose) depth--;
    if (depth > deepest) return at;
  }
  return undefined;
}
