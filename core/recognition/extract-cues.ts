/** Extracts the cues around a candidate, so that its text can be dropped. */

import { ideograph, kindAt, odd, spaceKind } from '../lexicon/characters.ts';
import { isFrequent } from '../lexicon/language.ts';
import { nameText } from '../lexicon/lookup.ts';
import { contextRuleOf, hasFlag, nameFlag, use, useOfName } from '../lexicon/name-flags.ts';
import { partsOfName } from '../lexicon/names.ts';
import { hashOfWord, wordClass } from '../lexicon/word-classes.ts';
import {
  firstOfJoinedWords,
  isCapitalised,
  mayBeName,
  plainChar,
  type Word,
  wordAfter,
  wordBefore,
} from './adjacent-words.ts';
import { cue } from './cues.ts';
import {
  continuesTo,
  isBehindWay,
  isCompound,
  isFamily,
  isInQuotedName,
  isJoinedByDot,
  isQuoted,
} from './longer-name.ts';
import { isTag } from './match.ts';
import { ownerAfterSurname } from './surname-first.ts';
import {
  isJoinedToOwn,
  type SearchedText,
  type SurnameOwner,
  surnameOwnerOf,
  wordClassesAt,
} from './surname-owner.ts';
import { isInsideWords } from './touching-words.ts';
import type { Candidate, CandidateCues } from './types.ts';

/**
 * @param floor end of the previous candidate, negative names of other dossiers aside: its words are not given names
 * of this one
 * @param isTouched true if another candidate starts or ends right beside it
 */
export function extractCues(
  searched: SearchedText,
  candidate: Candidate,
  floor: number,
  isTouched: boolean,
): CandidateCues {
  const { text, lexicon, isSentence } = searched;
  const { start, end, name } = candidate;
  const kind = isWholeWord(text, candidate) ? cue.wholePassage : isSentence ? cue.sentence : 0;
  const uses = useOfName(lexicon, name);
  if (uses === use.contextWord) return { start, end, name, cues: kind, title: 0 };
  if (uses === use.negative) return extractNegativeNameCues(searched, candidate, kind);
  if (isInAddress(text, start) || isJoinedByDot(text, candidate))
    return { start, end, name, cues: cue.address, title: 0 };
  if (isTag(text, start)) return { start, end, name, cues: kind | cue.tag, title: 0 };
  const { who, title } = ownerOfSurname(searched, candidate, floor);
  const cues =
    kind |
    adjacentCues(searched, candidate) |
    contextCue(searched, candidate) |
    senseCues(searched, candidate) |
    languageCue(searched, candidate) |
    (!isTouched && isInsideWords(searched, candidate) ? cue.insideWord : 0);
  return { start, end, name, cues: who === 'unknown' ? cues : cues | cue[who], title };
}

/** Distance searched for the start of an address before a name, in UTF-16 units. */
const addressReach = 100;

/** True if the name is part of an address: "Facebook.com/WhiteHouse", "info@SpaceX.com". */
function isInAddress(text: string, start: number): boolean {
  if (start === 0 || !'/@.=?&_-'.includes(text[start - 1] as string)) return false;
  const word = /\S*$/.exec(text.slice(Math.max(0, start - addressReach), start))?.[0] ?? '';
  return /:\/\/|^www\.|\w\.[a-z]{2,}\/|\w@$/i.test(word);
}

const nobody: SurnameOwner = { who: 'unknown', title: 0 };
const person = nameFlag.surname | nameFlag.fullName;

/** The owner by the words before a surname; if they do not tell, by those behind it. */
function ownerOfSurname(searched: SearchedText, candidate: Candidate, floor: number): SurnameOwner {
  const { lexicon } = searched;
  if (!hasFlag(lexicon, candidate.name, person)) return nobody;
  const owner = surnameOwnerOf(searched, candidate, floor);
  if (owner.who !== 'unknown' || !hasFlag(lexicon, candidate.name, nameFlag.surname)) return owner;
  return { ...owner, who: ownerAfterSurname(searched, candidate) ?? 'unknown' };
}

/** Cues of names that are other words, too. */
function senseCues(searched: SearchedText, candidate: Candidate): number {
  const { text, lexicon, context } = searched;
  const rule = contextRuleOf(lexicon, candidate.name);
  if (!rule?.otherSense) return 0;
  const otherSense = context.tellsOtherSense(rule) ? cue.otherSense : 0;
  const isOrdinary = rule.ordinary && tellsNoCase(text, candidate, rule.ordinary);
  return otherSense | (isOrdinary ? cue.ordinaryWord : 0);
}

/** True if a capital tells nothing: in capitals throughout, or at the start of a sentence. */
function tellsNoCase(
  text: string,
  { start, end }: Candidate,
  where: 'anywhere' | 'in-capitals',
): boolean {
  let before = start - 1;
  while (kindAt(text, before) === spaceKind || '"«“„(—–-'.includes(text[before] ?? ' ')) before--;
  const isFirst = before < 0 || '.!?…:•\n'.includes(text[before] as string);
  const written = text.slice(start, end);
  if (written === written.toUpperCase()) return where === 'anywhere' || !isFirst;
  return where === 'anywhere' && isFirst;
}

function languageCue({ lexicon, context }: SearchedText, { name }: Candidate): number {
  const bits = lexicon.languages[name] as number;
  const language = bits === 0 ? undefined : context.isIn(bits, lexicon.languageWords);
  if (language === undefined) return 0;
  return language === 'own' ? cue.ownLanguage : cue.foreignLanguage;
}

/** True if the passage holds nothing but the candidate. */
function isWholeWord(text: string, { start, end }: Candidate): boolean {
  let first = start;
  while (kindAt(text, first - 1) === spaceKind) first--;
  let last = end;
  while (kindAt(text, last) === spaceKind) last++;
  return first === 0 && last === text.length;
}

/** True if a passage ends like a sentence. Headlines and items of lists do not. */
export function endsLikeSentence(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && (kindAt(text, last) === spaceKind || '"”’»)]'.includes(text[last] as string)))
    last--;
  return '.!?…:。！？'.includes(text[last] ?? ' ');
}

function extractNegativeNameCues(
  searched: SearchedText,
  candidate: Candidate,
  kind: number,
): CandidateCues {
  const { start, end, name } = candidate;
  if (!hasFlag(searched.lexicon, name, nameFlag.fullName))
    return { start, end, name, cues: kind, title: 0 };
  const cues = isJoinedToOwn(searched, start, surnameIn(searched.text, candidate)) ? cue.both : 0;
  return { start, end, name, cues: kind | cues, title: titleOfNegativeName(searched, start) };
}

/** The last word of a negative name. */
function surnameIn(text: string, { end, name }: Candidate): Candidate {
  let start = end;
  while (kindAt(text, start - 1) <= odd) start--;
  return { start, end, name };
}

/** Hash of a courtesy title at the start of a negative name or right before it, or 0. */
function titleOfNegativeName(searched: SearchedText, start: number): number {
  const { text } = searched;
  let end = start;
  while (kindAt(text, end) <= odd) end++;
  const words = [wordBefore(text, start), { start, end, dotted: false }];
  const title = words.find((word) => word && wordClassesAt(searched, word) & wordClass.courtesy);
  return title ? hashOfWord(text, title.start, title.end) : 0;
}

const currencies = '$€£¥';

function adjacentCues(searched: SearchedText, candidate: Candidate): number {
  const { text, lexicon } = searched;
  const { start, end, name } = candidate;
  const currency = currencies.includes(text[end] ?? ' ') ? cue.currency : 0;
  if (hasFlag(lexicon, name, person)) return currency | personCues(searched, candidate);
  const isPlace = hasFlag(lexicon, name, nameFlag.place);
  const continues =
    !isAbbreviatedName(nameText(lexicon, name)) &&
    continuesTo(searched, candidate, isPlace ? wordClass.masthead : wordClass.organisation);
  const isPiece =
    isPlace &&
    (isCompound(searched, candidate) ||
      isQuoted(text, candidate) ||
      isInQuotedName(searched, candidate) ||
      isBehindWay(searched, candidate));
  return currency | (continues || isPiece || isFirm(searched, start, end) ? cue.organisation : 0);
}

/** True if a single letter before a word of organisations names a firm: "X Holdings". */
function isFirm(searched: SearchedText, start: number, end: number): boolean {
  return (
    end - start === 1 && isProper(searched, wordAfter(searched.text, end), wordClass.organisation)
  );
}

function personCues(searched: SearchedText, candidate: Candidate): number {
  const { text } = searched;
  const before = wordBefore(text, candidate.start);
  const isOrganisation =
    continuesTo(searched, candidate, wordClass.organisation) ||
    isProper(searched, before, wordClass.organisationBefore) ||
    isBehindWay(searched, candidate) ||
    isInQuotedName(searched, candidate);
  const junior = wordAfter(text, candidate.end, ',');
  const isJunior = junior && wordClassesAt(searched, junior) & wordClass.junior;
  return (
    (isOrganisation ? cue.organisation : 0) |
    (isFamily(searched, candidate) ? cue.family : 0) |
    (isJunior ? cue.junior : 0)
  );
}

/** True if a word is of a class and may be a name by its case. */
function isProper(searched: SearchedText, word: Word | undefined, wordClasses: number): boolean {
  if (!word || !mayBeName(searched.text, word)) return false;
  return (wordClassesAt(searched, firstOfJoinedWords(searched.text, word)) & wordClasses) !== 0;
}

/** True for an abbreviation, which may precede any word: "U.S. College Students" is no masthead. */
const isAbbreviatedName = (name: string): boolean =>
  name !== name.toLowerCase() && partsOfName(name).every((part) => part === part.toUpperCase());

function contextCue(searched: SearchedText, candidate: Candidate): number {
  const { text, lexicon, context } = searched;
  const rule = contextRuleOf(lexicon, candidate.name);
  if (!rule || useOfName(lexicon, candidate.name) !== use.needsContext) return 0;
  const { start, end } = candidate;
  if (end - start > 1) return context.holds(rule, start, end) ? cue.context : 0;
  const holds = isJoinedByHyphen(text, end, end + 1)
    ? context.isJoined(rule, end)
    : isJoinedByHyphen(text, start - 1, start - 2) || isLabel(searched, start)
      ? context.isBefore(rule, start)
      : context.holds(rule, start, end);
  return holds ? cue.context : 0;
}

/** True if a letter follows a capitalised word that is not frequent: "Company X", "Agent X", but not "When X sued". */
function isLabel({ text, lexicon }: SearchedText, start: number): boolean {
  const word = wordBefore(text, start);
  if (!word || word.dotted || !isCapitalised(text, word)) return false;
  return !isFrequent(text, word.start, word.end, lexicon.languageWords);
}

/** True if a hyphen joins a single letter to a word: "X-ray", "F-X"; its rule must then have that word ("ב-X"). */
const isJoinedByHyphen = (text: string, hyphen: number, beyond: number): boolean =>
  plainChar(text, hyphen) === '-' && kindAt(text, beyond) <= ideograph;
