/** Finds the candidates of a text: every word is looked up once, the longest name wins. */
import {
  ideograph,
  kindAt,
  lowerOf,
  odd,
  plainOf,
  spaceKind,
  upperOf,
} from '../lexicon/characters.ts';
import { dossierOfName } from '../lexicon/dossier-of-name.ts';
import { lazyRegExp } from '../lexicon/lazy-regexp.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  firstNameOf,
  hasChildren,
  lengthOfName,
  nameText,
  nextNameOf,
  nodeOf,
  startOfName,
} from '../lexicon/lookup.ts';
import { use, useOfName } from '../lexicon/name-flags.ts';
import { extendHash, firstWord, seeds } from '../lexicon/names.ts';
import { isGap } from './adjacent-words.ts';
import { HidingNames } from './hiding-names.ts';
import {
  cursorAtStart,
  endOfWord,
  extendHashByWord,
  followsTagSign,
  nextCandidateWord,
  nextWord,
  type WordCursor,
} from './next-candidate.ts';
import { crossesWord } from './touching-words.ts';
import type { Candidate } from './types.ts';

/**
 * The candidates of a text, in order; of two with the same start the longer comes first. A safe or negative name
 * hides what it contains of its own dossier; one that needs context hides nothing, because the context may be
 * missing.
 * @param folded true if `fold` was applied to the text
 * @returns undefined when the text must be folded first
 */
export function findCandidates(
  text: string,
  lexicon: Lexicon,
  folded: boolean,
): Candidate[] | undefined {
  const found: Candidate[] = [];
  const cursor = cursorAtStart();
  const hiding = new HidingNames(lexicon);
  while (nextCandidateWord(text, lexicon, folded, cursor)) {
    const first = found.length;
    collectCandidates(text, cursor, lexicon, found);
    if (found.length > first) keepLongest(found, first, lexicon, hiding);
  }
  return cursor.start < 0 ? undefined : found;
}

/** True if a word is a tag or handle: after # or @, but not the @ of an address. */
export const isTag = (text: string, at: number): boolean =>
  followsTagSign(text, at) && kindAt(text, at - 2) > odd;

/** Adds the names that start with a word. */
function collectCandidates(
  text: string,
  cursor: WordCursor,
  lexicon: Lexicon,
  found: Candidate[],
): void {
  const first = found.length;
  let { end, hash, node } = cursor;
  while (node >= 0) {
    addCandidates(text, cursor.start, lexicon, firstNameOf(lexicon, node), found);
    const word = hasChildren(lexicon, node) ? nextWord(text, end) : -1;
    if (word < 0) break;
    end = endOfWord(text, word);
    hash = extendHashByWord(hash, text, word, end);
    node = nodeOf(lexicon, hash);
  }
  if (isTag(text, cursor.start)) addTags(text, cursor, lexicon, found, found.slice(first));
}

/** Adds the names of a node that the text really has at a word, since hashes may collide. */
function addCandidates(
  text: string,
  at: number,
  lexicon: Lexicon,
  first: number,
  found: Candidate[],
): void {
  for (let name = first; name >= 0; name = nextNameOf(lexicon, name)) {
    const from = startOfName(lexicon, name);
    const start = at - firstWord(lexicon.text, from) + from;
    const end = endOfName(text, start, lexicon.text, from, lengthOfName(lexicon, name));
    if (end > 0 && standsAlone(text, start, end) && !isCutByWord(text, end, name, lexicon))
      found.push({ start, end, name });
  }
}

/**
 * The end of a name that starts at `start`, or -1. Each word must be written in its own case or in capitals
 * throughout ("Vladimir PUTIN"); a small first letter of the name may be a capital.
 */
function endOfName(
  text: string,
  start: number,
  names: string,
  from: number,
  length: number,
): number {
  let at = start;
  for (let word = from; at >= 0 && word < from + length; ) {
    const next = startOfNextWord(names, word, from + length);
    const inOwnCase = compareFolded(text, at, names, word, next, plainOf, word === from);
    at = inOwnCase < 0 ? compareFolded(text, at, names, word, next, upperOf, false) : inOwnCase;
    word = next;
  }
  return at;
}

/** Past the next space of a name, or its end. */
function startOfNextWord(names: string, from: number, end: number): number {
  let at = from;
  while (at < end && names.charCodeAt(at) !== 0x20) at++;
  return at < end ? at + 1 : end;
}

/**
 * @param cased maps a unit of the name to the unit that the text must have
 * @param orCapital true if the first unit may also be its capital
 */
function compareFolded(
  text: string,
  start: number,
  names: string,
  from: number,
  to: number,
  cased: (unit: number) => number,
  orCapital: boolean,
): number {
  let at = start;
  for (let index = from; index < to; index++, at++) {
    if (at >= text.length) return -1;
    const unit = plainOf(text.charCodeAt(at));
    const wanted = names.charCodeAt(index);
    if (unit !== cased(wanted) && (index > from || !orCapital || unit !== upperOf(wanted)))
      return -1;
    if (wanted === 0x20) {
      at = endOfGap(text, at) - 1;
      if (at < 0) return -1;
    }
  }
  return at;
}

/** The end of any white space that stands for a space; -1 where a paragraph ends in it. */
function endOfGap(text: string, at: number): number {
  let end = at;
  while (isGap(text, end)) end++;
  return kindAt(text, end) === spaceKind ? -1 : end;
}

/** True if another word starts inside the end of a negative name: 俄罗斯人 is none in 俄罗斯人民. */
const isCutByWord = (text: string, end: number, name: number, lexicon: Lexicon): boolean =>
  kindAt(text, end) === ideograph &&
  useOfName(lexicon, name) === use.negative &&
  crossesWord(text, end);

/** True if a name is not part of a longer word, nor its last letter part of an accented one. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    kindAt(text, end) !== odd &&
    (kindAt(text, start) === ideograph || !endsInLetter(text, start)) &&
    (kindAt(text, end - 1) === ideograph || !startsWithLetter(text, end))
  );
}

function startsWithLetter(text: string, at: number): boolean {
  if (kindAt(text, at) <= odd) return true;
  return isHalf(text, at) && aLetter().test(text.slice(at, at + 2));
}

function endsInLetter(text: string, end: number): boolean {
  if (kindAt(text, end - 1) <= odd) return true;
  return isHalf(text, end - 1) && aLetter().test(text.slice(end - 2, end));
}

const aLetter = lazyRegExp('^[\\p{L}\\p{M}\\p{N}]$', 'u');

/** True for a surrogate: letters beyond the first plane take two units, neither of which has properties of its own. */
const isHalf = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xf800) === 0xd800;

/** Shortest tag that may be in any case, in UTF-16 units: #us is a word, #US is not. */
const shortTag = 4;

/**
 * Adds the names that a tag or handle spells without spaces, in any case.
 * @param written names found there as written: their dossiers need no tag match
 */
function addTags(
  text: string,
  { start, end }: WordCursor,
  lexicon: Lexicon,
  found: Candidate[],
  written: readonly Candidate[],
): void {
  if (end - start < shortTag) return;
  const dossiers = new Set(written.map(({ name }) => dossierOfName(lexicon, name)));
  for (const seed of seeds) {
    let hash: number = seed;
    for (let at = start; at < end; at++) hash = extendHash(hash, text.charCodeAt(at));
    const node = nodeOf(lexicon, hash);
    if (node < 0) continue;
    for (let name = firstNameOf(lexicon, node); name >= 0; name = nextNameOf(lexicon, name))
      if (
        useOfName(lexicon, name) < use.negative &&
        !dossiers.has(dossierOfName(lexicon, name)) &&
        spells(text, start, end, nameText(lexicon, name))
      )
        found.push({ start, end, name });
  }
}

function spells(text: string, start: number, end: number, name: string): boolean {
  let at = start;
  for (let index = 0; index < name.length; index++) {
    if (kindAt(name, index) > ideograph) continue;
    if (at >= end || lowerOf(text.charCodeAt(at++)) !== lowerOf(name.charCodeAt(index)))
      return false;
  }
  return at === end;
}

/** Sorts the longest first and drops what a safe or negative name hides. */
function keepLongest(
  found: Candidate[],
  first: number,
  lexicon: Lexicon,
  hiding: HidingNames,
): void {
  const here = found.splice(first);
  if (here.length > 1) here.sort(longestFirst(lexicon));
  for (const [at, one] of here.entries()) {
    if (hiding.hides(one)) continue;
    const uses = useOfName(lexicon, one.name);
    if (uses === use.safe || uses === use.negative) hiding.add(one);
    if (!isDouble(lexicon, one, here[at - 1])) found.push(one);
  }
}

const longestFirst =
  (lexicon: Lexicon) =>
  (a: Candidate, b: Candidate): number =>
    b.end - a.end || useOfName(lexicon, a.name) - useOfName(lexicon, b.name) || a.name - b.name;

/** True if two names of one entity differ in case only: "NATO" is "Nato" in capitals. */
function isDouble(lexicon: Lexicon, one: Candidate, before: Candidate | undefined): boolean {
  if (before?.end !== one.end || useOfName(lexicon, one.name) === use.contextWord) return false;
  return lexicon.owners[before.name] === lexicon.owners[one.name];
}
