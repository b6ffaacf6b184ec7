/** Reads the running text of a page for echoes, in slices. */
import { isAboutStory } from '../../core/lexicon/about-story.ts';
import type { EchoStory } from '../../core/relevance/echo-claims.ts';
import { readEchoes, type SentenceReading } from '../../core/relevance/find-echoes.ts';
import type { EchoesOptions } from '../echoes-chunk.ts';
import type { KnownPassage } from '../mentions/mention.ts';
import { isOfThisPage } from './is-of-this-page.ts';
import type { PageReading } from './page-reading.ts';
import { type TextSentence, textSentences } from './page-text.ts';
import { readTexts } from './read-texts.ts';
import { inSlices } from './slices.ts';
import { StoryWords } from './story-words.ts';
import { unchangedEnds } from './unchanged-ends.ts';

type UnreadPage = Omit<PageReading, 'readings'>;
type PageReaderOptions = Pick<EchoesOptions, 'passages' | 'entitiesOf' | 'signal'>;

export class PageReader {
  readonly #options: PageReaderOptions;
  readonly #words = new StoryWords();
  #last: PageReading | undefined;

  constructor(options: PageReaderOptions) {
    this.#options = options;
  }

  /** Undefined for a page that is about no story, or in a language without words. Rejects when the session ends. */
  async read(): Promise<PageReading | undefined> {
    const { passages, signal } = this.#options;
    const named = passages().filter(({ mentions }) => mentions.length);
    const names = this.#namesIn(named);
    const stories = await this.#storiesOf(names);
    if (!stories.length) return undefined;
    const sentences = await inSlices(this.#sentencesOf(named), signal);
    const words = await this.#words.wordsFor(sentences.map(({ text }) => text).join(' '));
    if (!words) return undefined;
    const page = { stories, words, names: names.join(' '), sentences };
    const readings = await inSlices(readAgain(page, this.#last), signal);
    this.#last = { ...page, readings };
    return this.#last;
  }

  #namesIn(passages: readonly KnownPassage[]): string[] {
    const { entitiesOf } = this.#options;
    const entities = passages.flatMap(({ mentions }) => mentions.flatMap(entitiesOf));
    return [...new Set(entities.map(({ key }) => key))].sort();
  }

  async #storiesOf(names: readonly string[]): Promise<EchoStory[]> {
    const pairs = names.map((key) => key.split('/') as [string, string]);
    const dossiers = Map.groupBy(pairs, ([dossier]) => dossier);
    const stories = await this.#words.storiesOf([...dossiers.keys()]);
    const about = stories.filter(({ id, chiefs }) => {
      const named = (dossiers.get(id) ?? []).map(([, entity]) => entity);
      return isAboutStory(chiefs, new Set(named));
    });
    const own = await Promise.all(about.map(({ id }) => isOfThisPage(id)));
    return about.filter((_, at) => !own[at]);
  }

  *#sentencesOf(named: readonly KnownPassage[]): Generator<void, TextSentence[]> {
    const sentences: TextSentence[] = [];
    for (const text of readTexts(named)) {
      sentences.push(...textSentences(text, this.#options.entitiesOf));
      yield;
    }
    return sentences;
  }
}

/** Reads the sentences that have changed. */
function* readAgain(
  page: UnreadPage,
  last: PageReading | undefined,
): Generator<void, SentenceReading[]> {
  const { sentences, stories, words } = page;
  const { first, end } = unchangedEnds(page, last);
  const readings = last?.readings.slice(0, first) ?? [];
  const to = sentences.length - end;
  for (const reading of readEchoes(sentences, stories, words, first, to)) {
    readings.push(reading);
    yield;
  }
  return end ? [...readings, ...(last?.readings.slice(-end) ?? [])] : readings;
}
