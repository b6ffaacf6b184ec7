/** Finds the speaker in the words before a cue: "Ann Lee, a lawyer, said", "people who know her say". */
import { withApposition } from './behind-verb.ts';
import type { Clause, Stretch } from './clause.ts';
import { describe, type SpeakerMention } from './describe.ts';
import type { Naming } from './find-names.ts';
import type { Language } from './language.ts';
import { isComma, isDash, isQuote } from './marks.ts';
import { isPartyCode } from './name-runs.ts';
import { lowAt, type Token } from './sentence.ts';

/** True if only small words stand between the beginning of the clause and here. */
export function isClauseEmpty(clause: Clause, end: number): boolean {
  const last = partsBefore(clause, end).at(-1);
  const words = last ? clause.tokens.slice(last.from, last.to) : [];
  return words.every(({ low, isWord }) => !isWord || clause.language.isFunctionWord(low));
}

export function backwards(clause: Clause, end: number): SpeakerMention | undefined {
  const parts = partsBefore(clause, end);
  if (!parts.length) return;
  const last = parts.at(-1) as Stretch;
  if (last.to - last.from === 1 && isConjunction(clause, last.from)) return subjectOf(clause, end);
  if (last.to > last.from) {
    const own = subjectOfPart(clause, last, parts);
    if (own) return own;
    if (!isAside(clause, last)) return;
    parts.pop();
  }
  return closedParenthesis(
    clause,
    parts.filter(({ from, to }) => to > from),
  );
}

const isConjunction = ({ tokens, language }: Clause, at: number): boolean =>
  language.conjunctions.has(lowAt(tokens, at));

/** Furthest that the speaker stands before the verb, in words. */
const longestClause = 80;

/** The words before the verb in its clause, split at commas. */
export function partsBefore(clause: Clause, end: number): Stretch[] {
  const { tokens } = clause;
  const parts: Stretch[] = [];
  let to = end;
  let at = end;
  for (; at > 0 && end - at < longestClause; at--) {
    const token = tokens[at - 1] as Token;
    if (token.text === ')') {
      const isAtEnd = at === to;
      while (at > 1 && tokens[at - 1]?.text !== '(') at--;
      if (isAtEnd) to = at - 1;
      continue;
    }
    if (breaksClause(clause, at - 1, end) && !isInRelative(clause, at - 1, end)) break;
    if (isComma(token) || isDash(token)) {
      parts.unshift({ from: at, to });
      to = at - 1;
    }
  }
  parts.unshift({ from: at, to });
  return parts;
}

function breaksClause({ tokens, language }: Clause, at: number, end: number): boolean {
  const token = tokens[at] as Token;
  if (token.isQuoted || isQuote(token) || /^[;:(。；：…]$/.test(token.text)) return true;
  if (at === end - 1 && language.accordingWords.has(token.low)) return true;
  if (at < end - 1 && language.file.omitsThat && beginsReport(tokens, at, language)) return true;
  if (!language.subordinators.has(token.low) || !token.isWord) return false;
  const before = lowAt(tokens, at - 1);
  const isBehindVerb = language.say.has(before) || language.participle.has(before);
  return !language.relatives.has(token.low) || at === end - 1 || isBehindVerb;
}

/** True for a subordinator inside a relative clause: "Ann Lee, who has been there since her youth, said". */
function isInRelative({ tokens, language }: Clause, at: number, end: number): boolean {
  const [token, last] = [tokens[at] as Token, tokens[end - 1]];
  if (!language.subordinators.has(token.low) || token.isQuoted || !(isComma(last) || isDash(last)))
    return false;
  for (let i = at - 1; i > 0 && !isComma(tokens[i]) && tokens[i]?.isWord; i--)
    if (language.relatives.has(lowAt(tokens, i))) return true;
  return false;
}

/** True for a verb that what is said follows without "that": "Lee says friends insist". */
const beginsReport = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const low = lowAt(tokens, at);
  return (
    language.always.has(low) && !language.toSomebody.has(low) && tokens[at + 1]?.isWord === true
  );
};

/** The speaker by the last part before the verb: "but Ann Lee", "people who know him". */
function subjectOfPart(
  clause: Clause,
  { from, to }: Stretch,
  parts: readonly Stretch[],
): SpeakerMention | undefined {
  const { tokens, language } = clause;
  const last = tokens[to - 1] as Token;
  if (language.relatives.has(last.low)) {
    const start = Math.max(from, lastStart(clause, from, to - 1));
    const own = to - 1 > start ? describe(clause, { from: start, to: to - 1 }) : undefined;
    const isPerson = language.pronouns.get(last.low) === 'who';
    if (own && isPerson && isPlaceOfWork(clause, own))
      return (
        leading(clause, [{ from, to: own.from - 1 }]) ??
        whoIsMeant(clause, { from, to: own.from - 1 }, parts.at(-2)) ??
        own
      );
    if (own || to - 1 > from) return own;
    return whoIsMeant(clause, parts.at(-2), parts.at(-3));
  }
  if (language.relatives.has(lowAt(tokens, from))) return describe(clause, { from: from + 1, to });
  const join = lastConjunction(clause, from, to);
  if (join === undefined) return namedBefore(clause, parts) ?? describe(clause, { from, to });
  if (join === to - 1) return subjectOf(clause, to) ?? leading(clause, parts);
  const right = describe(clause, { from: join + 1, to });
  const left = join > from ? describe(clause, { from, to: join }) : undefined;
  if (right && left && left.to === join && left.from <= from + 1)
    return left.form === 'named' ? left : right;
  return right ?? leading(clause, parts);
}

/** True for an outlet or body behind a preposition: in "an anchor at Fox News who", "who" is the anchor. */
const isPlaceOfWork = ({ tokens, language }: Clause, { naming, from }: SpeakerMention): boolean =>
  naming !== undefined &&
  naming.kind !== 'person' &&
  language.isPreposition(lowAt(tokens, from - 1));

/** Start of the words right before "who": behind a preposition, or at an article. */
function lastStart({ tokens, language, starting }: Clause, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const low = lowAt(tokens, at);
    if (starting.has(at)) continue;
    if (language.determiners.has(low)) return at;
    if (language.isPreposition(low) || language.conjunctions.has(low)) return at + 1;
  }
  return from;
}

/** The name before an apposition that no comma closes: "Ann Lee, the head of the board said". */
function namedBefore(clause: Clause, parts: readonly Stretch[]): SpeakerMention | undefined {
  const { tokens, language } = clause;
  const [before, last] = [parts.at(-2), parts.at(-1)];
  if (
    !before ||
    !last ||
    before.from === before.to ||
    !language.determiners.has(lowAt(tokens, last.from))
  )
    return;
  const own = describe(clause, last);
  const name = nameAlone(clause, before);
  const isApposed =
    !isComma(tokens[last.to + 1]) &&
    own?.form === 'described' &&
    language.isRole(own.head ?? '') &&
    name?.naming?.kind === 'person' &&
    name.form === 'named';
  return isApposed && before.from === parts[0]?.from ? name : undefined;
}

function lastConjunction(
  { tokens, language, starting }: Clause,
  from: number,
  to: number,
): number | undefined {
  const isInName = (at: number): boolean =>
    [...starting.values()].some((naming) => naming.from < at && naming.to > at);
  for (let at = to - 1; at > from; at--)
    if (language.conjunctions.has(lowAt(tokens, at)) && !isInName(at)) return at;
  return;
}

/** The antecedent of "who": the name or noun before it; in "Ann Lee, the mayor, who said", the name. */
function whoIsMeant(
  clause: Clause,
  last: Stretch | undefined,
  before: Stretch | undefined,
): SpeakerMention | undefined {
  if (!last || last.to === last.from) return;
  const own = atEnd(clause, last);
  const name = before && before.to > before.from ? atEnd(clause, before) : undefined;
  const isApposed = own?.form === 'described' && name?.naming?.kind === 'person';
  return isApposed && own.from === last.from ? name : own;
}

function atEnd(clause: Clause, { from, to }: Stretch): SpeakerMention | undefined {
  const naming = clause.ending.get(to - 1);
  if (naming) return { form: 'named', from: naming.from, to, naming, roles: [] };
  return describe(clause, { from, to });
}

/** True for a part that only says when or how: "in a statement". */
function isAside({ tokens, language }: Clause, { from, to }: Stretch): boolean {
  const first = tokens[from] as Token;
  return (
    language.isPreposition(first.low) ||
    language.adverbs.has(first.low) ||
    language.calendar.has(first.low) ||
    language.relatives.has(first.low) ||
    tokens.slice(from, to).every(({ low }) => language.isFunctionWord(low))
  );
}

/** "Ann Lee, a lawyer, said": the last part that is a name, else the first that is no lead-in. */
function closedParenthesis(clause: Clause, all: readonly Stretch[]): SpeakerMention | undefined {
  const relative = all.findIndex(
    ({ from }, i) => i > 0 && clause.language.relatives.has(lowAt(clause.tokens, from)),
  );
  const parts = relative > 0 ? all.slice(0, relative) : all;
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i] as Stretch;
    const mention = nameAlone(clause, part);
    if (mention && (i === 0 || mention.form === 'named')) return mention;
  }
  const solid = parts.filter((part) => !isAside(clause, part));
  const first = solid[0];
  return first && describe(clause, first);
}

/** A part that is a name or a pronoun, with titles before it and joined by "and" or "but" at most. */
export function nameAlone(clause: Clause, { from, to }: Stretch): SpeakerMention | undefined {
  const { tokens, language } = clause;
  if (to - from <= 2 && isPartyCode(tokens[from]?.text ?? '', language)) return;
  const mention = describe(clause, { from, to });
  if (!mention || mention.to !== to) return;
  if (mention.form === 'described' || mention.naming?.kind === 'place') return;
  const before = tokens.slice(from, mention.from);
  const opener = tokens.slice(from, to).find(({ low }) => !language.determiners.has(low));
  const isNoun =
    !language.file.headFirst ||
    mention.form !== 'named' ||
    opener === tokens[mention.naming?.from ?? -1] ||
    language.isRole(opener?.low ?? '') ||
    language.titles.has((opener?.low ?? '').replace(/\.$/, ''));
  if (!isNoun) return;
  const isPlain = before.every(({ low }) => !language.isPreposition(low));
  const startsLate =
    mention.form === 'named' && language.determiners.has(lowAt(tokens, from)) && before.length > 4;
  return isPlain && !startsLate ? mention : undefined;
}

/** The subject of the sentence, as far as its beginning tells. */
export function subjectOf(clause: Clause, end: number): SpeakerMention | undefined {
  const { tokens } = clause;
  const parts: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < Math.min(end, longestClause); at++) {
    const isBreak = at > 0 && /^[;:(—–]$/.test((tokens[at] as Token).text);
    if (!isComma(tokens[at]) && !isBreak && !isQuote(tokens[at])) continue;
    parts.push({ from, to: at });
    from = at + 1;
    if (isBreak) break;
  }
  if (from < Math.min(end, longestClause)) parts.push({ from, to: end });
  const own = parts.filter((part) => !tokens[part.from]?.isQuoted);
  return leading(clause, isAsked(clause) ? own.slice(-1) : own);
}

/** True if a participle begins the sentence: its subject comes last in "Asked whether the mayor knew, Lee laughed". */
const isAsked = ({ tokens, language }: Clause): boolean =>
  language.past.has(lowAt(tokens, 0)) && language.say.has(lowAt(tokens, 0));

/** The first mention in a clause, after conjunctions, adverbs and parts that only say when or how. */
export function leading(clause: Clause, parts: readonly Stretch[]): SpeakerMention | undefined {
  const { tokens, language } = clause;
  for (const { from: start, to } of parts) {
    let from = start;
    while (from < to && isOpener(clause, from)) from++;
    if (from >= to || isAside(clause, { from, to })) continue;
    const pronoun = language.pronouns.get(lowAt(tokens, from));
    if (pronoun && !language.determiners.has(lowAt(tokens, from)))
      return { form: pronoun, from, to: from + 1, roles: [] };
    const mention = firstMention(clause, { from, to }, parts.length > 1);
    if (mention) return mention;
  }
  return;
}

const isOpener = ({ tokens, language }: Clause, at: number): boolean =>
  language.conjunctions.has(lowAt(tokens, at)) || language.adverbs.has(lowAt(tokens, at));

/** Furthest that the first mention stands from the start of its part, in words. */
const longestOpening = 8;

/** The first name or role of a part, before a preposition; none where a place is all of one of several parts. */
function firstMention(
  clause: Clause,
  { from, to }: Stretch,
  isOneOfSeveral: boolean,
): SpeakerMention | undefined {
  const { tokens, language, starting } = clause;
  for (let at = from; at < Math.min(to, from + longestOpening); at++) {
    const first = starting.get(at);
    const naming = (first && behindTitles(clause, first.to)) ?? first;
    if (!naming) {
      const mention = isLoneRole(clause, at) ? describe(clause, { from, to: at + 1 }) : undefined;
      if (mention) return withApposition(clause, mention, to);
      if (at > from && language.isPreposition(lowAt(tokens, at))) return;
      continue;
    }
    if (naming.kind === 'place' && naming.to === to && isOneOfSeveral) return;
    const isOwner = /'s?$/.test(tokens[naming.to - 1]?.text ?? '');
    const isBeforeRole = naming.to < to && language.isRole(lowAt(tokens, naming.to));
    if (!isOwner && !isBeforeRole)
      return (
        describe(clause, { from, to: naming.to }) ?? {
          form: 'named',
          from: at,
          to: naming.to,
          naming,
          roles: [],
        }
      );
    at = naming.to - 1;
  }
  return;
}

const isLoneRole = ({ tokens, language, starting }: Clause, at: number): boolean =>
  language.isRole(lowAt(tokens, at)) &&
  !starting.has(at + 1) &&
  !language.isRole(lowAt(tokens, at + 1));

/** The name behind titles: "Ann Lee" in "Texas Sen. Ann Lee". */
function behindTitles({ tokens, starting, language }: Clause, from: number): Naming | undefined {
  let at = from;
  while (tokens[at]?.isWord && language.titles.has(lowAt(tokens, at).replace(/\.$/, ''))) at++;
  return starting.get(at);
}
