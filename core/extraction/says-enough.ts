/** Tells a name from a word that happens to have a capital. */

import { bare, caseStemOf } from './case-stem-of.ts';
import { genderOfGivenName } from './given-names.ts';
import type { Language } from './language.ts';
import { type Seen, startsSentence } from './seen-words.ts';
import { lowAt, type Sentence, type Token } from './sentence.ts';
import { hasEnding } from './strip-titles.ts';

export function saysEnough(
  from: number,
  to: number,
  { tokens }: Sentence,
  seen: Seen,
  language: Language,
): boolean {
  const token = tokens[from] as Token;
  const name = bare(token.text);
  if (language.compoundAdjectives.has(lowAt(tokens, to - 1))) return false;
  if (to - from > 1 || token.inMarks !== undefined) return true;
  if (language.knownNames.has(name)) return true;
  const low = name.toLowerCase().replace(/\.$/, '');
  if (language.calendarSurnames.has(low))
    return seen.surnames.has(low) && !isMonth(from, tokens, language);
  if (
    (language.titles.has(low) && !seen.surnames.has(low)) ||
    language.peoples.has(low) ||
    hasEnding(low, language) ||
    language.calendar.has(low)
  )
    return false;
  if (/^\p{Lu}\.?$/u.test(name)) return false;
  if (language.isFunctionWord(low) && !/^\p{Lu}{2,}$/u.test(name)) return false;
  if (language.commonNouns.has(low.replaceAll('.', ''))) return false;
  if (/^@?[\p{Lu}\d.-]{2,}$/u.test(name) && name.length < 8) return true;
  if (language.file.nounsAreCapital) return isNameAmongNouns(from, tokens, seen, language);
  if (seen.surnames.has(low) && language.titles.has(low)) return true;
  if (language.roles.person.has(low) || language.roles.document.has(low)) return false;
  if (seen.small.has(low) && !genderOfGivenName(name)) return false;
  if (token.text !== name) return true;
  if (!startsSentence(tokens, from)) return true;
  return (
    seen.capital.has(caseStemOf(low, language)) ||
    genderOfGivenName(name) !== undefined ||
    /\p{Ll}\p{Lu}/u.test(name)
  );
}

/** True for a month: "in May", "May 5". */
const isMonth = (at: number, tokens: readonly Token[], { placePrepositions }: Language): boolean =>
  placePrepositions.has(lowAt(tokens, at - 1)) || /^\d/.test(tokens[at + 1]?.text ?? '');

/** True for a name in a language that capitalises all nouns: a word that never has an article. */
function isNameAmongNouns(
  at: number,
  tokens: readonly Token[],
  seen: Seen,
  language: Language,
): boolean {
  const name = (tokens[at] as Token).text;
  const low = name.toLowerCase();
  if (genderOfGivenName(name) || seen.surnames.has(low)) return true;
  const kind = language.kindOfWord(low);
  if (kind && kind !== 'place' && !language.isWholeNameWord(low) && !language.isCommonNoun(low))
    return true;
  if (seen.nouns.has(name) || language.isCommonNoun(low) || language.isRole(low)) return false;
  if (startsSentence(tokens, at) && !seen.capital.has(low)) return false;
  const before = lowAt(tokens, at - 1);
  return language.placePrepositions.has(before) || seen.capital.has(`${low}s`);
}
