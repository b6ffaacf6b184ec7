/** The stories of dossiers and the words of a page's language, read from storage and opened once. */
import { type EchoStory, openStory } from '../../core/relevance/echo-claims.ts';
import { type KnownLanguage, tableFor } from '../../core/relevance/language-of-text.ts';
import type { StoryFile } from '../../core/relevance/story-file.ts';
import { compileVocabulary, type Vocabulary } from '../../core/relevance/vocabulary.ts';
import type { WordTable } from '../../core/relevance/word-table.ts';
import { readStories, readWordLanguages, readWords } from '../../extension/storage/compiled.ts';

export class StoryWords {
  readonly #stories = new Map<string, EchoStory>();
  readonly #vocabularies = new Map<string, Vocabulary>();
  #languages: readonly KnownLanguage[] | undefined;

  /** Those of the given dossiers that can be read; read again, since their facts may have changed. */
  async storiesOf(dossiers: readonly string[]): Promise<EchoStory[]> {
    const files = await readStories(dossiers);
    return files.flatMap((json) => {
      if (json === undefined) return [];
      const story = this.#stories.get(json) ?? openStory(JSON.parse(json) as StoryFile);
      this.#stories.set(json, story);
      return [story];
    });
  }

  /** The words of the language of a text; undefined where no words of it are known. */
  async wordsFor(text: string): Promise<Vocabulary | undefined> {
    this.#languages ??= JSON.parse((await readWordLanguages()) ?? '[]') as KnownLanguage[];
    const { language } = tableFor(text, this.#languages) ?? {};
    return language === undefined ? undefined : this.#wordsOf(language);
  }

  async #wordsOf(language: string): Promise<Vocabulary | undefined> {
    const known = this.#vocabularies.get(language);
    const json = known ? undefined : await readWords(language);
    if (json === undefined) return known;
    const vocabulary = compileVocabulary(JSON.parse(json) as WordTable);
    this.#vocabularies.set(language, vocabulary);
    return vocabulary;
  }
}
