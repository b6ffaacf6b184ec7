/** Whose surname it is: what stands before a surname, word by word. */
import { ideograph, kindAt } from '../lexicon/characters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { firstNameOf, nextNameOf, nodeOf } from '../lexicon/lookup.ts';
import { grow, seedOf } from '../lexicon/names.ts';
import { use, useOfName } from '../lexicon/traits.ts';
import {
  isCapitalised,
  isInitial,
  isProse,
  plainChar,
  type Word,
  wordAfter,
  wordBefore,
} from './adjacent-words.ts';
import type { Candidate } from './types.ts';
import { hashOfWord, role, rolesOf } from './word-roles.ts';

/** A text that was searched, and the names that it was searched for. */
export interface Setting {
  readonly text: string;
  readonly lexicon: Lexicon;
}

export interface Bearer {
  /**
   * `own`: the entity's given name or an office stands before; `other`: somebody else's given name;
   * `both`: "Donald and Melania Trump".
   */
  readonly who: 'own' | 'other' | 'both' | 'unknown';
  /** Hash of a courtesy title before all that ("Dr. Jill Biden"), or 0. */
  readonly title: number;
}

const unknown: Bearer = { who: 'unknown', title: 0 };
const official: Bearer = { who: 'own', title: 0 };
const another: Bearer = { who: 'other', title: 0 };

/** Given name, middle name, particle, second middle name. */
const mostWords = 4;

/**
 * Reads backwards from a surname.
 * @param floor where the previous candidate ends: its words are not given names
 */
export function bearerOf(setting: Setting, surname: Candidate, floor: number): Bearer {
  const { text } = setting;
  if (kindAt(text, surname.start) === ideograph) return bearerBeforeDot(text, surname.start);
  let at = surname.start;
  let strangers = 0;
  for (let step = 0; step < mostWords; step++) {
    const word = wordBefore(text, at);
    if (!word || word.start < floor) return unknown;
    const found = judge(setting, word, surname, step === 0, strangers > 0);
    if (found) return found;
    if (isStranger(setting, word) && strangers++ > 0) return unknown;
    at = word.start;
  }
  return unknown;
}

/** Names of people in Han letters and kana part given name and surname by a dot. */
function bearerBeforeDot(text: string, start: number): Bearer {
  const isDotted = plainChar(text, start - 1) === '·' && kindAt(text, start - 2) <= ideograph;
  return isDotted ? another : unknown;
}

/** What one word before a surname decides; undefined when the word before it must be asked. */
function judge(
  setting: Setting,
  word: Word,
  surname: Candidate,
  isNext: boolean,
  afterStranger: boolean,
): Bearer | undefined {
  const { text } = setting;
  const roles = rolesIn(setting, word);
  if (isOwn(setting, word, surname)) return { who: 'own', title: titleBefore(setting, word) };
  if (roles & role.courtesy)
    return isNext ? { who: 'unknown', title: hashIn(text, word) } : unknown;
  if (roles & role.office) return isNext ? official : unknown;
  if (isInitial(text, word)) return undefined;
  // "Donald Jr. Trump"
  if (roles & role.junior && isNext && isCapitalised(text, word)) return another;
  if (word.dotted) return unknown;
  if (roles & role.particle) return undefined;
  if (!isCapitalised(text, word)) return unknown;
  if ((roles & role.given) === 0) return isNext && isAfterKin(setting, word) ? another : undefined;
  // "Melania Slams Trump" is a headline: a middle name nobody knows counts in running text only.
  if (afterStranger && !isRunningText(text, word.start, surname.end)) return unknown;
  const who = isJoinedToOwn(setting, word.start, surname) ? 'both' : 'other';
  return { who, title: titleBefore(setting, word) };
}

/** "her sister Hallie Biden": a given name that no list holds. */
function isAfterKin(setting: Setting, word: Word): boolean {
  const before = wordBefore(setting.text, word.start);
  return before !== undefined && (rolesIn(setting, before) & role.kin) !== 0;
}

/** Neither initial nor particle. */
const isStranger = (setting: Setting, word: Word): boolean =>
  !isInitial(setting.text, word) && (rolesIn(setting, word) & role.particle) === 0;

const isRunningText = (text: string, start: number, end: number): boolean =>
  isProse(text, wordBefore(text, start)) || isProse(text, wordAfter(text, end));

/**
 * "Donald and" or "Donald &" before "Melania Trump".
 * @param start where the other bearer's name starts
 */
export function isJoinedToOwn(setting: Setting, start: number, surname: Candidate): boolean {
  const { text } = setting;
  const joint = wordBefore(text, start);
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  const at = before.endsWith('&') ? text.lastIndexOf('&', start) : undefined;
  if (at === undefined && !(joint && rolesIn(setting, joint) & role.conjunction)) return false;
  const first = wordBefore(text, at ?? joint?.start ?? 0);
  return first !== undefined && isOwn(setting, first, surname);
}

function titleBefore(setting: Setting, { start }: Word): number {
  const word = wordBefore(setting.text, start);
  return word && rolesIn(setting, word) & role.courtesy ? hashIn(setting.text, word) : 0;
}

/** Whether the word and the surname make a name of the same entity. */
function isOwn({ text, lexicon }: Setting, word: Word, { start, end, name }: Candidate): boolean {
  let hash: number = seedOf(text.charCodeAt(word.start));
  for (let at = word.start; at < word.end; at++) hash = grow(hash, text.charCodeAt(at));
  for (let at = start; at < end; at++)
    if (kindAt(text, at) <= ideograph) hash = grow(hash, text.charCodeAt(at));
  const node = nodeOf(lexicon, hash);
  return node >= 0 && holds(lexicon, node, lexicon.owners[name] as number);
}

function holds(lexicon: Lexicon, node: number, owner: number): boolean {
  for (let name = firstNameOf(lexicon, node); name >= 0; name = nextNameOf(lexicon, name))
    if (lexicon.owners[name] === owner && useOfName(lexicon, name) < use.decoy) return true;
  return false;
}

const hashIn = (text: string, { start, end }: Word): number => hashOfWord(text, start, end);

/** The roles of a word of the text. */
export const rolesIn = ({ text, lexicon }: Setting, { start, end }: Word): number =>
  rolesOf(lexicon.roles, text, start, end);
