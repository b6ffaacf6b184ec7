/** Determines whose surname it is, by the words before it. */
import { ideograph, isCapital, kindAt, odd, spaceKind } from '../lexicon/characters.ts';
import { languageBit } from '../lexicon/language.ts';
import { lazyRegExp } from '../lexicon/lazy-regexp.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { firstNameOf, nextNameOf, nodeOf } from '../lexicon/lookup.ts';
import { use, useOfName } from '../lexicon/name-flags.ts';
import { extendHash, seedOf } from '../lexicon/names.ts';
import { hashOfWord, wordClass, wordClassesOf } from '../lexicon/word-classes.ts';
import {
  beforeNickname,
  isCapitalised,
  isInitial,
  isProse,
  mayBeName,
  plainChar,
  type Word,
  wordAfter,
  wordBefore,
} from './adjacent-words.ts';
import type { PassageContext } from './context-rule.ts';
import type { Candidate } from './types.ts';

/** A text, and the names that it was searched for. */
export interface SearchedText {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly context: PassageContext;
  /** True if the text ends like a sentence. */
  readonly isSentence: boolean;
}

export interface SurnameOwner {
  /**
   * `own`: the entity's given name or an office precedes; `other`: somebody else's given name;
   * `both`: "Donald and Melania Trump".
   */
  readonly who: 'own' | 'other' | 'both' | 'unknown';
  /** Hash of a courtesy title before all that ("Dr. Jill Biden"), or 0. */
  readonly title: number;
}

const unknownOwner: SurnameOwner = { who: 'unknown', title: 0 };
const official: SurnameOwner = { who: 'own', title: 0 };
const another: SurnameOwner = { who: 'other', title: 0 };

/** Most words before a surname: given name, middle name, particle, second middle name. */
const mostOwnerWords = 4;

/**
 * Reads backwards from a surname.
 * @param floor end of the previous candidate: its words are not given names
 */
export function surnameOwnerOf(
  searched: SearchedText,
  surname: Candidate,
  floor: number,
): SurnameOwner {
  const { text } = searched;
  if (kindAt(text, surname.start) === ideograph) return ownerInScript(searched, surname, floor);
  if (isMarriedName(searched, surname, floor) || isBehindInitial(searched, surname)) return another;
  let at = beforeNickname(text, surname.start);
  let unknownWords = 0;
  for (let step = 0; step < mostOwnerWords; step++) {
    const word = wordBefore(text, at);
    if (!word || word.start < floor) return unknownOwner;
    const found = ownerByWord(searched, word, surname, step === 0, unknownWords > 0);
    if (found) return found;
    if (isUnknownWord(searched, word) && unknownWords++ > 0) return unknownOwner;
    at = word.start;
  }
  return unknownOwner;
}

/** True if a hyphen joins the surname to another behind a given name: "Anna Weber-Trump". */
function isMarriedName(searched: SearchedText, surname: Candidate, floor: number): boolean {
  const { text } = searched;
  if (plainChar(text, surname.start - 1) !== '-') return false;
  let start = surname.start - 1;
  while (kindAt(text, start - 1) <= odd) start--;
  const given = start > floor ? wordBefore(text, start) : undefined;
  if (!given || given.dotted || !isCapital(text.charCodeAt(start))) return false;
  return isCapitalised(text, given) && isGivenOfAnother(searched, given, surname);
}

/** True for a given name that the surname's entity does not have. */
const isGivenOfAnother = (searched: SearchedText, given: Word, surname: Candidate): boolean =>
  (wordClassesAt(searched, given) & wordClass.given) !== 0 && !isOwnName(searched, given, surname);

/** True for an initial of somebody else without a space after it: "K.Musk". */
function isBehindInitial({ text, lexicon }: SearchedText, { start, name }: Candidate): boolean {
  const { initials } = lexicon.entities[lexicon.owners[name] as number] ?? {};
  return (
    text[start - 1] === '.' &&
    kindAt(text, start - 3) === spaceKind &&
    isCapital(text.charCodeAt(start - 2)) &&
    initials?.includes(letterAt(text, start - 2)) === false
  );
}

/** Words before a birth name: "née", "geb". */
const maiden = lazyRegExp('^(n[ée]e|geb|geborenen?|урожд[её]нн(ая|ой|ую)|уроджена)$', 'iu');

/**
 * Foreign names in Han characters and kana have a dot between given name and surname; two names may have one, too.
 * Korean has a space there: 로만 푸틴.
 */
function ownerInScript(searched: SearchedText, surname: Candidate, floor: number): SurnameOwner {
  const { text } = searched;
  const end = surname.start - 1;
  if (floor === end || kindAt(text, end - 1) > ideograph) return unknownOwner;
  if (plainChar(text, end) === '·') return another;
  let start = end;
  while (start > floor && kindAt(text, start - 1) === ideograph) start--;
  const given = { start, end, dotted: false };
  return text[end] === ' ' && isGivenOfAnother(searched, given, surname) ? another : unknownOwner;
}

/** Decides by one word before a surname; undefined when the word before that one must be looked at. */
function ownerByWord(
  searched: SearchedText,
  word: Word,
  surname: Candidate,
  isNext: boolean,
  afterUnknownWord: boolean,
): SurnameOwner | undefined {
  const { text } = searched;
  const wordClasses = givenClassesAt(searched, word);
  if (isOwnName(searched, word, surname)) return { who: 'own', title: titleBefore(searched, word) };
  if (wordClasses & wordClass.courtesy)
    return isNext ? { who: 'unknown', title: hashIn(text, word) } : unknownOwner;
  if (wordClasses & wordClass.office) return isNext ? official : unknownOwner;
  if (isInitial(text, word)) return ownerByInitial(searched, word, surname);
  // "Donald Jr. Trump"
  if (wordClasses & wordClass.junior && isNext && isCapitalised(text, word)) return another;
  if (isNext && maiden().test(text.slice(word.start, word.end))) return another;
  if (word.dotted) return unknownOwner;
  if (wordClasses & wordClass.particle) return undefined;
  if (!isCapitalised(text, word) && !isGivenWithoutCase(searched, word, surname))
    return unknownOwner;
  if ((wordClasses & wordClass.given) === 0)
    return isNext && isAfterKin(searched, word) ? another : undefined;
  // An unknown middle name counts in running text only: "Melania Slams Trump" is a headline.
  if (afterUnknownWord && !isRunningText(text, word.start, surname.end)) return unknownOwner;
  const who = isJoinedToOwn(searched, word.start, surname) ? 'both' : 'other';
  return { who, title: titleBefore(searched, word) };
}

/** "And" in Arabic and Hebrew, written together with the word behind it: إيفانكا وترامب are two people. */
const joinedAnd = 'و\u05d5';

/** True if a word is a known given name in a script without case, where nothing else tells a name. */
function isGivenWithoutCase(searched: SearchedText, word: Word, { start }: Candidate): boolean {
  const { text } = searched;
  if (!mayBeName(text, word) || joinedAnd.includes(text.charAt(start))) return false;
  return (givenClassesAt(searched, word) & wordClass.given) !== 0;
}

/** The classes of a word, also behind an "and" that is written together with it: ומלניה. */
function givenClassesAt(searched: SearchedText, word: Word): number {
  const { start, end } = word;
  const isJoined = end - start > 2 && joinedAnd.includes(searched.text.charAt(start));
  const behind = isJoined ? wordClassesAt(searched, { ...word, start: start + 1 }) : 0;
  return wordClassesAt(searched, word) | (behind & wordClass.given);
}

const namesPerson = wordClass.given | wordClass.courtesy | wordClass.office;

/** "K. Musk", "Mrs. M. Trump": an initial that the entity does not have is somebody else's. */
function ownerByInitial(
  searched: SearchedText,
  word: Word,
  surname: Candidate,
): SurnameOwner | undefined {
  const { text, lexicon } = searched;
  const { initials } = lexicon.entities[lexicon.owners[surname.name] as number] ?? {};
  if (!initials || initials.includes(letterAt(text, word.start))) return undefined;
  const before = wordBefore(text, word.start);
  // "by K Musk"; a letter that begins a sentence may be a word, and X is a platform.
  if (!word.dotted)
    return text[word.start] !== 'X' && isProse(text, before) && !before?.dotted
      ? another
      : undefined;
  // "the U.S. Trump administration"
  if (text[word.start - 1] === '.') return unknownOwner;
  // "M. L. Trump"
  if (before?.dotted && isInitial(text, before)) return another;
  const isName = before && wordClassesAt(searched, before) & namesPerson;
  if (isName) return another;
  // "Plan B. Trump said"
  const isAfterName = before !== undefined && isCapitalised(text, before);
  return isAfterName || isFrenchTitle(searched, word) ? unknownOwner : another;
}

/** True for "M." as Monsieur, unless the passage is in another language. */
const isFrenchTitle = ({ text, lexicon, context }: SearchedText, word: Word): boolean =>
  text[word.start] === 'M' && context.isIn(languageBit('fr'), lexicon.languageWords) !== 'foreign';

/** A letter without accent, in lower case. */
export const letterAt = (text: string, at: number): string =>
  text.charAt(at).normalize('NFD').charAt(0).toLowerCase();

/** True behind a word of kin, after which any name is a given name: "her sister Hallie Biden". */
function isAfterKin(searched: SearchedText, word: Word): boolean {
  const before = wordBefore(searched.text, word.start);
  return before !== undefined && (wordClassesAt(searched, before) & wordClass.kin) !== 0;
}

/** True for a word that is neither an initial nor a particle. */
const isUnknownWord = (searched: SearchedText, word: Word): boolean =>
  !isInitial(searched.text, word) && (wordClassesAt(searched, word) & wordClass.particle) === 0;

const isRunningText = (text: string, start: number, end: number): boolean =>
  isProse(text, wordBefore(text, start)) || isProse(text, wordAfter(text, end));

/**
 * True if the entity's given name is joined to another person's: "Donald and" or "Donald &" before "Melania Trump".
 * @param start of the other person's name
 */
export function isJoinedToOwn(searched: SearchedText, start: number, surname: Candidate): boolean {
  const { text } = searched;
  const joint = wordBefore(text, start);
  const before = text.slice(Math.max(0, start - 3), start).trimEnd();
  const at = before.endsWith('&') ? text.lastIndexOf('&', start) : undefined;
  if (at === undefined && !(joint && wordClassesAt(searched, joint) & wordClass.conjunction))
    return false;
  const first = wordBefore(text, at ?? joint?.start ?? 0);
  return first !== undefined && isOwnName(searched, first, surname);
}

function titleBefore(searched: SearchedText, { start }: Word): number {
  const word = wordBefore(searched.text, start);
  return word && wordClassesAt(searched, word) & wordClass.courtesy
    ? hashIn(searched.text, word)
    : 0;
}

/** True if the word and the surname together are a name of the same entity, inflected or not ("Donald Trumpille"). */
export function isOwnName(
  { text, lexicon }: SearchedText,
  word: Word,
  { start, end, name }: Candidate,
): boolean {
  const { givenNames } = lexicon.entities[lexicon.owners[name] as number] ?? {};
  if (givenNames?.includes(` ${text.slice(word.start, word.end).toLowerCase()} `)) return true;
  let hash: number = seedOf(text.charCodeAt(word.start));
  for (let at = word.start; at < word.end; at++) hash = extendHash(hash, text.charCodeAt(at));
  for (let at = start; at < end; at++)
    if (kindAt(text, at) <= ideograph) hash = extendHash(hash, text.charCodeAt(at));
  const node = nodeOf(lexicon, hash);
  return node >= 0 && nodeHolds(lexicon, node, lexicon.owners[name] as number);
}

function nodeHolds(lexicon: Lexicon, node: number, owner: number): boolean {
  for (let name = firstNameOf(lexicon, node); name >= 0; name = nextNameOf(lexicon, name))
    if (lexicon.owners[name] === owner && useOfName(lexicon, name) < use.negative) return true;
  return false;
}

const hashIn = (text: string, { start, end }: Word): number => hashOfWord(text, start, end);

/** The classes of a word of the text. */
export const wordClassesAt = (
  { text, lexicon }: SearchedText,
  { start, end }: Pick<Word, 'start' | 'end'>,
): number => wordClassesOf(lexicon.wordClasses, text, start, end);
