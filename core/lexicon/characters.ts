/**
 * Properties of single UTF-16 units: their kind, their case, and the plain unit that they stand for.
 * Cached in tables, because a regular expression with Unicode properties costs a hundred times more.
 */

import { lazyRegExp } from './lazy-regexp.ts';

/** Part of a word: letters, digits, marks and `_`, in scripts that separate words by spaces. */
export const letter = 1;
/** A unit that `fold` removes or joins to its neighbour: soft hyphen, accent, ligature ... */
export const odd = 2;
/** A word of its own: Han, kana, Hangul, Thai ... scripts that write words without spaces. */
export const ideograph = 3;
export const spaceKind = 4;
/** Punctuation, symbols, halves of astral characters. */
const other = 5;

/**
 * Combining accents, vowel marks of Hebrew and Arabic with the line that draws a word out, the voicing marks of
 * kana, Latin ligatures, and the first halves of the mathematical letters that posts use for bold and italics
 * (𝗘), whose italic h is \u210e.
 */
const joining =
  /[\u0300-\u036f]|[\u0591-\u05bd\u05bf-\u05c7]|[\u0640\u064b-\u0655\u0670]|[\u3099\u309a]|[\ufb00-\ufb06]|[\u210e\ud835]/;
/** Soft hyphens, zero-width and direction characters, variation selectors; not overrides, which reverse letters. */
const invisible = lazyRegExp('(?![\\u202d\\u202e])\\p{Default_Ignorable_Code_Point}', 'u');
const touchingScripts = lazyRegExp(
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Bopo}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}ー]',
  'u',
);
const wordCharacters = lazyRegExp('[\\p{L}\\p{M}\\p{N}_]', 'u');
/** U+02BC is a letter to Unicode and an apostrophe to writers. */
const apostropheLetter = 0x2bc;

/**
 * Kind, capital and lower case in one number, so that a scan reads one table per unit; see `kindIn`,
 * `isCapitalIn`, `lowerIn`. 0 where not computed yet: `unitInfoAt` fills it in.
 */
export const unitInfo = new Int32Array(0x10000);
const plains = new Uint16Array(0x10000);
const uppers = new Uint16Array(0x10000);

/** The entry of `unitInfo` for a unit, computed on first use. */
export const unitInfoAt = (unit: number): number => unitInfo[unit] || computeUnitInfo(unit);

/** The smallest entry of a kind. Entries compare as their kinds do. */
export const lowestInfoOf = (kind: number): number => kind << 17;

export const kindIn = (info: number): number => info >>> 17;

/** True if the unit is a capital letter. */
export const isCapitalIn = (info: number): boolean => (info & 0x10000) !== 0;

/** The plain unit in lower case, where that is one unit. */
export const lowerIn = (info: number): number => info & 0xffff;

/** The kind of a unit. Kinds up to `ideograph` make words. */
export const kindOfCharacter = (unit: number): number => kindIn(unitInfoAt(unit));

/** The kind of the unit at an offset; outside the text it is `other`. */
export const kindAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? kindOfCharacter(text.charCodeAt(at)) : other;

/** The unit that stands for `unit`, with one kind of quote, dash, space and width. Case is kept. */
export const plainOf = (unit: number): number => plains[unit] || computePlain(unit);

export const lowerOf = (unit: number): number => lowerIn(unitInfoAt(unit));

/** The plain unit in upper case, where that is one unit. */
export const upperOf = (unit: number): number => uppers[unit] || computeUpper(unit);

/** True if a unit is a capital letter. Scripts without case have none. */
export const isCapital = (unit: number): boolean => isCapitalIn(unitInfoAt(unit));

/** True if a character is invisible; a mention does not end in one. */
export const isInvisible = (char: string): boolean => invisible().test(char);

/** Units that `plainOf` changes, white space aside. */
const variants =
  /[\u0060\u00ab\u00b4\u00bb\u02bc\u2010-\u2033\u2212\u30fb\ufe58\ufe63\uff01-\uff65]/g;

/** A text in plain units, with one space for any white space. */
export const plainText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(variants, (char) => String.fromCharCode(plainOf(char.charCodeAt(0))));

function computeUnitInfo(unit: number): number {
  const plain = plainOf(unit);
  const lower = inCase(plain, toLower);
  const info = lowestInfoOf(kindOfUnit(unit)) | (lower === plain ? 0 : 0x10000) | lower;
  unitInfo[unit] = info;
  return info;
}

/**
 * Kinds of the units that most pages consist of: first unit, last unit, kind. Saves the milliseconds that
 * compiling the expressions above takes in every new page.
 */
const common = [
  [0x20, 0x20, spaceKind],
  [0x30, 0x39, letter],
  [0x5f, 0x5f, letter],
  [0x09, 0x0d, spaceKind],
  [0x00, 0x7f, other],
  [0xa0, 0xa0, spaceKind],
  [0xa1, 0xa9, other],
  [0xaa, 0xaa, letter],
  [0xab, 0xac, other],
  [0xad, 0xad, odd],
  [0xae, 0xb1, other],
  [0xb2, 0xb3, other],
  [0xb4, 0xb4, other],
  [0xb5, 0xb5, letter],
  [0xb6, 0xb8, other],
  [0xb9, 0xb9, other],
  [0xba, 0xba, letter],
  [0xbb, 0xbb, other],
  [0xbc, 0xbe, letter],
  [0xbf, 0xbf, other],
  [0xc0, 0xd6, letter],
  [0xd7, 0xd7, other],
  [0xd8, 0xf6, letter],
  [0xf7, 0xf7, other],
  [0xf8, 0x2bb, letter],
  [0x300, 0x36f, odd],
  [0x388, 0x38a, letter],
  [0x38e, 0x3a1, letter],
  [0x3a3, 0x3f5, letter],
  [0x400, 0x481, letter],
  [0x48a, 0x52f, letter],
  [0x5d0, 0x5ea, letter],
  [0x620, 0x63f, letter],
  [0x641, 0x64a, letter],
  [0x660, 0x669, letter],
  [0x1e00, 0x1eff, letter],
  [0x2000, 0x200a, spaceKind],
  [0x200b, 0x200f, odd],
  [0x2010, 0x2027, other],
  [0x2030, 0x203e, other],
  [0x20a0, 0x20bf, other],
  [0x2190, 0x249b, other],
  [0x2500, 0x2793, other],
  [0x3001, 0x3002, other],
  [0x3041, 0x3096, ideograph],
  [0x30a1, 0x30fa, ideograph],
  [0x4e00, 0x9fff, ideograph],
  [0xac00, 0xd7a3, ideograph],
  // Surrogates and private use, which symbol fonts are made of.
  [0xd800, 0xd834, other],
  [0xd836, 0xf8ff, other],
  [0xfe00, 0xfe0f, odd],
  [0xfeff, 0xfeff, odd],
] as const;

function kindOfUnit(unit: number): number {
  const range = common.find((one) => one[0] <= unit && unit <= one[1]);
  return range ? range[2] : kindOfChar(unit, String.fromCharCode(unit));
}

/** Latin letters are filled in at once, because every page needs them. */
for (let small = 0x61; small <= 0x7a; small++) {
  const large = small - 0x20;
  unitInfo[small] = lowestInfoOf(letter) | small;
  unitInfo[large] = lowestInfoOf(letter) | 0x10000 | small;
  plains[small] = small;
  plains[large] = uppers[small] = uppers[large] = large;
}

/** Raised digits and digits in circles: marks of notes, which touch a word but are no part of it. */
const noteMark = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2460-\u249b\u2776-\u2793]/;

/** The kind by the properties of Unicode. */
export function kindOfChar(unit: number, char: string): number {
  if (joining.test(char) || invisible().test(char)) return odd;
  if (/\s/.test(char)) return spaceKind;
  if (touchingScripts().test(char)) return ideograph;
  if (unit === apostropheLetter || noteMark.test(char)) return other;
  return wordCharacters().test(char) ? letter : other;
}

/** Characters written in several ways, the plain one first. */
const variantGroups = [
  "'\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\u05f3`",
  '"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u05f4',
].concat(
  '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63',
  '\u00b7\u2022\u2027\u30fb\uff65',
);

/** Letters that Arabic and Persian keyboards, and hurried writers, interchange. */
const arabicVariants: Readonly<Record<string, string>> = {
  '\u0622': '\u0627',
  '\u0623': '\u0627',
  '\u0625': '\u0627',
  '\u0649': '\u064a',
  '\u06cc': '\u064a',
  '\u06a9': '\u0643',
};

function computePlain(unit: number): number {
  const plain = plainOfUnit(unit, String.fromCharCode(unit));
  plains[unit] = plain;
  return plain;
}

function plainOfUnit(unit: number, char: string): number {
  const kind = kindOfUnit(unit);
  if (unit >= 0xff01 && unit <= 0xff5e) return plainOf(unit - 0xfee0);
  if (kind === spaceKind) return 0x20;
  if (unit > 0x621 && unit < 0x6cd) return arabicVariants[char]?.charCodeAt(0) ?? unit;
  return kind === other
    ? (variantGroups.find((way) => way.includes(char))?.charCodeAt(0) ?? unit)
    : unit;
}

function computeUpper(unit: number): number {
  const upper = inCase(plainOf(unit), toUpper);
  uppers[unit] = upper;
  return upper;
}

const toLower = (char: string): string => char.toLowerCase();
const toUpper = (char: string): string => char.toUpperCase();

function inCase(unit: number, change: (char: string) => string): number {
  const changed = change(String.fromCharCode(unit));
  return changed.length === 1 ? changed.charCodeAt(0) : unit;
}
