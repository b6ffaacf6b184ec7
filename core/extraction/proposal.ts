import type { Entity, Link, Source, SourceKind } from '../dossier/schema.ts';
import type { QuotedSpan } from './find-quotations.ts';
import type { HowKnown } from './speaker.ts';

/** Words of the article, as they stand there. */
export interface Excerpt extends QuotedSpan {
  readonly text: string;
}

/** A sentence of the article that a fact could be made of, to be said in the author's own words. */
export interface ProposedFact {
  readonly id: string;
  /** As in the article: for the author to read, never for the dossier. */
  readonly sentence: string;
  /** Counted from 1. */
  readonly paragraph: number;
  /** Offset in UTF-16 code units of the paragraph, like every `start` and `end` here. */
  readonly start: number;
  readonly end: number;
  readonly entities: readonly string[];
  /**
   * From the article inwards, through whoever passes it on. `presumed` where only a pronoun, a noun like "the senator"
   * or the sentence before it tells who speaks.
   */
  readonly attribution: readonly [Link, ...Link[]];
  readonly kind: SourceKind;
  /** The form in which the article names the last of them; absent for the article's own statement. */
  readonly known?: HowKnown;
  /** `direct` where a whole clause is quoted, word for word; absent for the article's own statement. */
  readonly speech?: 'direct' | 'reported';
  /** The words that report it ("said"), as far as they stand in the sentence. */
  readonly cue?: Excerpt;
  /** True if these words, or what is said, deny something. */
  readonly isDenial: boolean;
  /** Words that leave open if it is true: "reportedly". */
  readonly hedge?: Excerpt;
  /** Its quotations, without the marks. */
  readonly quotations: readonly Excerpt[];
}

/** Everything that a program can tell of an article: gists are empty, and nothing says what is true. */
export interface Proposal {
  readonly entities: readonly Entity[];
  /** Ids of entities whose kind is a guess, and whose name may be none. */
  readonly unsure: readonly string[];
  readonly sources: readonly Source[];
  readonly facts: readonly ProposedFact[];
  /** Paragraphs that are headings, counted from 1. */
  readonly headings: readonly number[];
  /** ISO 639-1, where its rules are known. */
  readonly language?: string;
  /** The reason that no speakers were found, or that not all was read. */
  readonly gap?: 'unknown-language' | 'too-long';
}
