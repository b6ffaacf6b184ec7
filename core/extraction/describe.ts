/** Reads a stretch of words as a speaker: a name, a description or a pronoun. */
import type { Clause, Stretch } from './clause.ts';
import type { Naming } from './find-names.ts';
import type { Pronoun } from './language-file.ts';
import { lowAt, type Token } from './sentence.ts';

export interface SpeakerMention {
  readonly form: 'named' | 'described' | Pronoun;
  /** Indices of tokens, like `to`, which is the first behind it. */
  readonly from: number;
  readonly to: number;
  readonly naming?: Naming;
  /** The head noun of a description, in lower case. */
  readonly head?: string;
  /** Role nouns of somebody named: "adviser". */
  readonly roles: readonly string[];
}

export function describe(clause: Clause, stretch: Stretch): SpeakerMention | undefined {
  const { tokens, language } = clause;
  const { from, to } = trim(clause, stretch);
  if (from >= to) return;
  const last = tokens[to - 1] as Token;
  const pronoun = language.pronouns.get(last.low);
  if (pronoun && !oneOfGroup(clause, from, to) && !language.determiners.has(last.low))
    return { form: pronoun, from: to - 1, to, roles: [] };
  const first = language.pronouns.get(lowAt(tokens, from));
  const isLed = first && !language.determiners.has(lowAt(tokens, from));
  const next = lowAt(tokens, from + 1);
  if (first && (to - from === 1 || (isLed && language.isPreposition(next))))
    return { form: first, from, to: from + 1, roles: [] };
  if (language.isPreposition(lowAt(tokens, from)) && !clause.starting.has(from))
    return trailing(clause, { from, to });
  return nounPhrase(clause, { from, to });
}

/** The stretch without conjunctions, adverbs and helping verbs at its ends. */
function trim({ tokens, language, starting, ending }: Clause, { from, to }: Stretch): Stretch {
  const isLoose = (at: number): boolean => {
    const { low, isWord } = tokens[at] as Token;
    if (!isWord) return true;
    if (language.pronouns.has(low) || language.determiners.has(low)) return false;
    return (
      language.conjunctions.has(low) ||
      language.adverbs.has(low) ||
      language.calendar.has(low) ||
      (language.subordinators.has(low) && !language.isPreposition(low))
    );
  };
  let [start, end] = [from, to];
  if (language.ing.has(lowAt(tokens, from))) start++;
  while (start < end && !starting.has(start) && isLoose(start)) start++;
  while (start < end && !ending.has(end - 1)) {
    const low = lowAt(tokens, end - 1);
    if (
      isLoose(end - 1) ||
      (language.helpers.has(low) && !language.determiners.has(low)) ||
      language.isAdverb(low)
    )
      end--;
    else break;
  }
  return { from: start, to: end };
}

/** The last noun phrase behind a preposition: "In June Ann Lee", "after the vote the company". */
function trailing(clause: Clause, { from, to }: Stretch): SpeakerMention | undefined {
  const { tokens, language, ending } = clause;
  const naming = ending.get(to - 1);
  if (
    naming &&
    naming.from > from + 1 &&
    !language.isPreposition(lowAt(tokens, naming.from - 1)) &&
    !language.determiners.has(lowAt(tokens, naming.from - 1))
  )
    return { form: 'named', from: naming.from, to, naming, roles: [] };
  for (let at = to - 1; at > from + 1; at--) {
    const low = lowAt(tokens, at);
    if (language.isPreposition(low)) return;
    if (language.determiners.has(low)) return nounPhrase(clause, { from: at, to });
  }
  return;
}

function nounPhrase(clause: Clause, { from, to }: Stretch): SpeakerMention | undefined {
  const { tokens, language, ending } = clause;
  const headEnd = endOfHead(clause, from, to);
  const roles = tokens
    .slice(from, headEnd)
    .flatMap(({ low }) => (language.isRole(low) ? [low] : []));
  const naming = ending.get(headEnd - 1);
  const isOfPlace = naming?.kind === 'place' && roles.length > 0;
  if (naming && !isOfPlace && !isOwner(tokens[headEnd - 1] as Token))
    return { form: 'named', from, to: headEnd, naming, roles: [...roles, ...naming.called] };
  const apposed = apposedName(clause, headEnd, to, roles);
  if (apposed)
    return {
      form: 'named',
      from,
      to: apposed.to,
      naming: apposed,
      roles: [...roles, ...apposed.called],
    };
  if (hasVerb(clause, from, headEnd)) return;
  const noun = headOfDescription(clause, from, headEnd);
  const head = noun ?? oneOfGroup(clause, from, to);
  if (!head || (noun && !language.isRole(noun) && !isNounAlone(clause, from, headEnd))) return;
  return { form: 'described', from, to: endOfDescription(clause, headEnd, to), head, roles };
}

/** True if a verb is among the words, which are then no description: "The town also has five deputies". */
const hasVerb = ({ tokens, language }: Clause, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ low }, i) =>
        ((language.be.has(low) || language.have.has(low)) &&
          !language.determiners.has(low) &&
          !language.isRole(low)) ||
        (language.past.has(low) &&
          (language.determiners.has(lowAt(tokens, from + i + 1)) ||
            (i > 1 && language.helpers.has(lowAt(tokens, from + i - 1))))),
    );

/** The word for one of a group, taken as head: "una di loro", "eine von ihnen". */
function oneOfGroup({ tokens, language }: Clause, from: number, to: number): string | undefined {
  const [first, second] = [tokens[from], tokens[from + 1]];
  const isOne =
    first &&
    second &&
    from + 2 < to &&
    language.determiners.has(first.low) &&
    language.isPreposition(second.low);
  return isOne ? first.low : undefined;
}

const isOwner = ({ text }: Token): boolean => /'s?$/.test(text);

/** End of the words around the noun: at a preposition, a relative pronoun or a second article. */
function endOfHead(clause: Clause, from: number, to: number): number {
  const { tokens, language, starting } = clause;
  let hasNoun = false;
  for (let at = from; at < to; at++) {
    const naming = starting.get(at);
    if (naming && naming.to <= to) {
      const isWhole = language.isHan && naming.kind === 'person';
      if (isWhole && tokens[naming.to]?.text !== '的') return naming.to;
      at = naming.to - 1;
      hasNoun = true;
      continue;
    }
    const { low, isWord } = tokens[at] as Token;
    if (!isWord && !/^[&/'’]$/.test(low)) return at;
    const isBreak =
      (language.isHan &&
        (language.adverbs.has(low) || language.say.has(low) || /^\p{N}/u.test(low))) ||
      language.isPreposition(low) ||
      language.relatives.has(low) ||
      language.infinitive.has(low);
    if (hasNoun && (isBreak || (language.determiners.has(low) && !language.isHan))) return at;
    if (!isBreak && !language.determiners.has(low)) hasNoun = true;
  }
  return to;
}

/** A name in apposition, without a preposition before it: "minister of the interior Ann Lee". */
function apposedName(
  clause: Clause,
  headEnd: number,
  to: number,
  roles: readonly string[],
): Naming | undefined {
  const { tokens, language, ending } = clause;
  const naming = ending.get(to - 1);
  if (!naming || naming.from < headEnd || !roles.length) return;
  const before = tokens[naming.from - 1] as Token;
  if (language.isPreposition(before.low) || language.determiners.has(before.low)) return;
  if (!language.file.headFirst && isElsewhere(clause, headEnd, naming.from)) return;
  return naming.from === headEnd || naming.kind === 'person' ? naming : undefined;
}

/** True if the name depends on a preposition: "adviser to then-President Lee", but not "secretary of state Lee". */
const isElsewhere = ({ tokens, language }: Clause, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ low }) =>
        language.relatives.has(low) ||
        (language.isPreposition(low) && !language.joiners.has(low) && low !== 'for'),
    );

/** The head noun: the last of "campaign aides", the first of "críticos españoles". */
function headOfDescription(
  { tokens, language, starting }: Clause,
  from: number,
  to: number,
): string | undefined {
  const words = tokens
    .slice(from, to)
    .filter(
      ({ low, isWord }, i) =>
        isWord &&
        !starting.has(from + i) &&
        !language.determiners.has(low) &&
        !language.adverbs.has(low) &&
        /\p{L}/u.test(low),
    );
  const role = language.file.headFirst
    ? words.find(({ low }) => language.isRole(low))
    : words.findLast(({ low }) => language.isRole(low));
  const last = words.at(-1);
  // "Lee's email use" is no e-mail.
  const isModifier =
    !language.file.headFirst &&
    role !== undefined &&
    role === words.at(-2) &&
    language.roles.document.has(role.low);
  const noun = (isModifier ? last : role) ?? (language.file.headFirst ? words[0] : last);
  if (!noun || language.isFunctionWord(noun.low)) return;
  if (language.say.has(noun.low) && !language.roles.document.has(noun.low)) return;
  const isNoun =
    noun.text === noun.low ||
    language.file.nounsAreCapital ||
    language.isRole(noun.low) ||
    language.peoples.has(noun.low);
  return isNoun ? noun.low : undefined;
}

/** True for a noun with an article and an adjective at most, required of nouns that are no known role. */
function isNounAlone({ tokens, language }: Clause, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  return (
    words.length <= 4 &&
    !words.some(
      ({ low }, i) => language.pronouns.has(low) || (i > 0 && language.determiners.has(low)),
    )
  );
}

/** A description goes on with "of the plan", up to eight words or what begins another clause. */
function endOfDescription(clause: Clause, headEnd: number, to: number): number {
  const { tokens, language } = clause;
  let at = headEnd;
  while (at < to && at - headEnd < 6) {
    const { low, isWord } = tokens[at] as Token;
    if (
      !isWord ||
      language.relatives.has(low) ||
      language.calendar.has(low) ||
      (language.helpers.has(low) && !language.determiners.has(low)) ||
      language.asides.has(low) ||
      isInDocument(clause, at)
    )
      break;
    at++;
  }
  while (at > headEnd && isInName(clause, at)) at--;
  while (at > headEnd && language.isFunctionWord(lowAt(tokens, at - 1))) at--;
  return at;
}

/** True inside of a name: "of New | Jersey". */
const isInName = ({ starting }: Clause, at: number): boolean =>
  [...starting.values()].some(({ from, to }) => from < at && at < to);

/** True where a document begins in which something was said, no part of the speaker: "in a statement". */
const isInDocument = ({ tokens, language }: Clause, at: number): boolean =>
  language.insidePrepositions.has(lowAt(tokens, at)) &&
  tokens.slice(at + 1, at + 4).some(({ low }) => language.roles.document.has(low));
