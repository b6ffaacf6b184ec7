/** The chunk that finds the sentences that repeat a fact; it comes where a page may be about a story. */

import type { LexiconEntity } from '../core/lexicon/lexicon-entity.ts';
import type { ToldEcho } from '../core/relevance/told-echo.ts';
import type { KnownPassage, Mention } from './mentions/mention.ts';

interface EchoesChunk {
  openEchoes(options: EchoesOptions): PageEchoFinder;
}

declare module './lazy-chunk.ts' {
  interface Chunks {
    echoes: EchoesChunk;
  }
}

export interface EchoesOptions {
  /** Passages that hold a candidate, in page order. */
  passages(): readonly KnownPassage[];
  /** Entities of a mention that the reader wants to see. */
  entitiesOf(mention: Mention): readonly LexiconEntity[];
  /** True where everything of the page has been read. */
  isRead(): boolean;
  /** The site, as `hostOf` has it. */
  readonly host: string;
  /** A mark is painted at the end of each sentence that repeats a fact. */
  readonly hasMarks: boolean;
  /** Takes the marks back. */
  readonly signal: AbortSignal;
}

export interface PageEchoFinder {
  /** In page order; read now where the page has changed. */
  told(): Promise<readonly ToldEcho[]>;
  /** The echo in the sentence of a mention. */
  at(mention: Mention): Promise<ToldEcho | undefined>;
  /** Scrolls to the sentence at this index of `told` and makes it stand out. */
  go(index: number): void;
  /** Keeps "not this" for the site, or takes it back. */
  dismiss(key: string, isDismissed: boolean): void;
  /** To be called when mentions came or went, or the reader's decisions changed. */
  changed(): void;
}
