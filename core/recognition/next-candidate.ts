/** The scan itself: from word to word until one starts a name, or a tag. */
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

/** Where a scan is. One object per text, written over at every step. */
export interface WordCursor {
  /** The word found; -1 before a unit that must be folded first. */
  start: number;
  /** Its end, from where the scan goes on. */
  end: number;
  /** The hash of its letters. */
  hash: number;
  /** The node of that hash, or -1: then the word is a tag or handle. */
  node: number;
}

export const cursorAtStart = (): WordCursor => ({ start: 0, end: 0, hash: 0, node: -1 });

const wordless = lowestInfoOf(ideograph + 1);
const inWords = lowestInfoOf(odd + 1);
const plainInWords = lowestInfoOf(letter + 1);
const [capitalSeed, otherSeed] = seeds;

/**
 * Moves to the next word that names start with, or that is a tag; false when there is none. Every unit of
 * every page goes through this loop, and most pages are read before a browser has optimised it: so it is
 * small, on its own, and calls next to nothing.
 * @param folded whether `fold` has seen the text
 */
export function nextCandidateWord(
  text: string,
  index: Index,
  folded: boolean,
  cursor: WordCursor,
): boolean {
  const { firstWordFilter } = index;
  const { length } = text;
  const beyond = folded ? inWords : plainInWords;
  let at = cursor.end;
  let before = at > 0 ? text.charCodeAt(at - 1) : 0;
  while (at < length) {
    const start = at;
    const unit = text.charCodeAt(at++);
    let glance = unitInfo[unit] || unitInfoAt(unit);
    if (glance >= wordless) {
      before = unit;
      continue;
    }
    // What `seedIn` and `extendHashBy` do: until a browser has optimised this, the calls cost more than the rest.
    let hash = Math.imul(
      ((glance & 0x10000) !== 0 ? capitalSeed : otherSeed) ^ (glance & 0xffff),
      0x01000193,
    );
    if (glance < beyond)
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        glance = unitInfo[next] || unitInfoAt(next);
        if (glance >= beyond) break;
        hash = Math.imul(hash ^ (glance & 0xffff), 0x01000193);
      }
    else if (kindIn(glance) === odd) return stop(cursor);
    // Most words end here.
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

/** Whether # or @ stands before a word. */
export function followsTagSign(text: string, at: number): boolean {
  const unit = at > 0 ? text.charCodeAt(at - 1) : 0;
  return unit === 0x23 || unit === 0x40;
}

/** Where the next word starts, or -1. */
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
    if ((unitInfo[unit] || unitInfoAt(unit)) >= inWords) break;
  }
  return end;
}

/** A hash grown by the units between two offsets, which are of one word. */
export function extendHashByWord(hash: number, text: string, start: number, end: number): number {
  let grown = hash;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    grown = Math.imul(grown ^ ((unitInfo[unit] || unitInfoAt(unit)) & 0xffff), 0x01000193);
  }
  return grown;
}
