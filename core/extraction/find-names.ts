import type { EntityKind } from '../dossier/schema.ts';
import { bare } from './case-stem-of.ts';
import { genderOfGivenName } from './given-names.ts';
import type { Language } from './language.ts';
import { findRuns, type Run } from './name-runs.ts';
import { saysEnough } from './says-enough.ts';
import { lookAround, type Seen } from './seen-words.ts';
import { lowAt, type Sentence, type Token } from './sentence.ts';
import { rolesBefore, strip } from './strip-titles.ts';

/** A name where it stands in the article. */
export interface Naming {
  readonly name: string;
  readonly sentence: Sentence;
  /** Indices of the tokens of the sentence, like `to`, which is the first behind it. */
  readonly from: number;
  readonly to: number;
  /** The kind that its words or its neighbours tell. */
  readonly kind: EntityKind | undefined;
  /** Titles and roles right before it, in lower case. */
  readonly called: readonly string[];
  /** True right behind a preposition of place. */
  readonly isWhere: boolean;
}

/** The names of an article in its order: runs of words with capitals, without titles and nationalities. */
export function findNames(sentences: readonly Sentence[], language: Language): Naming[] {
  if (language.isHan) return sentences.flatMap((sentence) => hanNamings(sentence, language));
  const seen = lookAround(sentences, language);
  return sentences.flatMap((sentence) =>
    findRuns(sentence.tokens, seen, language).flatMap((run) =>
      namingOf(run, sentence, seen, language),
    ),
  );
}

const hanNamings = (sentence: Sentence, language: Language): Naming[] =>
  sentence.tokens.flatMap(({ name: kind, text }, from) =>
    kind
      ? [
          {
            name: text,
            sentence,
            from,
            to: from + 1,
            kind,
            called: rolesBefore(sentence.tokens, from, language),
            isWhere: false,
          },
        ]
      : [],
  );

function namingOf(run: Run, sentence: Sentence, seen: Seen, language: Language): Naming[] {
  const { tokens } = sentence;
  const end = endBeforeThings(run, tokens, language);
  const { from, titles } = strip({ ...run, to: end }, tokens, seen, language);
  const to = isPeopleOf(tokens, from, end, language) ? end - 1 : end;
  if (from >= to || !saysEnough(from, to, sentence, seen, language)) return [];
  const last = tokens[to - 1] as Token;
  const text = (until: number): string =>
    sentence.text
      .slice((tokens[from] as Token).start - sentence.start, until - sentence.start)
      .replace(/\s+/g, ' ');
  const name = nominative(bare(text(last.end).replace(/[’ʼ]/g, "'")), language);
  const called = run.isLead
    ? []
    : [...titles, ...rolesBefore(tokens, from - titles.length, language)];
  const isWhere = language.placePrepositions.has(lowAt(tokens, from - 1));
  const whole = { sentence, from, called, isWhere };
  const added = language.file.addedWords?.[lowAt(tokens, to)] as EntityKind | undefined;
  const kind = kindOfRun(from, to, tokens, called, language);
  const plain: Naming = { ...whole, name, to, kind };
  if (!added || last.text !== bare(last.text) || kind === 'place') return [plain];
  const long = text((tokens[to] as Token).end);
  return [
    { ...plain, kind: undefined },
    { ...whole, name: long, to: to + 1, kind: added, called: [] },
  ];
}

function kindOfRun(
  from: number,
  to: number,
  tokens: readonly Token[],
  called: readonly string[],
  language: Language,
): EntityKind | undefined {
  const words = tokens.slice(from, to).map(({ text }) => bare(text));
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  const name = words.join(' ');
  const known = language.knownNames.get(name);
  if (known) return known;
  if (words.length > 1 && language.tailWords.has(last.toLowerCase())) return 'body';
  const isGiven = words.length > 1 && genderOfGivenName(first) !== undefined;
  const joiner = words.findIndex((word) => language.joiners.has(word));
  const ofWord =
    language.kindOfWord((isGiven || joiner < 1 ? last : (words[joiner - 1] ?? '')).toLowerCase()) ??
    (language.file.headFirst ? language.kindOfWord(first.toLowerCase()) : undefined);
  const isTitled = called.length > 0;
  const isThing = !isTitled && isBehindArticle(tokens, from, language);
  if (
    ofWord &&
    (isThing ||
      !(words.length === 2 && (isTitled || (isGiven && ofWord !== 'outlet')) && ofWord !== 'body'))
  )
    return ofWord;
  if (isTitled) return 'person';
  if (isGiven) return 'person';
  if (/\p{Ll}\p{Lu}/u.test(last) && !/^(?:Mc|Mac|De|Di|Le|La|O')/.test(last)) return 'company';
  const before = tokens[/^["“„«]$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1];
  return before?.isWord ? language.kindOfWord(before.low) : undefined;
}

/** True behind an article: "the Rand Corporation", "the state-owned Rand Corporation". */
const isBehindArticle = (tokens: readonly Token[], from: number, language: Language): boolean => {
  const at = tokens[from - 1]?.text.includes('-') ? from - 2 : from - 1;
  return language.thingArticles.has(lowAt(tokens, at));
};

/** The name without its genitive ("Hafenamts"), in a language that capitalises all nouns. */
const nominative = (name: string, { file, kindOfEnding }: Language): string =>
  file.nounsAreCapital &&
  !kindOfEnding(name.toLowerCase()) &&
  kindOfEnding(name.toLowerCase().replace(/e?s$/, ''))
    ? name.replace(/e?s$/, '')
    : name;

/** True for a description of people, which is no name: "the Utah Republican", "Senate Democrats". */
function isPeopleOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): boolean {
  const last = lowAt(tokens, to - 1);
  const before = tokens.slice(from, to - 1).map(({ text }) => text);
  const kind = language.knownNames.get(before.join(' '));
  const isPeople = language.peoples.has(last) && language.isRole(last);
  return isPeople && (kind === 'place' || kind === 'body');
}

/** End of the run without the abbreviation of a thing, which names nothing: "Growth of GDP". */
function endBeforeThings({ from, to }: Run, tokens: readonly Token[], language: Language): number {
  const isThing = ({ text, low }: Token): boolean =>
    /^\p{Lu}{2,}$/u.test(text) && language.commonNouns.has(low);
  return to > from && isThing(tokens[to - 1] as Token) ? to - 1 : to;
}
