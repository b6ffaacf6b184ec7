/** Finds the words of a sentence that name the speaker, beside a cue. */
import { backwards, leading, nameAlone, partsBefore, subjectOf } from './before-verb.ts';
import { forwards, skipAdverbs, withApposition } from './behind-verb.ts';
import type { Clause, Stretch } from './clause.ts';
import type { Cue } from './cue.ts';
import { describe, type SpeakerMention } from './describe.ts';
import type { Language } from './language.ts';
import { isComma, isDash, isQuote } from './marks.ts';
import { lowAt, type Token } from './sentence.ts';

/** The speaker that a cue belongs to, as far as the sentence itself tells. */
export function findSubject(clause: Clause, cue: Cue): SpeakerMention | undefined {
  switch (cue.form) {
    case 'pronoun':
      return { form: cue.pronoun ?? 'they', from: cue.from, to: cue.to, roles: [] };
    case 'according':
      return source(clause, forwards(clause, cue.to));
    case 'passive':
    case 'dash':
      return forwards(clause, cue.to);
    case 'opinion':
      return opinion(clause, cue);
    case 'after':
      return backwards(clause, cue.from);
    case 'colon':
      return beforeColon(clause, cue.from);
    case 'ing':
      return besideParticiple(clause, cue);
    default:
      return besideVerb(clause, cue);
  }
}

/** The name right before a colon, or the subject of the sentence: `The minister was of another mind: “...”`. */
function beforeColon(clause: Clause, colon: number): SpeakerMention | undefined {
  const naming = clause.ending.get(colon - 1);
  if (naming?.kind === 'person')
    return { form: 'named', from: naming.from, to: colon, naming, roles: [] };
  const mention = describe(clause, { from: 0, to: colon });
  return mention ? withApposition(clause, mention, mention.to) : subjectOf(clause, colon);
}

/** The mention, unless it is a possessive with a noun that names no source: "according to their taste". */
function source(
  { tokens, language }: Clause,
  mention: SpeakerMention | undefined,
): SpeakerMention | undefined {
  const isOwn =
    mention?.form === 'described' &&
    !language.isRole(mention.head ?? '') &&
    language.possessives.has(lowAt(tokens, mention.from));
  return isOwn ? undefined : mention;
}

/** The person or body whose opinion is given ("Para la alcaldesa, ..."), never a purpose. */
function opinion(clause: Clause, { to }: Cue): SpeakerMention | undefined {
  const mention = forwards(clause, to);
  if (!mention) return;
  const { roles } = clause.language;
  const isSource =
    mention.form === 'named'
      ? mention.naming?.kind !== 'place'
      : roles.person.has(mention.head ?? '') || roles.group.has(mention.head ?? '');
  return isSource ? mention : undefined;
}

/** The mention, if credible: a noun that is no known role needs a verb that always reports, or words plainly reported. */
function sensible(
  { tokens, language }: Clause,
  { from, to }: Cue,
  mention: SpeakerMention | undefined,
): SpeakerMention | undefined {
  if (mention?.form !== 'described' || language.isRole(mention.head ?? '')) return mention;
  const next = tokens[to];
  if (!agrees(lowAt(tokens, to - 1), mention, language)) return;
  const isReported =
    language.always.has(lowAt(tokens, to - 1)) ||
    isQuote(tokens[from - 1]) ||
    (isComma(tokens[from - 1]) && isQuote(tokens[from - 2])) ||
    isQuote(tokens[mention.from - 1]) ||
    isQuote(next) ||
    (isComma(next) && isQuote(tokens[to + 1])) ||
    /^[:：]$/.test(next?.text ?? '') ||
    (!!next?.isWord && language.subordinators.has(next.low) && next.low !== 'as');
  return isReported ? mention : undefined;
}

function besideVerb(clause: Clause, cue: Cue): SpeakerMention | undefined {
  const within = pronounInside(clause, cue);
  if (within) return within;
  const { language } = clause;
  const isImpersonal = language.file.nounsAreCapital && insideOf(clause, cue);
  if (isImpersonal) return isImpersonal;
  const behind = isInvertedClause(clause, cue)
    ? forwards(clause, behindListener(clause, cue.to))
    : undefined;
  if (behind) return sensible(clause, cue, behind);
  if (isParenthetical(clause, cue)) return;
  const before = sensible(clause, cue, backwards(clause, cue.from));
  if (before) return cue.isWeak && !fitsWeak(clause, cue, before) ? undefined : before;
  const inside = insideOf(clause, cue);
  if (inside) return inside;
  if (language.file.subjectBehindVerb) return;
  if (language.toSomebody.has(lowAt(clause.tokens, cue.to - 1))) return;
  const start = behindListener(clause, cue.to);
  const late = sensible(clause, cue, forwards(clause, start));
  const next = lowAt(clause.tokens, start);
  if (language.subordinators.has(next) && !language.isPreposition(next)) return;
  const isPlace = language.isPreposition(next);
  if (isPlace && late?.naming?.kind !== 'person') return;
  return late && (!cue.isWeak || isAfterRelative(clause, cue)) && isKnownToSpeak(clause, late)
    ? late
    : undefined;
}

/** Skips the outlet that is told, when the speaker stands behind it: "relató a Efe una vecina". */
function behindListener({ tokens, starting, language }: Clause, at: number): number {
  const end = language.file.subjectBehindVerb ? undefined : language.toldTo.endAt(tokens, at);
  const outlet = end === undefined ? undefined : starting.get(end);
  const next = outlet && tokens[outlet.to];
  return outlet && outlet.kind !== 'person' && next?.isWord && !language.isPreposition(next.low)
    ? outlet.to
    : at;
}

/** True if the speaker stands behind the verb: `..., said Ann Lee.` */
function isInvertedClause(clause: Clause, { from, to }: Cue): boolean {
  const { tokens, language } = clause;
  const before = tokens[from - 1];
  const next = tokens[skipAdverbs(clause, behindListener(clause, to))];
  const verb = lowAt(tokens, to - 1);
  const { subjectBehindVerb } = language.file;
  if (subjectBehindVerb === 'never' || language.toSomebody.has(verb)) return false;
  const isFixed = subjectBehindVerb === 'quoted';
  if (isFixed && (language.ing.has(verb) || (!before && isBaseForm(verb)))) return false;
  if (isFixed && language.subordinators.has(lowAt(tokens, to))) return false;
  if (!next?.isWord || next.isQuoted || language.isPreposition(next.low)) return false;
  const isPronoun = language.pronouns.has(next.low) && !language.determiners.has(next.low);
  if (isPronoun && isWordAfter(tokens, to + 1, language)) return false;
  if (isPronoun) return !before?.isWord;
  if (isQuote(before) || (isQuote(tokens[from - 2]) && (isComma(before) || isDash(before))))
    return !isFixed || !language.act.has(verb) || endsWithSpeaker(clause, to);
  if (!before) return !language.subordinators.has(next.low);
  if (!isComma(before) && !isDash(before)) return false;
  if (isApposition(clause, from - 1)) return false;
  return endsWithSpeaker(clause, to);
}

function endsWithSpeaker(clause: Clause, to: number): boolean {
  const mention = forwards(clause, behindListener(clause, to));
  return mention !== undefined && endsClause(clause, mention);
}

/** True if a comma ends an apposition that is a name: ", Ann Lee, said". */
function isApposition(clause: Clause, comma: number): boolean {
  const { tokens } = clause;
  let from = comma;
  while (from > 0 && comma - from < 9 && tokens[from - 1]?.isWord) from--;
  return isComma(tokens[from - 1]) && nameAlone(clause, { from, to: comma }) !== undefined;
}

/** True if a word, probably a verb, follows the pronoun, which is then no speaker: "said they felt". */
const isWordAfter = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const token = tokens[at];
  return (
    language.file.omitsThat === true &&
    !!token?.isWord &&
    !language.isPreposition(token.low) &&
    !language.calendar.has(token.low) &&
    !language.adverbs.has(token.low)
  );
};

/** True if only a mark, a preposition or a relative clause follows the speaker. */
function endsClause({ tokens, language }: Clause, { to, form, head }: SpeakerMention): boolean {
  const next = tokens[to];
  const isSource = form !== 'described' || language.isRole(head ?? '');
  return (
    isSource &&
    (!next?.isWord ||
      language.isPreposition(next.low) ||
      language.relatives.has(next.low) ||
      language.calendar.has(next.low) ||
      language.adverbs.has(next.low))
  );
}

/** True for a verb between commas without a subject: "El caudal, sostiene en un comunicado, fue bajo". */
export function isParenthetical({ tokens, language }: Clause, { from, to }: Cue): boolean {
  if (!language.file.dropsSubject || !isComma(tokens[from - 1])) return false;
  if (language.subordinators.has(lowAt(tokens, to))) return false;
  const end = tokens.findIndex(({ isWord }, i) => i >= to && !isWord);
  const isClause = language.subordinators.has(lowAt(tokens, end + 1));
  return end >= 0 && end - to < 6 && isComma(tokens[end]) && !isClause;
}

/** True for a verb behind a relative pronoun or conjunction: "Un chiffre que conteste le syndicat". */
const isAfterRelative = ({ tokens, language }: Clause, { from }: Cue): boolean =>
  language.subordinators.has(lowAt(tokens, from - 1)) ||
  language.relatives.has(lowAt(tokens, from - 1));

/** True for a known role or name, since the words behind a verb may also be its object. */
const isKnownToSpeak = ({ language }: Clause, { form, head }: SpeakerMention): boolean =>
  form !== 'described' || !language.file.dropsSubject || language.isRole(head ?? '');

/** The place whose people speak: "Im Rathaus hieß es", "заверили в порту". */
function insideOf(clause: Clause, cue: Cue): SpeakerMention | undefined {
  const { tokens, language } = clause;
  if (!language.impersonal.has(lowAt(tokens, cue.to - 1))) return;
  const isIn = (at: number): boolean =>
    language.insideOf.has(lowAt(tokens, at)) && !tokens[at]?.isQuoted;
  const isIt = language.pronouns.get(lowAt(tokens, cue.to)) === 'it';
  const next = isIt ? cue.to + 1 : cue.to;
  if (isIn(next)) return forwards(clause, next + 1);
  const part = partsBefore(clause, cue.from).at(-1);
  const start = part && skipAdverbs(clause, part.from);
  if (!part || start === undefined || !isIn(start)) return;
  return describe(clause, { from: start + 1, to: part.to });
}

/** The pronoun inside a verb group: "a-t-elle dit", "hat er gesagt". */
function pronounInside({ tokens, language }: Clause, cue: Cue): SpeakerMention | undefined {
  for (let at = cue.from; at < cue.to && !language.file.subjectBehindVerb; at++) {
    const form = language.pronouns.get(lowAt(tokens, at));
    if (form) return { form, from: at, to: at + 1, roles: [] };
  }
  return;
}

/** True if a verb form that may be a noun stands right behind its speaker. */
function fitsWeak({ tokens, language }: Clause, cue: Cue, before: SpeakerMention): boolean {
  const next = tokens[cue.to];
  const verb = lowAt(tokens, cue.to - 1);
  if (!agrees(verb, before, language)) return false;
  const isNoun =
    language.behindNoun.has(next?.low ?? '') &&
    !(language.infinitive.has(next?.low ?? '') && language.act.has(verb));
  if (isNoun) return false;
  if (before.naming?.kind === 'place') return false;
  if (language.file.verbsAgree && isBareNoun(before, tokens, language)) return false;
  const isApart = before.form === 'named' && isComma(tokens[before.to]);
  const behind = tokens[isApart ? before.to + 1 : before.to];
  if (language.relatives.has(behind?.low ?? '')) return true;
  const isKnown = before.form !== 'described' || language.isRole(before.head ?? '');
  if (isComma(tokens[before.to]) && isComma(tokens[cue.from - 1])) return isKnown;
  if (before.form !== 'described')
    return (
      before.to >= cue.from || behind?.text === '(' || language.isPreposition(behind?.low ?? '')
    );
  return (
    before.to >= cue.from &&
    isKnown &&
    (!language.file.verbsAgree || language.isRole(lowAt(tokens, cue.from - 1)))
  );
}

/** True for a bare English group noun: "court challenges" is a noun, in "the court challenges it" a verb follows. */
const isBareNoun = (
  { form, from, head = '' }: SpeakerMention,
  tokens: readonly Token[],
  { determiners, roles }: Language,
): boolean =>
  form === 'described' &&
  roles.group.has(head) &&
  !/s$|^(?:media|police)$/.test(head) &&
  !determiners.has(lowAt(tokens, from)) &&
  !/'s?$|^\p{Lu}/u.test(tokens[from]?.text ?? '');

/** True for the base form of an English verb: "state", not "states" or "stated". */
const isBaseForm = (low: string): boolean =>
  !/(?:[^s]s|d|ng)$|^(?:spoke|wrote|swore)$/.test(low) ||
  /^(?:add|respond|contend|remind)$/.test(low);

/** True if subject and verb agree in number, in English; not in "the former state" or "the media reports". */
function agrees(
  low: string,
  { form, head = '', to, from }: SpeakerMention,
  { file }: Language,
): boolean {
  if (!file.verbsAgree || (form !== 'described' && form !== 'named')) return true;
  const isBase = isBaseForm(low);
  const isPlural =
    /[^s]s$|^(?:people|police|media|men|women|many|some|others|most|majority|half|percent)$/.test(
      head,
    );
  if (form === 'named') return !isBase;
  return isBase ? isPlural : !(/[^s]s$/.test(low) && isPlural && head !== 'police' && to > from);
}

/** The subject of the clause: "Ann Lee left, saying ...", and "with Ann Lee saying ..."; a place is none. */
function besideParticiple(clause: Clause, cue: Cue): SpeakerMention | undefined {
  const parts = partsBefore(clause, cue.from);
  const own = nameBehindWith(clause, parts.at(-1), cue.from);
  if (own) return own;
  const isSpeaker = (mention: SpeakerMention | undefined): boolean =>
    mention?.naming?.kind !== 'place';
  return [leading(clause, parts), subjectOf(clause, cue.from)].find((one) => one && isSpeaker(one));
}

/** The name behind "with", right before a participle: "with Ann Lee saying". */
function nameBehindWith(
  { tokens, ending, language }: Clause,
  part: Stretch | undefined,
  to: number,
): SpeakerMention | undefined {
  const naming = ending.get(to - 1);
  const isWith = part && naming && part.from + 1 === naming.from;
  if (!isWith || !language.isPreposition(lowAt(tokens, part.from))) return;
  return { form: 'named', from: naming.from, to, naming, roles: [] };
}
