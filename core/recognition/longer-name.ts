/** Finds names that are part of a longer one: an address, a firm, a quoted name. */
import { ideograph, isCapital, kindAt, letter, plainOf } from '../lexicon/characters.ts';
import { hasFlag, nameFlag } from '../lexicon/name-flags.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import {
  firstOfJoinedWords,
  isCapitalised,
  isProse,
  mayBeName,
  plainChar,
  type Word,
  wordAfter,
  wordBefore,
} from './adjacent-words.ts';
import { type SearchedText, wordClassesAt } from './surname-owner.ts';
import { touchesWord } from './touching-words.ts';
import type { Candidate } from './types.ts';

/** True if a dot joins the name to letters: "X.com", "ДОМ.РФ". "he said.Trump left" lacks a space. */
export function isJoinedByDot(text: string, { start, end }: Candidate): boolean {
  if (text[end] === '.' && kindAt(text, end + 1) === letter && text[end - 1] !== '.')
    return !isCapital(text.charCodeAt(end + 1));
  if (text[start - 1] !== '.' || kindAt(text, start - 2) !== letter) return false;
  return isCapital(text.charCodeAt(start - 2)) && kindAt(text, start - 3) === letter;
}

/** True if a hyphen makes the name part of a compound: "All-America". */
export function isCompound(searched: SearchedText, { start }: Candidate): boolean {
  const { text } = searched;
  if (plainChar(text, start - 1) !== '-') return false;
  let from = start - 1;
  while (kindAt(text, from - 1) === letter) from--;
  const word = { start: from, end: start - 1 };
  return from < start - 1 && (wordClassesAt(searched, word) & wordClass.compoundPrefix) !== 0;
}

/** True if a place or person gives the name to a street, hotel or ship: "calle Nueva York", "rue de l'Europe". */
export function isBehindWay(searched: SearchedText, { start }: Candidate): boolean {
  const { text } = searched;
  const elision = plainChar(text, start - 1) === "'" ? 2 : 0;
  const before = wordBefore(text, start - elision);
  if (!before) return false;
  const classes = wordClassesAt(searched, before);
  if (!elision && classes & wordClass.way) return true;
  if ((classes & wordClass.preposition) === 0) return false;
  const street = wordBefore(text, before.start);
  return street !== undefined && (wordClassesAt(searched, street) & wordClass.street) !== 0;
}

/** True if a place stands alone in quotation marks, as ships, hotels and clubs do: «Москва», « Moscou ». */
export const isQuoted = (text: string, { start, end }: Candidate): boolean =>
  kindAt(text, start) === letter &&
  ((plainOf(text.charCodeAt(start - 1)) === 0x22 && plainOf(text.charCodeAt(end)) === 0x22) ||
    (text[start - 2] === '«' && text[end + 1] === '»'));

/** Longest part of a name in quotation marks on each side, in UTF-16 units. */
const longestQuote = 60;

/** True if the name stands in a quoted name of a paper, firm or film: АО «Почта России». */
export function isInQuotedName(searched: SearchedText, { start, end }: Candidate): boolean {
  const { text } = searched;
  const opening = quoteBeside(text, start - 1, -1);
  if (opening < 0 || quoteBeside(text, end, 1) < 0) return false;
  const kind = wordBefore(text, opening);
  return kind !== undefined && (wordClassesAt(searched, kind) & wordClass.quotedName) !== 0;
}

/** The offset of the nearest quotation mark in a direction, before any end of a sentence; or -1. */
function quoteBeside(text: string, from: number, step: 1 | -1): number {
  for (let at = from, left = longestQuote; left > 0; at += step, left--) {
    const unit = plainOf(text.charCodeAt(at));
    if (unit === 0x22) return at;
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f || Number.isNaN(unit)) return -1;
  }
  return -1;
}

/** Most words between a name and the word that makes it an organisation: "Trump World Tower". */
const mostBetween = 2;

/**
 * True if capitalised words after the name end in a word of a class: "Trump Tower", "New York Public Radio".
 * Words in between count in running text only, because headlines capitalise anything: "Trump Visits Museum".
 */
export function continuesTo(
  searched: SearchedText,
  candidate: Candidate,
  classes: number,
): boolean {
  const { text } = searched;
  const { start, end } = candidate;
  if (kindAt(text, end - 1) === ideograph) return touchesWord(searched, candidate, classes);
  let word = wordAfter(text, end, '-');
  for (let between = 0; word && between <= mostBetween; between++) {
    const isJoined = between === 0 && word.start === end + 1 && text[end] !== ' ';
    if (between === 0 ? !isJoined && !mayBeName(text, word) : !isCapitalised(text, word)) break;
    const inClass = wordClassesAt(searched, firstOfJoinedWords(text, word)) & classes;
    if (inClass && (between === 0 || isInRunningText(text, start, word))) return true;
    word = wordAfter(text, word.end);
  }
  return continuesAfterAnd(searched, end, classes);
}

/** True if a word of a class follows after "&": "Trump & Sons". */
function continuesAfterAnd(searched: SearchedText, end: number, classes: number): boolean {
  const { text } = searched;
  const and = /^ ?& /.exec(text.slice(end, end + 3));
  const word = and && wordAfter(text, end + and[0].length - 1);
  return word
    ? isCapitalised(text, word) && (wordClassesAt(searched, word) & classes) !== 0
    : false;
}

const isInRunningText = (text: string, start: number, last: Word): boolean =>
  isProse(text, wordBefore(text, start)) &&
  (isProse(text, wordAfter(text, last.end)) || isMark(text, last.end));

const isMark = (text: string, at: number): boolean =>
  at >= text.length || ',.;:)'.includes(text[at] as string);

/** True if the surname names a family or foundation: "the Musk family", "Familie Trump", 特朗普家族. */
export function isFamily(searched: SearchedText, candidate: Candidate): boolean {
  const { text, lexicon } = searched;
  const { start, end, name } = candidate;
  if (!hasFlag(lexicon, name, nameFlag.surname | nameFlag.fullName)) return false;
  if (kindAt(text, end - 1) === ideograph)
    return touchesWord(searched, candidate, wordClass.family);
  const isWord = (word: Word | undefined): boolean =>
    word !== undefined && (wordClassesAt(searched, word) & wordClass.family) !== 0;
  if (isWord(wordAfter(text, end, '-'))) return true;
  const before = wordBefore(text, start);
  if (!before || before.dotted) return false;
  return isWord(before) || (wordClassesAt(searched, before) & wordClass.pluralArticle) !== 0;
}
