/** Strips words before a name that are none of it: openers, titles, nationalities. */

import { bare } from './case-stem-of.ts';
import { genderOfGivenName } from './given-names.ts';
import type { Language } from './language.ts';
import type { Run } from './name-runs.ts';
import { type Seen, startsSentence } from './seen-words.ts';
import { lowAt, type Token } from './sentence.ts';

/** The run without sentence openers, nationalities and titles. */
export function strip(
  { from, to }: Run,
  tokens: readonly Token[],
  seen: Seen,
  language: Language,
): { from: number; titles: string[] } {
  const titles: string[] = [];
  let at = from;
  const ends = language.kindOfWord(bare(tokens[to - 1]?.text ?? '').toLowerCase());
  for (; at < to; at++) {
    if (language.longNames.endAt(tokens, at)) break;
    const { text, low } = tokens[at] as Token;
    const word = low.replace(/\.$/, '').replace(/'s?$/, '');
    const isLast = at === to - 1;
    const opens =
      (startsSentence(tokens, at) &&
        (language.isFunctionWord(low) ||
          (!isLast && seen.small.has(low) && !genderOfGivenName(text)))) ||
      (language.isFunctionWord(low) &&
        (language.determiners.has(low) ? language.file.stripsArticles : !/^\p{Lu}+$/u.test(text)) &&
        !isLast &&
        !genderOfGivenName(text)) ||
      (language.calendar.has(word) && !language.calendarSurnames.has(word));
    const isTitle =
      (language.titles.has(word) ||
        language.roles.person.has(word) ||
        language.roles.spokesperson.has(word)) &&
      !(isLast && (ends || seen.surnames.has(word))) &&
      !(ends && !genderOfGivenName(tokens[at + 1]?.text ?? ''));
    const next = tokens[at + 1];
    const isLed =
      !!next &&
      at + 1 < to &&
      (language.titles.has(next.low.replace(/\.$/, '')) ||
        genderOfGivenName(next.text) !== undefined ||
        to - at > 2);
    const isNation =
      !ends &&
      at === from &&
      !genderOfGivenName(text) &&
      (language.peoples.has(word) || (isLed && hasEnding(word, language)));
    if (!opens && !isTitle && !isNation) break;
    if (isTitle) titles.push(word);
  }
  const isKnown = (): boolean => language.longNames.endAt(tokens, at) !== undefined;
  const isLoose = (): boolean =>
    at === to - 1
      ? language.joiners.has(lowAt(tokens, at))
      : isLooseJoiner(tokens[at] as Token, language);
  while (at < to && isLoose() && !isKnown()) at++;
  return { from: at, titles };
}

/** True for a joiner that begins no name: "of", not the "Al" of "Al Cardenas" or the "Van" of "Van Hollen". */
const isLooseJoiner = ({ text, low }: Token, language: Language): boolean =>
  language.joiners.has(low) &&
  !language.surnamePrefixes.has(low) &&
  (text === low || genderOfGivenName(text) === undefined);

/** True for a word with the ending of a people: "Norwegian". */
export const hasEnding = (low: string, { file }: Language): boolean =>
  (file.peopleEndings ?? []).some((end) => low.length > end.length + 2 && low.endsWith(end));

export function rolesBefore(tokens: readonly Token[], from: number, language: Language): string[] {
  const found: string[] = [];
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = tokens[at] as Token;
    if (!token.isWord) break;
    const low = token.low.replace(/\.$/, '');
    if (
      language.roles.person.has(low) ||
      language.roles.spokesperson.has(low) ||
      language.titles.has(low)
    )
      found.push(low);
    else break;
  }
  return found;
}
