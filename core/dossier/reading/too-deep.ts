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

/** How deep the brackets of a dossier may stand inside one another; Gloss itself reads seven levels. */
export const deepest = 16;

/**
 * Where in a JSON text a bracket stands too deep, counted in UTF-16 units from 0; undefined where none does.
 * Looked at before the text is parsed: what a parser does with a million levels is its own affair.
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
