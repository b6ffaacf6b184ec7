/** Notes what the words around a candidate say, while the text is there. */

import { ideograph, kindAt, odd, space } from '../lexicon/characters.ts';
import { nameText } from '../lexicon/lookup.ts';
import { partsOfName } from '../lexicon/names.ts';
import { companyOf, hasTrait, trait, use, useOfName } from '../lexicon/traits.ts';
import {
  isCapitalised,
  plainChar,
  type Word,
  withoutGlue,
  wordAfter,
  wordBefore,
} from './adjacent-words.ts';
import type { Vicinity } from './context-rule.ts';
import { sign } from './cues.ts';
import { isTag } from './match.ts';
import { type Bearer, bearerOf, isJoinedToOwn, rolesIn, type Setting } from './surname-owner.ts';
import type { Candidate, CandidateCues } from './types.ts';
import { hashOfWord, role } from './word-roles.ts';

/**
 * @param around of the same text
 * @param floor where the previous candidate ends
 */
export function notice(
  setting: Setting,
  around: Vicinity,
  candidate: Candidate,
  floor: number,
): CandidateCues {
  const { text, lexicon } = setting;
  const { start, end, name } = candidate;
  const kind = isWhole(text, candidate) ? sign.whole : isTold(text) ? sign.told : 0;
  const uses = useOfName(lexicon, name);
  if (uses === use.clue) return { start, end, name, signs: kind, title: 0 };
  if (uses === use.decoy) return noticeDecoy(setting, candidate, kind);
  if (isInAddress(text, start)) return { start, end, name, signs: sign.address, title: 0 };
  if (isTag(text, start)) return { start, end, name, signs: kind | sign.tag, title: 0 };
  const { who, title } = bearer(setting, candidate, floor);
  const signs = kind | signsBeside(setting, candidate) | signOfCompany(setting, around, candidate);
  return { start, end, name, signs: who === 'unknown' ? signs : signs | sign[who], title };
}

/** Units before a name that are searched for an address. */
const addressReach = 100;

/** "Facebook.com/WhiteHouse", "info@SpaceX.com": a part of an address names a place on the web. */
function isInAddress(text: string, start: number): boolean {
  if (start === 0 || !'/@.=?&_-'.includes(text[start - 1] as string)) return false;
  const word = /\S*$/.exec(text.slice(Math.max(0, start - addressReach), start))?.[0] ?? '';
  return /:\/\/|^www\.|\w\.[a-z]{2,}\/|\w@$/i.test(word);
}

const nobody: Bearer = { who: 'unknown', title: 0 };
const person = trait.surname | trait.fullName;

const bearer = (setting: Setting, candidate: Candidate, floor: number): Bearer =>
  hasTrait(setting.lexicon, candidate.name, person) ? bearerOf(setting, candidate, floor) : nobody;

/** Whether the text is nothing but the candidate. */
function isWhole(text: string, { start, end }: Candidate): boolean {
  let first = start;
  while (kindAt(text, first - 1) === space) first--;
  let last = end;
  while (kindAt(text, last) === space) last++;
  return first === 0 && last === text.length;
}

/** Whether a passage ends like a sentence; headlines and items of lists do not. */
function isTold(text: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && (kindAt(text, last) === space || '"”’»)]'.includes(text[last] as string)))
    last--;
  return '.!?…:。！？'.includes(text[last] ?? ' ');
}

function noticeDecoy(setting: Setting, candidate: Candidate, kind: number): CandidateCues {
  const { start, end, name } = candidate;
  if (!hasTrait(setting.lexicon, name, trait.fullName))
    return { start, end, name, signs: kind, title: 0 };
  const signs = isJoinedToOwn(setting, start, surnameIn(setting.text, candidate)) ? sign.both : 0;
  return { start, end, name, signs: kind | signs, title: titleOfDecoy(setting, start) };
}

/** The last word of a decoy. */
function surnameIn(text: string, { end, name }: Candidate): Candidate {
  let start = end;
  while (kindAt(text, start - 1) <= odd) start--;
  return { start, end, name };
}

/** "Dr." may be part of a decoy or stand before it. */
function titleOfDecoy(setting: Setting, start: number): number {
  const { text } = setting;
  let end = start;
  while (kindAt(text, end) <= odd) end++;
  const words = [wordBefore(text, start), { start, end, dotted: false }];
  const title = words.find((word) => word && rolesIn(setting, word) & role.courtesy);
  return title ? hashOfWord(text, title.start, title.end) : 0;
}

const currencies = '$€£¥';

function signsBeside(setting: Setting, { start, end, name }: Candidate): number {
  const { text, lexicon } = setting;
  let signs = currencies.includes(text[end] ?? ' ') ? sign.currency : 0;
  if (hasTrait(lexicon, name, person)) {
    const after = wordAfter(text, end, '-');
    const before = wordBefore(text, start);
    if (isProper(setting, after, role.organisation)) signs |= sign.organisation;
    if (isProper(setting, before, role.organisationBefore)) signs |= sign.organisation;
    const junior = wordAfter(text, end, ',');
    if (junior && rolesIn(setting, junior) & role.junior) signs |= sign.junior;
  }
  if (hasTrait(lexicon, name, trait.place))
    if (isProper(setting, wordAfter(text, end), role.masthead))
      if (!isAbbreviation(nameText(lexicon, name))) signs |= sign.organisation;
  return signs;
}

/** Whether a word has a role and is part of a proper name: it starts with a capital. */
function isProper(setting: Setting, word: Word | undefined, roles: number): boolean {
  if (!word || !isCapitalised(setting.text, word)) return false;
  return (rolesIn(setting, withoutGlue(setting.text, word)) & roles) !== 0;
}

/** "U.S." stands before anything: "U.S. College Students". */
const isAbbreviation = (name: string): boolean =>
  partsOfName(name).every((part) => part === part.toUpperCase());

function signOfCompany({ text, lexicon }: Setting, around: Vicinity, candidate: Candidate): number {
  const company = companyOf(lexicon, candidate.name);
  if (!company) return 0;
  const { start, end } = candidate;
  const holds = isLetterOfCompound(text, start, end)
    ? around.isJoined(company, end)
    : around.holds(company, start, end);
  return holds ? sign.company : 0;
}

/** "X-ray", "F-X": a single letter joined to a word is part of it. */
function isLetterOfCompound(text: string, start: number, end: number): boolean {
  if (end - start > 1) return false;
  const joined = (hyphen: number, beyond: number): boolean =>
    plainChar(text, hyphen) === '-' && kindAt(text, beyond) <= ideograph;
  return joined(start - 1, start - 2) || joined(end, end + 1);
}
