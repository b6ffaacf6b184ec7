/** The chunk that knows the names, paints their mentions, leads to them and shows their cards. */

import type { Index } from '../core/lexicon/lexicon.ts';
import type { LexiconEntity } from '../core/lexicon/lexicon-entity.ts';
import type { EntityCount } from '../core/page/entity-count.ts';
import type { MarkSettings } from '../core/page/mark-settings.ts';
import type { PainterName } from '../core/page/painter-name.ts';
import type { LazyEchoes } from './lazy-echoes.ts';
import type { Mention } from './mentions/mention.ts';
import type { MentionReason } from './mentions/mention-reason.ts';
import type { Navigation } from './navigation/navigation.ts';
import type { ScannedNames } from './scan/scanner.ts';

interface MentionsChunk {
  /** Rejects when the names are damaged, or what paints them cannot be had any more. */
  openMentions(options: MentionsOptions): Promise<Mentions>;
}

declare module './lazy-chunk.ts' {
  interface Chunks {
    mentions: MentionsChunk;
  }
}

export interface MentionsOptions {
  readonly index: Index;
  /** The other part of what was packed with the index. */
  readonly names: string;
  readonly painter: PainterName;
  readonly marks: MarkSettings;
  /** The site, as `hostOf` has it. */
  readonly host: string;
  /** To be called when the reader wants to see other entities. */
  reconsider(): void;
  /** Text of the page that was looked at until now. */
  charactersRead(): number;
  /** True where everything of the page has been read. */
  isRead(): boolean;
  /** Sentences that repeat a fact get a mark at their end. */
  readonly hasEchoMarks: boolean;
  /** Ends everything that shows cards. */
  readonly signal: AbortSignal;
}

/** Numbers of visible mentions. */
export interface PageTally {
  /** By entity, in the order of their first appearance. */
  readonly counts: readonly EntityCount[];
  /** In menus, footers, bylines, forms and captions, and not marked there. */
  readonly beside: number;
}

export interface Mentions extends ScannedNames {
  readonly navigation: Navigation;
  readonly echoes: LazyEchoes;
  /** True when entities of the reader's own dossiers are not shown, because the page would learn too many. */
  readonly isLimited: boolean;
  /** Those that can be seen, in page order. */
  visible(): Mention[];
  /** Their number, counted up to a limit, in steps. */
  countUpTo(most: number): Promise<number>;
  tally(): PageTally;
  entitiesOf(mention: Mention): LexiconEntity[];
  /** Reasons why the selected words are mentions or not; empty where no name is written like them. */
  reasonsFor(range: Range | undefined, words: string): MentionReason[];
  /** Scrolls to a mention and opens its card with the focus inside. */
  summon(mention: Mention): void;
  /** Takes note of what the reader has dismissed or taken back elsewhere. */
  renewDismissed(): Promise<void>;
  /** To be called when mentions came or went. */
  changed(): void;
  /** To be called after text of the page was read. */
  hasRead(): void;
  /** To be called when the page has taken away the listeners. */
  listenAgain(): void;
}
