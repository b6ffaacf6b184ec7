/** Finds the speaker in the words behind a cue: "said Ann Lee, a lawyer", "according to two officers". */
import type { Clause } from './clause.ts';
import { describe, type SpeakerMention } from './describe.ts';
import { isComma, isQuote } from './marks.ts';
import { lowAt, type Token } from './sentence.ts';

export function skipAdverbs({ tokens, language }: Clause, from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    at - from < 4 &&
    tokens[at]?.isWord &&
    !language.pronouns.has(lowAt(tokens, at)) &&
    (language.adverbs.has(lowAt(tokens, at)) || language.calendar.has(lowAt(tokens, at)))
  )
    at++;
  return at;
}

/** The speaker in the words from here on, up to a mark, a verb or another clause. */
export function forwards(clause: Clause, start: number): SpeakerMention | undefined {
  const { tokens, language } = clause;
  const from = skipAdverbs(clause, start);
  const low = lowAt(tokens, from);
  const pronoun = language.pronouns.get(low);
  if (pronoun && !language.determiners.has(low))
    return { form: pronoun, from, to: from + 1, roles: [] };
  let to = from;
  while (to < tokens.length && to - from < longestMention && !endsMention(clause, to, from)) to++;
  const mention = to > from ? describe(clause, { from, to }) : undefined;
  return mention && withApposition(clause, mention, to);
}

/** Longest mention of a speaker, in words. */
const longestMention = 24;

/** True if the words for the speaker end before this token. */
function endsMention(clause: Clause, at: number, from: number): boolean {
  const { tokens, language, starting } = clause;
  const token = tokens[at] as Token;
  if (token.isQuoted || isQuote(token)) return true;
  if (isComma(token)) return !isListOfAdjectives(clause, at, from);
  if (!token.isWord) return !/^[&/'.]$/.test(token.text);
  if (at === from) return false;
  const isVerb =
    (language.say.has(token.low) && !language.roles.document.has(token.low)) ||
    language.have.has(token.low) ||
    language.be.has(token.low) ||
    endsNoun(clause, at);
  const isLink = language.relatives.has(token.low) || language.subordinators.has(token.low);
  return (isVerb && !starting.has(at)) || (isLink && !language.isPreposition(token.low));
}

/** True for a lower-case word behind a noun, which is a verb in a language that capitalises all nouns. */
function endsNoun({ tokens, language }: Clause, at: number): boolean {
  const [before, { text, low }] = [tokens[at - 1], tokens[at] as Token];
  return (
    language.file.nounsAreCapital === true &&
    before !== undefined &&
    before.text !== before.low &&
    text === low &&
    !language.isFunctionWord(low)
  );
}

/** True if the noun comes after commas: "American, European, and Russian officials". */
function isListOfAdjectives(
  { tokens, language, starting }: Clause,
  at: number,
  from: number,
): boolean {
  const isNoun = (i: number): boolean => starting.has(i) || language.isRole(lowAt(tokens, i));
  for (let i = from; i < at; i++) if (isNoun(i)) return false;
  for (let i = at + 1; i < at + 6 && i < tokens.length; i++) {
    if (language.isRole(lowAt(tokens, i))) return !language.file.headFirst;
    if (!tokens[i]?.isWord && !isComma(tokens[i])) return false;
  }
  return false;
}

/** The name in apposition to a description: "the manager, Ann Lee"; a document ("according to a summary,") has none. */
export function withApposition(
  clause: Clause,
  mention: SpeakerMention,
  end: number,
): SpeakerMention {
  if (mention.form !== 'described' || !isComma(clause.tokens[end])) return mention;
  if (clause.language.roles.document.has(mention.head ?? '')) return mention;
  const name = namedPart(clause, end + 1);
  return name ? { ...name, roles: [...mention.roles, ...name.roles] } : mention;
}

/** A part between commas that is a name, with titles and articles at most. */
function namedPart(clause: Clause, from: number): SpeakerMention | undefined {
  const { tokens, language } = clause;
  if (language.ing.has(lowAt(tokens, from))) return;
  let to = from;
  while (to < tokens.length && to - from < 9 && tokens[to]?.isWord && !tokens[to]?.isQuoted) to++;
  if (to === from || (tokens[to]?.isWord && to - from >= 9)) return;
  const mention = describe(clause, { from, to });
  return mention?.form === 'named' && mention.to === to ? mention : undefined;
}
