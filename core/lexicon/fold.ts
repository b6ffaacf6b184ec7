/** Folds text to what a reader sees: drops invisible characters, composes accents, splits ligatures. */
import { kindOfCharacter, odd } from './characters.ts';
import { lazyRegExp } from './lazy-regexp.ts';

interface Folded {
  readonly text: string;
  /**
   * Origin of each unit of `text`, and of its end: offsets into the text before folding.
   * Absent when nothing changed.
   */
  readonly offsets?: Uint32Array;
}

/**
 * Drops soft hyphens, zero-width characters, variation selectors and the vowel marks of Arabic and Hebrew, joins letters
 * and combining accents (NFC), splits ligatures, and turns mathematical letters into plain ones (NFKC). Units that only
 * look different (quotes, dashes, spaces, widths) stay: `plainOf` maps those one by one.
 */
export function fold(text: string): Folded {
  const first = firstOdd(text);
  if (first < 0) return { text };
  const parts: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfCluster(text, at);
    const part = foldCluster(text.slice(at, end));
    for (let unit = 0; unit < part.length; unit++) offsets.push(unit < end - at ? at + unit : at);
    parts.push(part);
    at = end;
  }
  offsets.push(text.length);
  return { text: parts.join(''), offsets: Uint32Array.from(offsets) };
}

/** A character with the odd units that follow it. */
function endOfCluster(text: string, start: number): number {
  let end = start + (isMathematical(text, start) ? 2 : 1);
  while (
    end < text.length &&
    kindOfCharacter(text.charCodeAt(end)) === odd &&
    !isCompatible(text, end)
  )
    end++;
  return end;
}

/** Invisible characters, and vowel marks that NFC does not compose. */
const droppedCharacters = lazyRegExp(
  '[\\p{Default_Ignorable_Code_Point}\\u0591-\\u05bd\\u05bf-\\u05c7\\u0640\\u064b-\\u0652\\u0670]',
  'gu',
);

function foldCluster(cluster: string): string {
  if (cluster.length === 1 && kindOfCharacter(cluster.charCodeAt(0)) !== odd) return cluster;
  const seen = cluster.replace(droppedCharacters(), '');
  return isCompatible(seen, 0) ? seen.normalize('NFKC') : seen.normalize('NFC');
}

/** True if a character stands for plain letters: a ligature, or a letter in disguise. */
function isCompatible(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xfb00 && unit <= 0xfb06) return true;
  return unit === italicH || unit === mathematicalHalf;
}

const italicH = 0x210e;
/** First half of U+1D400 to U+1D7FF. */
const mathematicalHalf = 0xd835;

const isMathematical = (text: string, at: number): boolean =>
  text.charCodeAt(at) === mathematicalHalf && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

function firstOdd(text: string): number {
  for (let at = 0; at < text.length; at++)
    if (kindOfCharacter(text.charCodeAt(at)) === odd) return at;
  return -1;
}
