/** Runs of words with capitals, each of which may be a name. */

import { bare, caseStemOf } from './case-stem-of.ts';
import { genderOfGivenName } from './given-names.ts';
import type { Language } from './language.ts';
import type { Seen } from './seen-words.ts';
import { lowAt, type Token } from './sentence.ts';

/** The runs of a sentence, split where a name begins inside one. */
export const findRuns = (tokens: readonly Token[], seen: Seen, language: Language): Run[] =>
  nameRunsOf(tokens, seen, language).flatMap((run) => splitRun(run, tokens, language));

export interface Run {
  readonly from: number;
  readonly to: number;
  /** True if a name follows at once, which a title before it then belongs to. */
  readonly isLead?: boolean;
}

const isCapitalToken = (token: Token | undefined, seen: Seen, language: Language): boolean =>
  !!token?.isWord &&
  /^@?[\p{Lu}]/u.test(token.text) &&
  !/^I(?:'|$)/.test(token.text) &&
  !isPartyCode(token.text, language) &&
  (!language.calendar.has(token.low) ||
    (language.calendarSurnames.has(token.low) && seen.surnames.has(token.low)));

/** True for a party and a state: "R-Texas", "D-Mass." */
export const isPartyCode = (text: string, { file }: Language): boolean =>
  file.partyLetters?.includes(text[0] ?? '') === true && /^.-\p{Lu}/u.test(text);

function nameRunsOf(tokens: readonly Token[], seen: Seen, language: Language): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isCapitalToken(tokens[from], seen, language)) continue;
    let to = from + 1;
    for (;;) {
      const ahead = goesOnAt(tokens, from, to, { seen, language });
      if (ahead === undefined) break;
      to = ahead + 1;
    }
    for (let at = from; at < to; at++)
      to = language.longNames.endAt(tokens, at) ?? tailOf(tokens, at, language) ?? to;
    runs.push({ from: startOfSurname(tokens, from, language), to });
    from = to - 1;
  }
  return runs;
}

/** Start of a surname with its prefix: "de Blasio", "von der Leyen". */
function startOfSurname(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  while (language.surnamePrefixes.has(lowAt(tokens, at - 1))) at--;
  return at;
}

/** The index behind a lower-case noun that ends a name: "Счетная палата", "Одеська обласна прокуратура". */
function tailOf(tokens: readonly Token[], from: number, language: Language): number | undefined {
  const isSmall = (at: number): boolean =>
    tokens[at]?.isWord === true && tokens[at]?.text === tokens[at]?.low;
  if (
    !isSmall(from + 1) ||
    !/\p{L}{2}(?:ая|ой|ую|ий|ый|ого|ому|ым|им|ое|ом|а|у|ої|ій|ою|е)$/u.test(lowAt(tokens, from))
  )
    return;
  if (language.tailWords.has(lowAt(tokens, from + 1))) return from + 2;
  return isSmall(from + 2) && language.tailWords.has(lowAt(tokens, from + 2))
    ? from + 3
    : undefined;
}

/** The index of the capital that the name goes on with, past "of the". */
function goesOnAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  { seen, language }: { readonly seen: Seen; readonly language: Language },
): number | undefined {
  const [last, next] = [tokens[to - 1] as Token, tokens[to]];
  if (!next || (last.text !== bare(last.text) && language.file.genitiveInMark)) return;
  if (last.isQuoted !== next.isQuoted) return;
  if (last.inMarks !== next.inMarks) return;
  if (last.inMarks !== undefined) return to;
  const isNoun = [next.low, last.low].some(
    (low) => language.isCommonNoun(low) && !language.kindOfWord(low),
  );
  if (isNoun) return;
  if (isCapitalToken(next, seen, language))
    return next.isApart || /['’]$/.test(last.text) ? to : undefined;
  if (next.text === '&' && isCapitalToken(tokens[to + 1], seen, language)) return to + 1;
  if (
    next.low === 'for' &&
    language.forNames.has(last.low) &&
    isCapitalToken(tokens[to + 1], seen, language)
  )
    return to + 1;
  if (!language.joiners.has(next.low)) return;
  const words = tokens.slice(from, to);
  const given = words.findIndex(({ text }) => genderOfGivenName(text) !== undefined);
  const isPerson = given === 0;
  const isKind = words
    .slice(given + 1)
    .some(({ low }) => language.kindOfWord(low) || language.roles.group.has(low));
  if (next.low === 'of' ? !isKind : !isPerson && !isKind) return;
  for (let at = to + 1; at <= to + 2; at++) {
    if (isCapitalToken(tokens[at], seen, language)) return at;
    if (!language.joiners.has(lowAt(tokens, at)) && !language.determiners.has(lowAt(tokens, at)))
      return;
  }
  return;
}

/** Splits a run at a given name behind other words: "Interior Gérald Darmanin". */
function splitRun({ from, to }: Run, tokens: readonly Token[], language: Language): Run[] {
  for (let at = from + 1; at < to - 1; at++) {
    if (language.file.namesInMarks && isPlace(tokens[at - 1] as Token, language))
      return [
        { from, to: at, isLead: true },
        { from: at, to },
      ];
    const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]] as [
      Token,
      Token,
      Token,
    ];
    if (!genderOfGivenName(here.text) || genderOfGivenName(before.text)) continue;
    if (
      !/^\p{Lu}/u.test(next.text) ||
      /^\p{Lu}\.$/u.test(before.text) ||
      language.joiners.has(before.low)
    )
      continue;
    const kind = language.kindOfWord(bare(tokens[to - 1]?.text ?? '').toLowerCase());
    if (kind && kind !== 'place') continue;
    const isNamed =
      language.titles.has(before.low.replace(/\.$/, '')) ||
      at - from > 1 ||
      language.file.headFirst ||
      language.isRole(before.low) ||
      language.file.nounsAreCapital ||
      language.kindOfWord(before.low);
    if (isNamed)
      return [
        { from, to: beforeTitles(tokens, from, at, language), isLead: true },
        { from: at, to },
      ];
  }
  return [{ from, to }];
}

/** End of the words before a title: "Maryland" in "Maryland Gov." */
function beforeTitles(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): number {
  let end = to;
  while (end > from && language.titles.has(lowAt(tokens, end - 1).replace(/\.$/, ''))) end--;
  return end;
}

/** True for a known place in any grammatical case, as before a name: "глава МИД Киргизии Анна Ли". */
const isPlace = ({ low }: Token, language: Language): boolean =>
  language.placeStems.has(caseStemOf(low, language));
