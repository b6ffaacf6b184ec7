import type { EchoStory } from '../../core/relevance/echo-claims.ts';
import type { SentenceReading } from '../../core/relevance/find-echoes.ts';
import type { Vocabulary } from '../../core/relevance/vocabulary.ts';
import type { TextSentence } from './page-text.ts';

/** The stories, names and sentences that were read from a page. */
export interface PageReading {
  /** Those that the page is about. */
  readonly stories: readonly EchoStory[];
  readonly words: Vocabulary;
  /** `<dossier>/<entity>` of all names on the page, sorted. */
  readonly names: string;
  readonly sentences: readonly TextSentence[];
  /** One for each sentence. */
  readonly readings: readonly SentenceReading[];
}
