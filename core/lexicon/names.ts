/** Compares and hashes names as text, and tells which cannot be looked for. */
import {
  ideograph,
  isCapitalIn,
  kindAt,
  kindOfCharacter,
  lowerIn,
  odd,
  plainText,
  unitInfoAt,
  upperOf,
} from './characters.ts';
import { fold } from './fold.ts';
import { lazyRegExp } from './lazy-regexp.ts';

/** A name in the form that is compared: folded, in plain units, one space for any white space. */
export const plainName = (name: string): string => plainText(fold(name).text).trim();

/** Reasons not to look for a name. */
export type NameFault = 'no-letters' | 'too-long' | 'too-short';

/** In UTF-16 units. */
const longestLexiconName = 200;
const mostNameWords = 16;

/**
 * The fault of a name; undefined when it may be used.
 * @param safe true if the name stands for its entity without context
 */
export const faultOfName = (name: string, safe: boolean): NameFault | undefined =>
  faultOfPlain(plainName(name), safe);

/** The same of a name in the form that `plainName` gives it. */
export function faultOfPlain(text: string, safe: boolean): NameFault | undefined {
  const words = wordEnds(text).length;
  if (words === 0) return 'no-letters';
  if (text.length > longestLexiconName || words > mostNameWords) return 'too-long';
  return safe && [...text].length === 1 ? 'too-short' : undefined;
}

/** The offsets at which the words of a name end. */
export function wordEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === ideograph || (kind <= odd && kindAt(text, at + 1) > odd)) ends.push(at + 1);
  }
  return ends;
}

/** The offset of the first word of a name, past the dot of ".NET". */
export function firstWord(text: string, from = 0): number {
  let at = from;
  while (kindAt(text, at) > ideograph) at++;
  return at;
}

/** The words between separators; a run of Han characters is one. */
export const partsOfName = (text: string): string[] => text.match(nameParts()) ?? [];

const nameParts = lazyRegExp('[\\p{L}\\p{M}\\p{N}_]+', 'gu');

/**
 * Start values of the hash: one for words that start with a capital, one for all others, so that "the"
 * and "us" do not lead to "The Wall Street Journal" and "US".
 */
export const seeds = [0x811c9dc5, 0x9dc5811c] as const;

/** The seed of a word by its first unit. */
export const seedOf = (unit: number): number => seedIn(unitInfoAt(unit));

/** The seed by the `unitInfo` of the first unit. */
const seedIn = (info: number): number => (isCapitalIn(info) ? seeds[0] : seeds[1]);

/** Extends a hash by one unit in lower case (FNV-1a). */
export const extendHash = (hash: number, unit: number): number =>
  extendHashBy(hash, unitInfoAt(unit));

/** Extends a hash by a unit, given its `unitInfo`. */
const extendHashBy = (hash: number, info: number): number =>
  Math.imul(hash ^ lowerIn(info), 0x01000193);

/** The hash of the letters of a name up to an offset, without separators. */
export function hashOfName(text: string, end: number, seed: number): number {
  let hash = seed;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (kindOfCharacter(unit) <= ideograph) hash = extendHash(hash, unit);
  }
  return hash >>> 0;
}

/** The seeds under which a name is stored: a small first letter may be a capital in a text. */
export function seedsOfName(text: string): readonly number[] {
  const unit = text.charCodeAt(firstWord(text));
  return seedOf(unit) === seeds[1] && upperOf(unit) !== unit ? seeds : [seedOf(unit)];
}
