/** Gloss at work in one page, from switching on to switching off. */

import { packedHash, unpackIndex } from '../core/lexicon/pack-lexicon.ts';
import { log, logged } from '../core/log.ts';
import type { MarkSettings } from '../core/page/mark-settings.ts';
import type { ReadingState } from '../core/page/page-state.ts';
import type { PainterName } from '../core/page/painter-name.ts';
import { t } from '../extension/i18n.ts';
import { readNames } from '../extension/storage/compiled.ts';
import type { PageEchoFinder } from './echoes-chunk.ts';
import { isOwnNode, loadChunk } from './load-chunk.ts';
import type { MentionReason } from './mentions/mention-reason.ts';
import type { Mentions, PageTally } from './mentions-chunk.ts';
import type { Navigation } from './navigation/navigation.ts';
import { type ScannedNames, startScanner } from './scan/scanner.ts';

interface SessionOptions {
  /** The index of names, as it is stored. */
  readonly packed: string;
  readonly painter: PainterName;
  readonly marks: MarkSettings;
  /** Sentences that repeat a fact get a mark at their end. */
  readonly hasEchoMarks: boolean;
  /** The site, as `hostOf` has it. */
  readonly host: string;
  /** Called after mentions came or went. */
  changed(): void;
  /** Called when the names cannot be had: they are damaged, or others are coming. */
  missed(): undefined;
  /** Ends the session and leaves the page as it was. */
  readonly signal: AbortSignal;
}

export interface Session {
  readonly state: ReadingState;
  tally(): PageTally;
  /** Number of visible mentions, counted up to a limit, in steps. */
  countUpTo(most: number): Promise<number>;
  /** Absent until the page has been found to hold a name. */
  readonly navigation: Navigation | undefined;
  /** Sentences that repeat a fact; undefined where the page is about no story. */
  echoes(): Promise<PageEchoFinder | undefined>;
  /** Reads what is left of the page. */
  finish(): Promise<void>;
  /** Opens the list of this page's mentions. */
  list(): void;
  /** Reasons why the selected words are mentions or not; empty where no name is written like them. */
  reasonsFor(range: Range | undefined, words: string): readonly MentionReason[];
  /** Takes note of what the reader has dismissed or taken back. */
  renewDismissed(): Promise<void>;
}

/** @throws Error when the index is damaged */
export function startSession(options: SessionOptions): Session {
  const { packed, host, painter, marks, hasEchoMarks, changed, missed, signal } = options;
  const index = unpackIndex(packed);
  let mentions: Mentions | undefined;

  const scanner = startScanner({
    index,
    load: () =>
      load().catch((error: unknown) => {
        log('names', error);
        return missed();
      }),
    isOwnNode,
    changed() {
      mentions?.changed();
      changed();
    },
    hasRead: () => mentions?.hasRead(),
    reopened: () => mentions?.listenAgain(),
    signal,
  });

  async function load(): Promise<ScannedNames> {
    const [{ openMentions }, names] = await Promise.all([loadChunk('mentions'), readNames()]);
    if (names === undefined || packedHash(names) !== packedHash(packed))
      throw new Error('The compiled dossiers have changed');
    const charactersRead = (): number => scanner.charactersRead;
    mentions = await openMentions({
      index,
      names,
      painter,
      marks,
      hasEchoMarks,
      host,
      reconsider: scanner.reconsider,
      charactersRead,
      isRead: () => scanner.state === 'idle',
      signal,
    });
    return mentions;
  }

  return {
    get state() {
      return scanner.state === 'idle' && mentions?.isLimited ? 'limited' : scanner.state;
    },
    get navigation() {
      return mentions?.navigation;
    },
    tally: () => mentions?.tally() ?? { counts: [], beside: 0 },
    countUpTo: async (most) => (await mentions?.countUpTo(most)) ?? 0,
    echoes: async () => mentions?.echoes.open(),
    finish: scanner.finish,
    list: () => void openMentionList(mentions, signal),
    reasonsFor: (range, words) => mentions?.reasonsFor(range, words) ?? [],
    renewDismissed: async () => mentions?.renewDismissed(),
  };
}

async function openMentionList(mentions: Mentions | undefined, signal: AbortSignal): Promise<void> {
  // The extension was updated or removed while its script goes on in this page.
  const card = await loadChunk('card').catch(logged('list'));
  card?.openList({
    mentions: mentions?.visible() ?? [],
    entitiesOf: (mention) => mentions?.entitiesOf(mention) ?? [],
    choose: (mention) => mentions?.summon(mention),
    t,
    signal,
  });
}
