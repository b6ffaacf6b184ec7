/** Text as sentences of words and marks, and which of them are quoted. */
import type { EntityKind } from '../dossier/schema.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { dictionaryOf, findHanNames, type HanNames, partHan } from './han-names.ts';
import type { Language } from './language.ts';

/** A word or a mark. Offsets are UTF-16 code units of the paragraph. */
export interface Token {
  readonly text: string;
  /** In lower case; of "l'avocat" the two parts are two tokens, the first of them "l'". */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** Whether it stands inside quotation marks. The marks themselves do not. */
  readonly isQuoted: boolean;
  /** Whether a blank stands before it. */
  readonly isApart: boolean;
  /** In text without capitals: what it names, where it is a name. */
  readonly name?: EntityKind;
}

export interface Sentence {
  /** Counted from 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** As in the article. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Quotations of the paragraph that reach into it. */
  readonly quotations: readonly Quotation[];
}

/** The paragraphs with these numbers, counted from 1, as sentences. */
export function readText(
  paragraphs: readonly string[],
  numbers: readonly number[],
  language: Language,
): Sentence[] {
  const sentences = new Intl.Segmenter(language.code, { granularity: 'sentence' });
  const words = new Intl.Segmenter(language.code, { granularity: 'word' });
  const names = language.isHan
    ? findHanNames(
        numbers.map((number) => paragraphs[number - 1] as string),
        language,
      )
    : undefined;
  const dictionary = names && dictionaryOf(language);
  return numbers.flatMap((number) => {
    const text = paragraphs[number - 1] as string;
    const plain = straighten(text);
    const all = findQuotations(plain);
    const quotations = withoutNames(all, plain, language);
    const kept = new Set(quotations);
    const marks = new Set(all.flatMap((one) => (kept.has(one) ? [] : [one.start - 1, one.end])));
    const spans = sentenceSpans(plain, datelineEnd(plain), sentences, language);
    let first = 0;
    return spans.map(({ start, end }): Sentence => {
      while ((quotations[first]?.end ?? Infinity) <= start) first++;
      const its: Quotation[] = [];
      for (let i = first; i < quotations.length && (quotations[i] as Quotation).start < end; i++)
        its.push(quotations[i] as Quotation);
      const sentence = plain.slice(start, end);
      const raws =
        names && dictionary
          ? hanRaws(sentence, words, names, dictionary)
          : rawsOf(sentence, words, language);
      const tokens = withIncises(tokensOf(raws, sentence, start, its, names), language);
      return {
        paragraph: number,
        start,
        end,
        text: text.slice(start, end),
        tokens: tokens.filter((token) => token.isWord || !marks.has(token.start)),
        quotations: its,
      };
    });
  });
}

/** The same length, so that offsets hold. */
const straighten = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/\s/g, ' ');

/** Of the quotations those that are no name or title in quotation marks: «Granit», "Deep Throat". */
const withoutNames = (
  quotations: readonly Quotation[],
  plain: string,
  language: Language,
): Quotation[] => quotations.filter((one) => !isNameInMarks(one, plain, language));

/** In UTF-16 units: no name is longer. */
const longestName = 60;

function isNameInMarks(
  { start, end, isOpen }: Quotation,
  plain: string,
  language: Language,
): boolean {
  if (isOpen || end - start > longestName) return false;
  const inside = plain.slice(start, end);
  const words = inside.split(' ');
  const isCapital =
    /^\p{Lu}/u.test(inside) && words.every((word) => /^[\p{Lu}\p{N}]|^\p{L}{1,3}$/u.test(word));
  if (!isCapital || /[.!?,;…]$/.test(inside)) return false;
  const before = /(\p{L}+)[ (]+["“„«»]$/u.exec(plain.slice(Math.max(0, start - 24), start))?.[1];
  const isIntroduced = before !== undefined && !language.say.has(before.toLowerCase());
  const isSubject = words.length < 4 && /^["“”»] \p{Ll}/u.test(plain.slice(end, end + 3));
  return isIntroduced || isSubject;
}

/** Behind "BERLIN (Reuters) - " and "新华社北京5月6日电 ", which tell where and by whom it was written. */
const datelineEnd = (plain: string): number =>
  /^[\p{Script=Han}\d（）()]{4,24}[电讯](?:[ 　]|（[^）]*）)/u.exec(plain.slice(0, 60))?.[0]
    .length ??
  /^\s*\p{Lu}{3}[\p{Lu}\p{Ll}., /]{0,40}(?:\([^)]{2,20}\))? ?(?:—|–|--|-) (?=["“„«\p{Lu}])/u.exec(
    plain.slice(0, 80),
  )?.[0].length ??
  0;

// ---------------------------------------------------------------- sentences

interface Span {
  readonly start: number;
  readonly end: number;
}

function sentenceSpans(
  plain: string,
  from: number,
  segmenter: Intl.Segmenter,
  language: Language,
): Span[] {
  const starts = [...segmenter.segment(plain.slice(from))].map(({ index }) =>
    pastMarks(plain, from + index, language),
  );
  const spans: { start: number; end: number }[] = [];
  starts.forEach((at, i) => {
    const raw = plain.slice(at, starts[i + 1] ?? plain.length);
    const text = raw.trim();
    if (!text) return;
    const start = at + raw.length - raw.trimStart().length;
    const last = spans.at(-1);
    const tail = last && plain.slice(Math.max(last.start, last.end - 40), last.end);
    if (last && tail && goesOn(tail, text, language)) last.end = start + text.length;
    else spans.push({ start, end: start + text.length });
  });
  return spans.flatMap(cutToLength);
}

/** A closing mark belongs to the sentence before the break, an opening one to that behind it. */
function pastMarks(plain: string, at: number, { isHan }: Language): number {
  const closing = /^\s*[»”](?=\s)/u.exec(plain.slice(at, at + 3));
  if (closing) return at + closing[0].length;
  const opening = (isHan ? /[“「『«]\s*$/u : /\s«\s*$/u).exec(plain.slice(Math.max(0, at - 3), at));
  return opening ? at - opening[0].length : at;
}

/** In UTF-16 units: what goes on longer is a list or no prose, and is read in pieces. */
const longestSentence = 1500;

const cutToLength = ({ start, end }: Span): Span[] =>
  Array.from({ length: Math.ceil((end - start) / longestSentence) }, (_, i) => ({
    start: start + i * longestSentence,
    end: Math.min(end, start + (i + 1) * longestSentence),
  }));

/** Whether a sentence does not end here, though the segmenter breaks it. */
function goesOn(before: string, after: string, language: Language): boolean {
  if (/^["“„«—– ]*\p{Ll}/u.test(after) && !/^[—–] /.test(after)) return true;
  if (/^[)\]»”"]/.test(after) && after.length < 3) return true;
  const word = /(?:^|[ ("“„«'-])((?:\p{L}\.)*\p{L}+)\.$/u.exec(before)?.[1];
  if (word) {
    if (/^\p{Lu}$/u.test(word)) return true;
    if (language.abbreviations.has(word.toLowerCase()) && !/^[ap]\.m$/.test(word)) return true;
    if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !language.isFunctionWord(firstWord(after));
  }
  return /[?!]["”»“']+$/.test(before) && beginsWithSpeaker(after, language);
}

const firstWord = (text: string): string => /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

/** “Why?” Ann Lee asked. */
function beginsWithSpeaker(after: string, language: Language): boolean {
  const words = after.slice(0, 80).match(/[\p{L}'-]+/gu) ?? [];
  const verb = words.findIndex((word) => language.say.has(word.toLowerCase()));
  return (
    verb > 0 &&
    verb < 6 &&
    words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word) || language.determiners.has(word))
  );
}

// ---------------------------------------------------------------- words

interface Raw extends Span {
  readonly isWord: boolean;
}

function rawsOf(plain: string, segmenter: Intl.Segmenter, language: Language): Raw[] {
  const raws: Raw[] = [];
  for (const { index, segment, isWordLike } of segmenter.segment(plain)) {
    if (segment === ' ' || !segment.trim()) continue;
    add(raws, { start: index, end: index + segment.length, isWord: !!isWordLike }, plain, language);
  }
  return raws.flatMap((raw) => parted(raw, plain, language));
}

/** Marks around a title are left out: 《 and 》. */
const hanRaws = (
  plain: string,
  segmenter: Intl.Segmenter,
  names: HanNames,
  dictionary: ReadonlySet<string>,
): Raw[] =>
  partHan(plain, segmenter, names, dictionary).flatMap(({ start, end }) => {
    const text = plain.slice(start, end);
    return /^[《》]$/.test(text) ? [] : [{ start, end, isWord: /[\p{L}\p{N}]/u.test(text) }];
  });

function tokensOf(
  raws: readonly Raw[],
  sentence: string,
  offset: number,
  quotations: readonly Quotation[],
  names: HanNames | undefined,
): Token[] {
  let at = 0;
  return raws.map((raw) => {
    const [start, end] = [offset + raw.start, offset + raw.end];
    while (at < quotations.length && (quotations[at] as Quotation).end < start) at++;
    const quotation = quotations[at];
    const text = sentence.slice(raw.start, raw.end);
    const name = names?.get(text);
    return {
      text,
      low: text.toLowerCase(),
      start,
      end,
      isWord: raw.isWord,
      isQuoted: !!quotation && start >= quotation.start && end <= quotation.end,
      isApart: sentence[raw.start - 1] === ' ',
      ...(name && { name }),
    };
  });
}

/** In words: what interrupts a quotation is no longer. */
const longestIncise = 14;

/** "« On avait peur, confie Ann Lee, une voisine. »": what tells who speaks inside the marks is no part of what is said. */
function withIncises(tokens: readonly Token[], language: Language): readonly Token[] {
  if (language.isEnglish || language.isHan) return tokens;
  const free = new Set<number>();
  for (let at = 1; at < tokens.length - 1; at++) {
    if (!tokens[at]?.isQuoted || !/^[,–—-]$/.test(tokens[at - 1]?.text ?? '')) continue;
    const end = inciseEnd(tokens, at, language);
    for (let i = at; i < (end ?? at); i++) free.add(i);
  }
  return free.size
    ? tokens.map((token, i) => (free.has(i) ? { ...token, isQuoted: false } : token))
    : tokens;
}

/** The index behind a verb of saying that begins here and who speaks. */
function inciseEnd(tokens: readonly Token[], at: number, language: Language): number | undefined {
  const isHelper =
    language.isHelper(tokens[at]?.low ?? '') || language.pronouns.has(tokens[at]?.low ?? '');
  const verb = [at, at + 1, at + 2].find((i) => {
    const low = tokens[i]?.low ?? '';
    return language.say.has(low) || (i > at && language.participle.has(low));
  });
  if (verb === undefined || (verb > at && !isHelper)) return;
  const next = tokens[verb + 1];
  const isWho =
    !next?.isWord ||
    /^\p{Lu}/u.test(next.text) ||
    language.pronouns.has(next.low) ||
    language.determiners.has(next.low) ||
    language.isRole(next.low);
  if (!isWho && !language.pronouns.has(tokens[verb - 1]?.low ?? '')) return;
  const opening = tokens[at - 1]?.text ?? '';
  for (let i = verb + 1; i < Math.min(tokens.length, at + longestIncise); i++) {
    const { text } = tokens[i] as Token;
    if (opening === ',' ? /^[,.:–—]$/.test(text) : /^[–—-]$/.test(text)) return i;
    if (/^["“”„«»]$/.test(text)) return i;
  }
  return;
}

/** Joins "front" - "runner", "U.S" ., "Sen" ., @ "ann" to one. */
function add(raws: Raw[], raw: Raw, plain: string, language: Language): void {
  const last = raws.at(-1);
  if (!last || last.end !== raw.start) {
    raws.push(raw);
    return;
  }
  const before = plain.slice(last.start, last.end);
  const here = plain.slice(raw.start, raw.end);
  const isHyphened = raw.isWord && /^[\p{L}\p{N}].*[-‑·・]$/u.test(before);
  const isHyphen =
    last.isWord && /^[-‑·・]$/.test(here) && /[\p{L}\p{N}]/u.test(plain[raw.end] ?? '');
  const isDot =
    last.isWord &&
    here === '.' &&
    (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before) || language.abbreviations.has(before.toLowerCase()));
  const isHandle = before === '@' && raw.isWord;
  if (isHyphened || isHyphen || isDot || isHandle)
    raws[raws.length - 1] = { start: last.start, end: raw.end, isWord: true };
  else raws.push(raw);
}

/** "l'avocat" is two words, and so is "dit-il". */
function parted(raw: Raw, plain: string, { file }: Language): Raw[] {
  if (!raw.isWord || (!file.elided && !file.enclitics)) return [raw];
  const low = plain.slice(raw.start, raw.end).toLowerCase();
  const apostrophe = low.indexOf("'");
  if (apostrophe > 0 && file.elided?.includes(low.slice(0, apostrophe)))
    return [
      { ...raw, end: raw.start + apostrophe + 1 },
      ...parted({ ...raw, start: raw.start + apostrophe + 1 }, plain, { file } as Language),
    ];
  const tail = file.enclitics?.find((one) => low.endsWith(one) && low.length > one.length);
  if (!tail) return [raw];
  const pronoun = raw.end - (tail.length - tail.lastIndexOf('-') - 1);
  return [
    { ...raw, end: raw.end - tail.length },
    { ...raw, start: pronoun },
  ];
}
