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
  /** Where the sentence stands, in UTF-16 code units of the paragraph; so does all that has a `start` and an `end`. */
  readonly start: number;
  readonly end: number;
  readonly entities: readonly string[];
  /**
   * From the article inwards, through whoever passes it on. `presumed` where only a pronoun, a noun like "the senator"
   * or the sentence before it tells who speaks.
   */
  readonly attribution: readonly [Link, ...Link[]];
  readonly kind: SourceKind;
  /** How the article tells of the last of them; absent where it says the thing itself. */
  readonly known?: HowKnown;
  /** `direct` where a whole clause is quoted, word for word; absent where nobody is told to say it. */
  readonly speech?: 'direct' | 'reported';
  /** The words that report it ("said"), as far as they stand in the sentence. */
  readonly cue?: Excerpt;
  /** True if these words, or what is said, deny something. */
  readonly isDenial: boolean;
  /** Words that leave it open whether it is so: "reportedly". */
  readonly hedge?: Excerpt;
  /** Its quotations, without the marks. */
  readonly quotations: readonly Excerpt[];
}

/** As much as a program can tell of an article. A gist is empty, and nothing says what is true. */
export interface Proposal {
  readonly entities: readonly Entity[];
  /** Ids of entities of which nothing tells what they are: their kind is a guess, and the name may be none. */
  readonly unsure: readonly string[];
  readonly sources: readonly Source[];
  readonly facts: readonly ProposedFact[];
  /** Paragraphs that are headings, counted from 1. */
  readonly headings: readonly number[];
  /** ISO 639-1, where its rules are known. */
  readonly language?: string;
  /** Why nobody is told to say anything, or why not all was read. */
  readonly gap?: 'unknown-language' | 'too-long';
}
