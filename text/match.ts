/** Finds what is written like a name: one look at every word, longest name first. */
import {
  ideograph,
  kindAt,
  kindOf,
  letter,
  lowerOf,
  odd,
  other,
  plainOf,
  space,
  upperOf,
} from './characters.ts';
import type { Lexicon } from './lexicon.ts';
import {
  firstNameOf,
  goesOn,
  lengthOfName,
  nameText,
  nextNameOf,
  nodeOf,
  startOfName,
} from './lookup.ts';
import { firstWord, grow, noHash } from './names.ts';
import { use, useOfName } from './traits.ts';
import type { Candidate } from './types.ts';

/**
 * The candidates of a text, in its order; of two that start together the longer comes first.
 * A certain name (safe or decoy) hides what it contains; one that needs company does not, because
 * the company may be missing.
 * @param folded whether `fold` has seen the text
 * @returns undefined when the text must be folded first
 */
export function match(text: string, lexicon: Lexicon, folded: boolean): Candidate[] | undefined {
  const { initials } = lexicon;
  const { length } = text;
  const inWord = folded ? odd : letter;
  const found: Candidate[] = [];
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === odd && !folded) return undefined;
    if (kind <= ideograph) {
      const plain = plainOf(unit);
      const initial = ((initials[plain >>> 5] as number) >>> (plain & 31)) & 1;
      if (initial !== 0 || isTag(text, at)) {
        const end = collect(text, at, lexicon, found);
        if (end > at) {
          at = end;
          continue;
        }
      }
    }
    at++;
    if (kind <= inWord) while (at < length && kindOf(text.charCodeAt(at)) <= inWord) at++;
  }
  return found;
}

/** Whether a word follows # or @, as tags and handles do, but not the @ of an address. */
export function isTag(text: string, at: number): boolean {
  if (at === 0) return false;
  const sign = plainOf(text.charCodeAt(at - 1));
  return (sign === 0x23 || sign === 0x40) && kindAt(text, at - 2) > odd;
}

/** Adds the names that start at a word; returns the end of a certain one, or 0. */
function collect(text: string, at: number, lexicon: Lexicon, found: Candidate[]): number {
  const first = found.length;
  let hash = noHash;
  let end = at;
  do {
    const word = nextWord(text, end);
    if (word < 0) break;
    end = endOfWord(text, word);
    for (let unit = word; unit < end; unit++) hash = grow(hash, text.charCodeAt(unit));
    const node = nodeOf(lexicon, hash);
    if (node < 0) break;
    const name = firstNameOf(lexicon, node);
    addNames(text, at, lexicon, name, found);
    if (word === at && found.length === first && isTag(text, at))
      addTags(text, at, end, lexicon, name, found);
    if (!goesOn(lexicon, node)) break;
  } while (end < text.length);
  return found.length === first ? 0 : keepLongest(found, first, lexicon);
}

/** Where the next word starts, or -1. */
function nextWord(text: string, at: number): number {
  while (at < text.length) {
    if (kindOf(text.charCodeAt(at)) <= ideograph) return at;
    at++;
  }
  return -1;
}

function endOfWord(text: string, at: number): number {
  let end = at + 1;
  if (kindOf(text.charCodeAt(at)) === ideograph) return end;
  while (end < text.length && kindOf(text.charCodeAt(end)) <= odd) end++;
  return end;
}

/** Adds the names of a node that the text really has at a word. */
function addNames(
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
    if (end > 0 && standsAlone(text, start, end)) found.push({ start, end, name });
  }
}

/**
 * Where a name ends that starts at `start`, or -1. It must be written in its own case (a small first
 * letter may be large) or in capitals throughout; any white space stands for a space.
 */
function endOfName(
  text: string,
  start: number,
  names: string,
  from: number,
  length: number,
): number {
  let at = start;
  let asWritten = start >= 0;
  let inCapitals = asWritten;
  for (let index = from; (asWritten || inCapitals) && index < from + length; index++, at++) {
    const wanted = names.charCodeAt(index);
    const unit = at < text.length ? plainOf(text.charCodeAt(at)) : 0;
    inCapitals &&= unit === upperOf(wanted);
    asWritten &&= unit === wanted || (index === from && unit === upperOf(wanted));
    if (wanted === 0x20) at = endOfSpace(text, at) - 1;
  }
  return asWritten || inCapitals ? at : -1;
}

function endOfSpace(text: string, at: number): number {
  let end = at + 1;
  while (kindAt(text, end) === space) end++;
  return end;
}

/** Whether nothing around makes a name part of a longer word. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    (kindAt(text, start) === ideograph || !endsInLetter(text, start)) &&
    (kindAt(text, end - 1) === ideograph || !startsWithLetter(text, end))
  );
}

/** Letters beyond the first plane come as two units, neither of which tells. */
function startsWithLetter(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind <= odd || (kind === other && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2)));
}

function endsInLetter(text: string, end: number): boolean {
  const kind = kindAt(text, end - 1);
  if (kind <= odd) return true;
  return kind === other && end > 1 && /^[\p{L}\p{M}\p{N}]$/u.test(text.slice(end - 2, end));
}

/** Shorter tags must be written in their own case: #us is a word, #US is not. */
const shortTag = 4;

/** Adds the names of a node that a tag or handle spells without spaces, in any case. */
function addTags(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  first: number,
  found: Candidate[],
): void {
  if (end - start < shortTag) return;
  for (let name = first; name >= 0; name = nextNameOf(lexicon, name))
    if (useOfName(lexicon, name) < use.decoy && spells(text, start, end, nameText(lexicon, name)))
      found.push({ start, end, name });
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

/**
 * Puts the longest first and drops what a certain name hides.
 * @returns the end of that certain name, or 0
 */
function keepLongest(found: Candidate[], first: number, lexicon: Lexicon): number {
  const here = found.splice(first).sort((a, b) => b.end - a.end || a.name - b.name);
  const certain = here.find(({ name }) => isCertain(useOfName(lexicon, name)));
  for (const candidate of here) if (!certain || candidate.end >= certain.end) found.push(candidate);
  return certain?.end ?? 0;
}

const isCertain = (uses: number): boolean => uses === use.safe || uses === use.decoy;
