/** The innermost loop of a scan, from word to word until one may start a name or is a tag. */
import {
  ideograph,
  kindIn,
  letter,
  lowestInfoOf,
  odd,
  unitInfo,
  unitInfoAt,
} from '../lexicon/characters.ts';
import type { Index } from '../lexicon/lexicon.ts';
import { nodeOf } from '../lexicon/lookup.ts';
import { seeds } from '../lexicon/names.ts';

/** Position of a scan. Reused at every step, so that scanning allocates nothing. */
export interface WordCursor {
  /** Start of the word found; -1 where the text must be folded first. */
  start: number;
  /** Its end, where the scan continues. */
  end: number;
  /** Hash of its letters. */
  hash: number;
  /** Node of that hash, or -1 if the word is only a tag or handle. */
  node: number;
}

export const cursorAtStart = (): WordCursor => ({ start: 0, end: 0, hash: 0, node: -1 });

const wordless = lowestInfoOf(ideograph + 1);
const lowestInWords = lowestInfoOf(odd + 1);
const plainInWords = lowestInfoOf(letter + 1);
const [capitalSeed, otherSeed] = seeds;

/**
 * Moves to the next word that a name may start with, or that is a tag; false at the end of the text. Every
 * unit of every page goes through this loop, usually before a browser has optimised it: so it is small and
 * calls almost nothing.
 * @param folded true if `fold` was applied to the text
 */
export function nextCandidateWord(
  text: string,
  index: Index,
  folded: boolean,
  cursor: WordCursor,
): boolean {
  const { firstWordFilter } = index;
  const { length } = text;
  const beyond = folded ? lowestInWords : plainInWords;
  let at = cursor.end;
  let before = at > 0 ? text.charCodeAt(at - 1) : 0;
  while (at < length) {
    const start = at;
    const unit = text.charCodeAt(at++);
    let info = unitInfo[unit] || unitInfoAt(unit);
    if (info >= wordless) {
      before = unit;
      continue;
    }
    // `seedIn` and `extendHashBy`, inlined: before optimisation the calls cost more than the rest.
    let hash = Math.imul(
      ((info & 0x10000) !== 0 ? capitalSeed : otherSeed) ^ (info & 0xffff),
      0x01000193,
    );
    if (info < beyond)
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        info = unitInfo[next] || unitInfoAt(next);
        if (info >= beyond) break;
        hash = Math.imul(hash ^ (info & 0xffff), 0x01000193);
      }
    else if (kindIn(info) === odd) return stop(cursor);
    // The filter rejects most words.
    const opens = ((firstWordFilter[hash >>> 21] as number) >>> ((hash >>> 16) & 31)) & 1;
    const isTag = before === 0x23 || before === 0x40;
    const node = opens !== 0 ? nodeOf(index, hash) : -1;
    if (node >= 0 || isTag) {
      cursor.start = start;
      cursor.end = at;
      cursor.hash = hash;
      cursor.node = node;
      return true;
    }
    before = 0;
  }
  return false;
}

function stop(cursor: WordCursor): false {
  cursor.start = -1;
  return false;
}

/** True if # or @ stands right before a word. */
export function followsTagSign(text: string, at: number): boolean {
  const unit = at > 0 ? text.charCodeAt(at - 1) : 0;
  return unit === 0x23 || unit === 0x40;
}

/** The start of the next word, or -1. */
export function nextWord(text: string, at: number): number {
  const { length } = text;
  for (let start = at; start < length; start++) {
    const unit = text.charCodeAt(start);
    if ((unitInfo[unit] || unitInfoAt(unit)) < wordless) return start;
  }
  return -1;
}

export function endOfWord(text: string, start: number): number {
  const { length } = text;
  let end = start + 1;
  if (kindIn(unitInfoAt(text.charCodeAt(start))) === ideograph) return end;
  for (; end < length; end++) {
    const unit = text.charCodeAt(end);
    if ((unitInfo[unit] || unitInfoAt(unit)) >= lowestInWords) break;
  }
  return end;
}

/** Extends a hash by the units between two offsets, which belong to one word. */
export function extendHashByWord(hash: number, text: string, start: number, end: number): number {
  let grown = hash;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    grown = Math.imul(grown ^ ((unitInfo[unit] || unitInfoAt(unit)) & 0xffff), 0x01000193);
  }
  return grown;
}
