import type { EntityKind } from '../dossier/schema.ts';
import { genderOfGivenName } from './given-names.ts';
import type { Language } from './language.ts';
import type { Sentence, Token } from './read-text.ts';
import { stemOf } from './stem-of.ts';

/** A name where it stands in the article. */
export interface Naming {
  readonly name: string;
  readonly sentence: Sentence;
  /** Indices of the tokens of the sentence, like `to`, which is the first behind it. */
  readonly from: number;
  readonly to: number;
  /** What its words or its neighbours say it is. */
  readonly kind: EntityKind | undefined;
  /** Titles and roles right before it, in lower case. */
  readonly called: readonly string[];
  /** Whether it stands right behind a preposition of place. */
  readonly isWhere: boolean;
}

/** What the article as a whole tells of its words. */
interface Seen {
  /** Right behind a given name. */
  readonly surnames: ReadonlySet<string>;
  /** With a small letter somewhere. */
  readonly small: ReadonlySet<string>;
  /** With a capital inside of a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Behind an article or the like, with a capital: where nouns have capitals, these are nouns. */
  readonly nouns: ReadonlySet<string>;
}

/** The names of an article in its order: runs of words with capitals, without titles and nationalities. */
export function findNames(sentences: readonly Sentence[], language: Language): Naming[] {
  if (language.isHan) return sentences.flatMap((sentence) => hanNamings(sentence, language));
  const seen = lookAround(sentences, language);
  return sentences.flatMap((sentence) =>
    runsOf(sentence.tokens, language).flatMap((run) =>
      splitRun(run, sentence.tokens, language).flatMap((part) =>
        namingOf(part, sentence, seen, language),
      ),
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

function lookAround(sentences: readonly Sentence[], language: Language): Seen {
  const [small, capital, nouns] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const surnames = new Set<string>();
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const { text, low, isWord } = tokens[i] as Token;
      if (!isWord) continue;
      if (text === low) small.add(low);
      else if (!startsSentence(tokens, i)) capital.add(stemOf(bare(text).toLowerCase(), language));
      const before = tokens[i - 1]?.low ?? '';
      if (language.determiners.has(before)) nouns.add(bare(text));
      if (text !== low && genderOfGivenName(tokens[i - 1]?.text ?? '')) surnames.add(low);
    }
  return { surnames, small, capital, nouns };
}

/** Behind a mark that ends or opens something a capital tells nothing. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || (!before.isWord && /^["“”„«»:—–!?.…•*-]$/.test(before.text));
}

/** Without the genitive of English: "Lee's", "states'". */
const bare = (text: string): string => text.replace(/'s?$/, '');

const isCapital = (token: Token | undefined, language: Language): boolean =>
  !!token?.isWord &&
  /^@?[\p{Lu}]/u.test(token.text) &&
  !/^I(?:'|$)/.test(token.text) &&
  !language.calendar.has(token.low);

interface Run {
  readonly from: number;
  readonly to: number;
}

function runsOf(tokens: readonly Token[], language: Language): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isCapital(tokens[from], language)) continue;
    let to = from + 1;
    for (;;) {
      const ahead = goesOnAt(tokens, from, to, language);
      if (ahead === undefined) break;
      to = ahead + 1;
    }
    runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/** The index of the capital that the name goes on with, past "of the". */
function goesOnAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): number | undefined {
  const [last, next] = [tokens[to - 1] as Token, tokens[to]];
  if (!next || (last.text !== bare(last.text) && language.isEnglish)) return;
  if (last.isQuoted !== next.isQuoted) return;
  const isNoun = [next.low, last.low].some(
    (low) => language.isCommonNoun(low) && !language.kindOfWord(low),
  );
  if (isNoun) return;
  if (isCapital(next, language)) return next.isApart || /['’]$/.test(last.text) ? to : undefined;
  if (next.text === '&' && isCapital(tokens[to + 1], language)) return to + 1;
  if (!language.joiners.has(next.low)) return;
  const words = tokens.slice(from, to);
  const isPerson = genderOfGivenName((words[0] as Token).text) !== undefined;
  const isKind = words.some(({ low }) => language.kindOfWord(low) || language.roles.group.has(low));
  if (next.low === 'of' ? !isKind : !isPerson && !isKind) return;
  for (let at = to + 1; at <= to + 2; at++) {
    if (isCapital(tokens[at], language)) return at;
    if (
      !language.joiners.has(tokens[at]?.low ?? '') &&
      !language.determiners.has(tokens[at]?.low ?? '')
    )
      return;
  }
  return;
}

/** Of "Interior Gérald Darmanin" the two parts: a given name behind other words begins a name. */
function splitRun({ from, to }: Run, tokens: readonly Token[], language: Language): Run[] {
  for (let at = from + 1; at < to - 1; at++) {
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
        { from, to: beforeTitles(tokens, from, at, language) },
        { from: at, to },
      ];
  }
  return [{ from, to }];
}

/** Of "Maryland Gov." the end of "Maryland". */
function beforeTitles(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): number {
  let end = to;
  while (end > from && language.titles.has((tokens[end - 1] as Token).low.replace(/\.$/, '')))
    end--;
  return end;
}

function namingOf(run: Run, sentence: Sentence, seen: Seen, language: Language): Naming[] {
  const { tokens } = sentence;
  const { from, titles } = strip(run, tokens, seen, language);
  const { to } = run;
  if (from >= to || !saysEnough(from, to, sentence, seen, language)) return [];
  const last = tokens[to - 1] as Token;
  const text = (until: number): string =>
    sentence.text
      .slice((tokens[from] as Token).start - sentence.start, until - sentence.start)
      .replace(/\s+/g, ' ');
  const name = bare(text(last.end).replace(/[’ʼ]/g, "'"));
  const called = [...titles, ...rolesBefore(tokens, from - titles.length, language)];
  const isWhere = language.placePrepositions.has(tokens[from - 1]?.low ?? '');
  const whole = { sentence, from, called, isWhere };
  const added = language.file.addedWords?.[tokens[to]?.low ?? ''] as EntityKind | undefined;
  const kind = kindOf(from, to, tokens, called, language);
  const plain: Naming = { ...whole, name, to, kind };
  if (!added || last.text !== bare(last.text) || kind === 'place') return [plain];
  const long = text((tokens[to] as Token).end);
  return [
    { ...plain, kind: undefined },
    { ...whole, name: long, to: to + 1, kind: added, called: [] },
  ];
}

/** "Norwegian": how words for a people end. */
const hasEnding = (low: string, { file }: Language): boolean =>
  (file.peopleEndings ?? []).some((end) => low.length > end.length + 2 && low.endsWith(end));

/** Without what begins a sentence, nationalities and titles. */
function strip(
  { from, to }: Run,
  tokens: readonly Token[],
  seen: Seen,
  language: Language,
): { from: number; titles: string[] } {
  const titles: string[] = [];
  let at = from;
  const ends = language.kindOfWord(bare(tokens[to - 1]?.text ?? '').toLowerCase());
  for (; at < to; at++) {
    const { text, low } = tokens[at] as Token;
    const word = low.replace(/\.$/, '').replace(/'s?$/, '');
    const isLast = at === to - 1;
    const opens =
      (startsSentence(tokens, at) &&
        (language.isFunctionWord(low) ||
          (!isLast && seen.small.has(low) && !genderOfGivenName(text)))) ||
      (language.isFunctionWord(low) &&
        (language.determiners.has(low) ? language.isEnglish : !/^\p{Lu}+$/u.test(text)) &&
        !isLast &&
        !genderOfGivenName(text)) ||
      language.calendar.has(word);
    const isTitle =
      (language.titles.has(word) ||
        language.roles.person.has(word) ||
        language.roles.spokesperson.has(word)) &&
      !(isLast && ends) &&
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
  while (at < to && language.joiners.has((tokens[at] as Token).low)) at++;
  return { from: at, titles };
}

function rolesBefore(tokens: readonly Token[], from: number, language: Language): string[] {
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

function saysEnough(
  from: number,
  to: number,
  { tokens }: Sentence,
  seen: Seen,
  language: Language,
): boolean {
  const token = tokens[from] as Token;
  const name = bare(token.text);
  if (
    language.isEnglish &&
    /-(?:based|led|backed|born|run|era|style|owned|funded|area)$/.test(tokens[to - 1]?.text ?? '')
  )
    return false;
  if (to - from > 1) return true;
  if (language.knownNames.has(name)) return true;
  const low = name.toLowerCase().replace(/\.$/, '');
  if (
    language.titles.has(low) ||
    language.peoples.has(low) ||
    hasEnding(low, language) ||
    language.calendar.has(low)
  )
    return false;
  if (/^\p{Lu}\.?$/u.test(name)) return false;
  if (language.isFunctionWord(low) && !/^\p{Lu}{2,}$/u.test(name)) return false;
  if (/^@?[\p{Lu}\d.-]{2,}$/u.test(name) && name.length < 8) return true;
  if (language.file.nounsAreCapital) return isNameAmongNouns(from, tokens, seen, language);
  if (language.roles.person.has(low) || language.roles.document.has(low)) return false;
  if (seen.small.has(low) && !genderOfGivenName(name)) return false;
  if (token.text !== name) return true;
  if (!startsSentence(tokens, from)) return true;
  return (
    seen.capital.has(stemOf(low, language)) ||
    genderOfGivenName(name) !== undefined ||
    /\p{Ll}\p{Lu}/u.test(name)
  );
}

/** Where all nouns have capitals: a word that stands without an article wherever it is. */
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
  const before = tokens[at - 1]?.low ?? '';
  return language.placePrepositions.has(before) || seen.capital.has(`${low}s`);
}

function kindOf(
  from: number,
  to: number,
  tokens: readonly Token[],
  called: readonly string[],
  language: Language,
): EntityKind | undefined {
  const words = tokens.slice(from, to).map(({ text }) => bare(text));
  const name = words.join(' ');
  const known = language.knownNames.get(name);
  if (known) return known;
  const [first, last] = [words[0] as string, words.at(-1) as string];
  const isGiven = words.length > 1 && genderOfGivenName(first) !== undefined;
  const joiner = words.findIndex((word) => language.joiners.has(word));
  const ofWord =
    language.kindOfWord(
      (isGiven || joiner < 1 ? last : (words[joiner - 1] as string)).toLowerCase(),
    ) ?? (language.file.headFirst ? language.kindOfWord(first.toLowerCase()) : undefined);
  const isTitled = called.length > 0;
  if (
    ofWord &&
    !(words.length === 2 && (isTitled || (isGiven && ofWord !== 'outlet')) && ofWord !== 'body')
  )
    return ofWord;
  if (isTitled) return 'person';
  if (isGiven) return 'person';
  if (/\p{Ll}\p{Lu}/u.test(last) && !/^(?:Mc|Mac|De|Di|Le|La|O')/.test(last)) return 'company';
  const before = tokens[/^["“„«]$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1];
  return before?.isWord ? language.kindOfWord(before.low) : undefined;
}
