/** Types of a page's sentences, and of their words as read for one story. */
import type { FoundWords } from './word-table.ts';

/** A sentence of a page, in page order. */
export interface PageSentence {
  readonly text: string;
  /** Mentions that recognition found in it. */
  readonly mentions: readonly SentenceMention[];
}

export interface SentenceMention {
  /** Offsets in UTF-16 code units of the sentence. */
  readonly start: number;
  readonly end: number;
  /** `<dossier>/<entity>` */
  readonly key: string;
}

export interface SentenceWords {
  readonly text: string;
  readonly words: FoundWords;
  readonly numbers: ReadonlySet<number>;
  readonly times: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Meanings of its subject matter, outside names; `plainStems`: stems of all other words but names and months. */
  readonly meanings: ReadonlySet<string>;
  readonly plainStems: ReadonlySet<string>;
  /** False on a page in another language than the facts: its words are compared by their meanings alone. */
  readonly isOfStoryLanguage: boolean;
  /** Ids of entities of the story that stand in it, by name or by another word. */
  readonly names: ReadonlySet<string>;
  /** Ids of those in the sentences just before. */
  readonly before: ReadonlySet<string>;
  /** Meanings of the words in the sentences just before. */
  readonly wordsBefore: ReadonlySet<string>;
  /** True if it names a person whom the story does not know. */
  readonly hasStranger: boolean;
}
