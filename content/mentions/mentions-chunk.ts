/** What the content script gets of the part that knows the names, paints their mentions and shows their cards. */

import type { Index } from '../../core/lexicon/lexicon.ts';
import type { EntityCount } from '../../core/page/entity-count.ts';
import type { PainterName } from '../../core/page/painter-name.ts';
import type { LexiconEntity } from '../../core/recognition/types.ts';
import type { Room } from '../navigation/navigation.ts';
import type { Mention } from './mention.ts';
import type { MentionStore } from './mention-store.ts';

export interface MentionsChunk {
  /** Rejects when the names are damaged, or what paints them cannot be had any more. */
  openMentions(terms: MentionsOptions): Promise<Mentions>;
}

export interface MentionsOptions {
  readonly index: Index;
  /** The other part of what was packed with the index. */
  readonly names: string;
  readonly painter: PainterName;
  /** Whether the reader wants no mentions of an entity here. */
  isDismissed(key: string): boolean;
  /** Keeps the reader's "not this one". */
  dismissOne(key: string): void;
  /** Ends everything that shows cards. */
  readonly signal: AbortSignal;
}

export interface Mentions {
  readonly store: MentionStore;
  /** Those that can be seen, in page order. */
  visible(): Mention[];
  /** How many of them there are; no more than so many are looked for. */
  countUpTo(most: number): number;
  /** Of them, by entity, in the order of their first appearance. */
  counts(): EntityCount[];
  entitiesOf(mention: Mention): LexiconEntity[];
  /** What shows cards; it opens when it is first asked for. */
  room(): Room;
  /** To be called when mentions came or went. */
  follow(): void;
  /** To be called when the page has taken away the listeners. */
  listenAgain(): void;
}
