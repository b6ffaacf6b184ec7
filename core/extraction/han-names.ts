/** Finds names in Chinese text, without capitals and blanks: by surnames, foreign syllables, endings of bodies and places. */
import type { EntityKind } from '../dossier/schema.ts';
import type { Language } from './language.ts';

/** The names of a text and their kinds. */
export type HanNames = ReadonlyMap<string, EntityKind>;

/** @param texts paragraphs as they stand */
export function findHanNames(texts: readonly string[], language: Language): HanNames {
  const found = new Map<string, EntityKind>();
  const segmenter = new Intl.Segmenter(language.code, { granularity: 'word' });
  for (const text of texts) {
    addKnown(text, language, found);
    addTitled(text, language, found);
    addForeign(text, language, found);
    addPersons(text, language, segmenter, found);
    for (const piece of clausesOfText(text)) {
      const words = [...segmenter.segment(piece)].map(({ segment }) => segment);
      addByEnding(words, language, found);
    }
  }
  return found;
}

/** Pieces between marks: the browser takes far longer to segment a long stretch than its pieces. */
const clausesOfText = (text: string): string[] => text.match(/[^，。；：、！？]{1,500}/gu) ?? [];

type FoundNames = Map<string, EntityKind>;

/** The longest name of the language's lists that begins at an offset, with its kind. */
function addKnown(text: string, language: Language, found: FoundNames): void {
  for (const [name, kind] of language.knownNames) if (text.includes(name)) found.set(name, kind);
  for (const [kind, words] of Object.entries(language.file.nameWords) as [EntityKind, string[]][])
    for (const word of words.flatMap((line) => line.split(' ')))
      if (!word.startsWith('*') && text.includes(word)) found.set(word, kind);
}

/** Titles between book title marks: 《南江晚报》. */
function addTitled(text: string, language: Language, found: FoundNames): void {
  for (const [, name] of text.matchAll(/《([^《》]{2,14})》/gu))
    if (name) found.set(name, language.kindOfWord(name) ?? 'work');
}

/** 马雷克·诺瓦克: syllables that foreign names are spelt with, around a dot; and long runs of them alone. */
function addForeign(text: string, { file }: Language, found: FoundNames): void {
  const syllables = new Set([...(file.foreignSyllables ?? [])].join(''));
  const isForeign = (sign: string): boolean => syllables.has(sign);
  for (const [, before = '', after = ''] of text.matchAll(
    /(\p{Script=Han}{1,8})[·・](\p{Script=Han}{1,8})/gu,
  )) {
    const first = tail(before, isForeign);
    const last = nameHead(after, isForeign);
    if (!first || last.length < 2) continue;
    found.set(`${first}·${last}`, 'person');
    found.set(last, 'person');
  }
}

function tail(text: string, is: (sign: string) => boolean): string {
  let from = text.length;
  while (from > 0 && is(text.charAt(from - 1))) from--;
  return text.slice(from);
}

function nameHead(text: string, is: (sign: string) => boolean): string {
  let to = 0;
  while (to < text.length && is(text.charAt(to))) to++;
  return text.slice(0, to);
}

/** A surname with one or two characters, behind a role or before a verb of saying. */
function addPersons(
  text: string,
  language: Language,
  segmenter: Intl.Segmenter,
  found: FoundNames,
): void {
  const surnames = new Set([...(language.file.surnames ?? [])].join(''));
  for (let at = 0; at < text.length; at++) {
    if (!surnames.has(text.charAt(at))) continue;
    const isBehindRole = endsWithRole(text.slice(Math.max(0, at - 6), at), language);
    const isAtStart = at === 0 || /[，。：；“”‘’、！？\s的]/u.test(text.charAt(at - 1));
    if (!isBehindRole && !isAtStart) continue;
    if ([2, 3, 4, 5, 6].some((length) => found.has(text.slice(at, at + length)))) continue;
    const fit = [2, 3].find((many) => {
      const name = text.slice(at, at + many);
      const isName = /^\p{Script=Han}{2,}$/u.test(name) && name.length === many;
      if (!isName || startsWithWord(name.slice(0, 2), language)) return false;
      if (language.say.has(name.slice(-1)) || language.isRole(name.slice(-2))) return false;
      const rest = text.slice(at + many, at + many + 16);
      return isBehindRole
        ? isBoundary(rest, language) || firstHanWord(rest, segmenter).length > 1
        : isVerbNext(rest, language);
    });
    const isLikely =
      endsWithListedRole(text.slice(Math.max(0, at - 6), at), language) &&
      firstHanWord(text.slice(at, at + 4), segmenter).length === 1;
    const length = fit ?? (isLikely && /^\p{Script=Han}{3}$/u.test(text.slice(at, at + 3)) ? 3 : 0);
    if (!length) continue;
    found.set(text.slice(at, at + length), 'person');
    at += length - 1;
  }
}

function firstHanWord(text: string, segmenter: Intl.Segmenter): string {
  const [first] = segmenter.segment(text);
  return first?.segment ?? '';
}

const endsWithRole = (text: string, language: Language): boolean =>
  /\p{Script=Han}[者员长师官]$/u.test(text) || endsWithListedRole(text, language);

const endsWithListedRole = (text: string, language: Language): boolean =>
  [2, 3, 4, 5].some(
    (length) =>
      length <= text.length &&
      (language.roles.person.has(text.slice(-length)) ||
        language.roles.spokesperson.has(text.slice(-length))),
  );

const startsWithWord = (text: string, language: Language): boolean =>
  language.isFunctionWord(text) ||
  language.isRole(text) ||
  language.say.has(text) ||
  language.knownNames.has(text);

/** True if a word of the language's lists, or a mark, begins here. */
function isBoundary(rest: string, language: Language): boolean {
  if (!rest || !/^\p{Script=Han}/u.test(rest)) return true;
  const after = language.file.accordingToAfter ?? [];
  return [1, 2, 3].some((length) => {
    const word = rest.slice(0, length);
    return (
      language.say.has(word) ||
      after.includes(word) ||
      language.isFunctionWord(word) ||
      language.titles.has(word) ||
      language.be.has(word)
    );
  });
}

/** True if a verb of saying comes next, behind adverbs at most. */
function isVerbNext(rest: string, language: Language): boolean {
  const listener = /^[对向在][^，。：“]{1,12}?(?=说|表示|称|透露|指出|介绍)/u.exec(rest)?.[0];
  if (listener) return true;
  let from = 0;
  for (let count = 0; count < 3; count++) {
    const here = rest.slice(from);
    if (
      [4, 3, 2, 1].some(
        (length) => language.say.has(here.slice(0, length)) && here.length >= length,
      )
    )
      return true;
    const adverb = [4, 3, 2, 1].find(
      (length) =>
        language.helpers.has(here.slice(0, length)) || language.adverbs.has(here.slice(0, length)),
    );
    if (!adverb) return false;
    from += adverb;
  }
  return false;
}

/** Names by their ending, with the words before it: 恒达化工厂, 新港市. */
function addByEnding(words: readonly string[], language: Language, found: FoundNames): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const kind = language.kindOfWord(word);
    if (!kind || language.commonNouns.has(word) || found.has(word)) continue;
    let from = i;
    let name = word;
    while (
      from > 0 &&
      i - from < 4 &&
      isNamePart(words[from - 1] as string, language) &&
      name.length < 10
    ) {
      from--;
      name = (words[from] as string) + name;
    }
    const isGeneric = from === i && (language.isRole(word) || word.length < 3);
    if (!isGeneric && name.length > 2 && /^\p{Script=Han}+$/u.test(name)) found.set(name, kind);
  }
}

const isNamePart = (word: string, language: Language): boolean =>
  /^\p{Script=Han}+$/u.test(word) &&
  !language.isFunctionWord(word) &&
  !language.say.has(word) &&
  !language.isRole(word) &&
  !language.be.has(word) &&
  !language.commonNouns.has(word);

/** All words of a language's lists, to split its text by. */
export function dictionaryOf({ file }: Language): ReadonlySet<string> {
  const { verbs, roles, pronouns } = file;
  const all = [
    verbs.say,
    verbs.act,
    ...Object.values(roles),
    ...Object.values(pronouns),
    file.helpers,
    file.not,
    file.be,
    file.determiners,
  ];
  const more = [
    file.prepositions,
    file.conjunctions,
    file.subordinators,
    file.relatives,
    file.adverbs,
    file.titles,
    file.accordingTo,
  ];
  const phrases = [
    ...(file.accordingToAfter ?? []),
    ...Object.values(file.accordingToPronoun ?? {}).flat(),
    ...file.reportedly,
  ];
  const words = [...all, ...more].flat().flatMap((line) => line.split(' '));
  return new Set([...words, ...phrases].filter((word) => !word.startsWith('*')));
}

interface HanWord {
  readonly start: number;
  readonly end: number;
}

/** Splits text into words: names, words of the lists that cut through no other word, else as the browser does. */
export function partHan(
  text: string,
  segmenter: Intl.Segmenter,
  names: HanNames,
  dictionary: ReadonlySet<string>,
): HanWord[] {
  const ends = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) ends.add(index);
  const nameAt = (at: number): string | undefined =>
    longestAt(text, at, 16, (word) => names.has(word));
  const words: HanWord[] = [];
  for (let at = 0; at < text.length; ) {
    const known =
      nameAt(at) ??
      (ends.has(at)
        ? longestAt(text, at, 6, (word) => dictionary.has(word) && ends.has(at + word.length))
        : undefined);
    let end = at + (known?.length ?? 1);
    if (!known) while (!ends.has(end) && !nameAt(end)) end++;
    if (text.slice(at, end).trim()) words.push({ start: at, end });
    at = end;
  }
  return words;
}

function longestAt(
  text: string,
  at: number,
  most: number,
  is: (word: string) => boolean,
): string | undefined {
  for (let length = Math.min(most, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (is(word)) return word;
  }
  return;
}
