/** Finds the owner of a surname before given names, as in lists: "Trump, Mary L. (2020)", "TRUMP Judd", "Трамп Д." */
import { isCapital, kindAt, spaceKind } from '../lexicon/characters.ts';
import { languageBit } from '../lexicon/language.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import {
  isCapitalised,
  isInitial,
  plainChar,
  type Word,
  wordAfter,
  wordBefore,
} from './adjacent-words.ts';
import { isOwnName, letterAt, type SearchedText, wordClassesAt } from './surname-owner.ts';
import type { Candidate } from './types.ts';

/** Most given names of one person: a first and two middle names. */
const mostGivenNames = 3;

/** The owner of a surname, if a given name or initials follow it as in an entry of a list. */
export function ownerAfterSurname(
  searched: SearchedText,
  surname: Candidate,
): 'own' | 'other' | undefined {
  const { text } = searched;
  const isBracketed = text.startsWith(' (', surname.end);
  const hasComma = text[surname.end] === ',' || isBracketed;
  if (hasComma && !isBracketed && !startsEntry(text, surname.start)) return undefined;
  const first = isBracketed
    ? wordAfter(text, surname.end + 1, '(')
    : wordAfter(text, surname.end, ',');
  if (!first || !isCapitalised(text, first)) return undefined;
  if (isPatronymic(text, wordAfter(text, first.end)))
    return isOwnName(searched, first, surname) ? 'own' : 'other';
  const isGiven = (wordClassesAt(searched, first) & wordClass.given) !== 0;
  const isLetter = isInitial(text, first) && first.dotted;
  const isShouted = isInCapitals(text, surname) && !isInCapitals(text, first);
  const isFull = isGiven && !hasComma && isFullName(searched, first);
  if (!hasComma && !(isShouted && isGiven) && !isLetter && !isFull) return undefined;
  const end = endOfGivenNames(searched, first);
  const mark = markAfter(searched, end);
  const isKnown = isGiven || isLetter || isOwnName(searched, first, surname);
  const isEntry = isBracketed
    ? isKnown && mark === ')'
    : isKnown
      ? isFull || endsEntry(mark, isLetter || isShouted) || isBeforePages(text, end)
      : mark === '(';
  return isEntry ? ownerOfFirst(searched, first, surname, isLetter) : undefined;
}

const patronymic = /^[А-ЯІЇЄ].+(вич|ьич|вн)[а-яії]{0,3}$/;

/** True for a patronymic; before it and a given name stands a surname: "Путин Игорь Александрович". */
const isPatronymic = (text: string, word: Word | undefined): boolean =>
  word !== undefined && patronymic.test(text.slice(word.start, word.end));

/** In Hungarian the surname always stands first. */
function isFullName({ text, lexicon, context }: SearchedText, given: Word): boolean {
  if (context.isIn(languageBit('hu'), lexicon.languageWords) !== 'own') return false;
  const next = wordAfter(text, given.end);
  return !(next && isCapitalised(text, next));
}

/** True for an entry of an index: "Musk, Kimbal, 34, 56". */
const isBeforePages = (text: string, end: number): boolean =>
  /^, ?\d/.test(text.slice(end, end + 3));

function ownerOfFirst(
  searched: SearchedText,
  first: Word,
  surname: Candidate,
  isLetter: boolean,
): 'own' | 'other' | undefined {
  if (isOwnName(searched, first, surname)) return 'own';
  if (!isLetter) return 'other';
  const { text, lexicon } = searched;
  const { initials } = lexicon.entities[lexicon.owners[surname.name] as number] ?? {};
  return !initials || initials.includes(letterAt(text, first.start)) ? undefined : 'other';
}

/** True if an entry of a list may start at an offset: at the start of a text, or behind a mark. */
function startsEntry(text: string, start: number): boolean {
  let at = start;
  while (kindAt(text, at - 1) === spaceKind && text[at - 1] !== '\n') at--;
  if (at === 0 || '\n.;:•·|&)]–—-"'.includes(plainChar(text, at - 1))) return true;
  const before = wordBefore(text, at);
  return before !== undefined && /^\d+$/.test(text.slice(before.start, before.end));
}

/** The end of given names and initials that follow one another. */
function endOfGivenNames(searched: SearchedText, first: Word): number {
  const { text } = searched;
  let word: Word | undefined = first;
  let end = first.end;
  for (let count = 0; word && count < mostGivenNames; count++) {
    const isLetter = isInitial(text, word);
    if (count > 0 && !isLetter && (wordClassesAt(searched, word) & wordClass.given) === 0) break;
    end = isLetter && word.dotted ? word.end + 1 : word.end;
    word = wordAfter(text, end);
  }
  return end;
}

/** The first character after white space, & for "and"; '' at the end of a text or line. */
function markAfter(searched: SearchedText, end: number): string {
  const { text } = searched;
  const word = wordAfter(text, end);
  if (word && wordClassesAt(searched, word) & wordClass.conjunction) return '&';
  let at = end;
  while (kindAt(text, at) === spaceKind && text[at] !== '\n') at++;
  return text[at] === '\n' ? '' : plainChar(text, at);
}

/** @param isCertain true if a comma or "and" may follow, because no sentence is written like this */
const endsEntry = (mark: string, isCertain: boolean): boolean =>
  mark === '' || '.;:([-–—/'.includes(mark) || (isCertain && /[,&\d]/.test(mark));

function isInCapitals(text: string, { start, end }: Candidate | Word): boolean {
  for (let at = start; at < end; at++) if (!isCapital(text.charCodeAt(at))) return false;
  return end - start > 1;
}
