/** Reads the sentences of a page one after the other, for one story. */
import type { EchoStory } from './echo-claims.ts';
import { numbersInText } from './numbers-in-text.ts';
import { meaningsIn, plainStemsOf } from './plain-stems.ts';
import type { PageSentence, SentenceMention, SentenceWords } from './sentence.ts';
import { isBarred, strengthOf } from './term-strength.ts';
import { timesIn } from './times-in-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stemsOf } from './word-stems.ts';
import type { Found, FoundWords } from './word-table.ts';

/** Sentences, counted back, whose names still hold: "he", "the company", or a subject left out. */
const sentencesBack = [3, 2, 1];
const carriedOver = sentencesBack.length;

/** Ids of the story's entities that a page names. */
export const namesOnPage = (page: readonly PageSentence[], { id }: EchoStory): Set<string> =>
  new Set(page.flatMap(({ mentions }) => ofStory(mentions, id)));

const ofStory = (mentions: readonly SentenceMention[], story: string): string[] =>
  mentions
    .filter(({ key }) => key.startsWith(`${story}/`))
    .map(({ key }) => key.slice(story.length + 1));

/** @returns reads the sentence at an index, each once, with those before that it needs */
export function sentenceReader(
  page: readonly PageSentence[],
  story: EchoStory,
  vocabulary: Vocabulary,
): (at: number) => SentenceWords {
  const known = new Map<number, SentenceWords>();
  const named = namesOnPage(page, story);
  const [chief] = story.chiefs.filter((id) => story.persons.has(id) && named.has(id));
  const readAt = (at: number): SentenceWords => {
    const recent = sentencesBack.flatMap((back) => known.get(at - back) ?? []);
    const bare = readAlone(page[at] as PageSentence, recent, story, vocabulary);
    const before = namesBefore(recent, bare.words, chief, story);
    const sentence = { ...bare, before };
    return { ...sentence, names: withEpithets(sentence, story) };
  };
  return (at) => {
    for (let one = Math.max(0, at - 2 * carriedOver); one <= at; one++)
      if (!known.has(one)) known.set(one, readAt(one));
    return known.get(at) as SentenceWords;
  };
}

const noStems: ReadonlySet<string> = new Set();

function readAlone(
  { text, mentions }: PageSentence,
  recent: readonly SentenceWords[],
  { id, language }: EchoStory,
  vocabulary: Vocabulary,
): SentenceWords {
  const words = vocabulary.find(text);
  const isOfStoryLanguage = language.startsWith(vocabulary.table.language);
  return {
    text,
    words,
    meanings: new Set(
      meaningsIn(words).filter((one) => !isInNames(words.get(one) ?? [], mentions)),
    ),
    plainStems: isOfStoryLanguage ? plainStemsOf(text, words, mentions) : noStems,
    isOfStoryLanguage,
    numbers: numbersInText(text, vocabulary.table),
    times: new Set(timesIn(text)),
    stems: stemsOf(text),
    names: new Set(ofStory(mentions, id)),
    before: new Set(),
    wordsBefore: new Set(recent.flatMap((one) => [...one.words.keys()])),
    hasStranger: hasStranger(text, mentions, words, vocabulary),
  };
}

const isInNames = (found: readonly Found[], mentions: readonly SentenceMention[]): boolean =>
  found.every((one) => mentions.some(({ start, end }) => start <= one.start && end >= one.end));

/** Names of the sentences before; if they name nobody, "he" is the chief person of the story. */
function namesBefore(
  recent: readonly SentenceWords[],
  words: FoundWords,
  chief: string | undefined,
  { persons }: EchoStory,
): Set<string> {
  const names = new Set(recent.flatMap((one) => [...one.names]));
  const isNobody =
    ![...names].some((id) => persons.has(id)) && !recent.some((one) => one.hasStranger);
  if (chief && isNobody && words.has('person-pronoun')) names.add(chief);
  return names;
}

/** A given name and a surname, in scripts that have capitals. */
const fullName = /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;

/**
 * True if two capitalised words in a row are no mention. At the start of a sentence, where any word has a capital, the
 * first must be in no table ("The West" is nobody); in German, which capitalises nouns, it never counts: "Im Februar".
 */
function hasStranger(
  text: string,
  mentions: readonly SentenceMention[],
  words: FoundWords,
  { table }: Vocabulary,
): boolean {
  const isOrdinary = (first: string): boolean =>
    words.values().some((found) => found.some(({ start }) => start === 0)) ||
    table.language === 'de' ||
    table.common.split(', ').includes(first.toLowerCase());
  return [...text.matchAll(fullName)].some(
    ({ 0: found, 0: { length }, index }) =>
      !(index === 0 && isOrdinary(found.split(' ')[0] as string)) &&
      !mentions.some(({ start, end }) => start < index + length && end > index),
  );
}

function withEpithets(sentence: SentenceWords, { epithets }: EchoStory): Set<string> {
  const names = new Set(sentence.names);
  for (const { id, cue } of epithets)
    if (
      cue.all.every((any) => any.some((term) => strengthOf(term, sentence, names) > 0)) &&
      !isBarred(cue, sentence, names)
    )
      names.add(id);
  return names;
}
