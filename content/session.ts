/** Gloss at work in one page, from switching on to switching off. */

import { packedHash, unpackIndex } from '../core/lexicon/pack-lexicon.ts';
import { log, logged } from '../core/log.ts';
import type { EntityCount } from '../core/page/entity-count.ts';
import type { PainterName } from '../core/page/painter-name.ts';
import type { LexiconEntity } from '../core/recognition/types.ts';
import { t } from '../extension/i18n.ts';
import { readNames } from '../extension/storage/compiled.ts';
import { dismiss, readDismissed } from '../extension/storage/settings.ts';
import { isOurs, loadChunk } from './load-chunk.ts';
import type { Mention } from './mentions/mention.ts';
import type { MentionStore } from './mentions/mention-store.ts';
import type { Mentions } from './mentions/mentions-chunk.ts';
import type { Navigation, Room } from './navigation/navigation.ts';
import { type ReadingState, startScanner } from './scan/scanner.ts';

export interface SessionOptions {
  /** The index of names, as the shelf keeps it. */
  readonly packed: string;
  readonly painter: PainterName;
  /** The site, as `hostOf` has it. */
  readonly host: string;
  /** Called after mentions came or went. */
  changed(): void;
  /** Called when the names cannot be had: the shelf is damaged, or another one is coming. */
  missed(): undefined;
  /** Ends the session and leaves the page as it was. */
  readonly signal: AbortSignal;
}

export interface Session {
  readonly state: ReadingState;
  /** Visible mentions by entity, in the order of their first appearance. */
  counts(): EntityCount[];
  /** How many mentions are visible; no more than so many are looked for. */
  countUpTo(most: number): number;
  /** Shows and tells the mentions one by one, on demand. Rejects when the extension has gone. */
  guide(): Promise<Navigation>;
  /** Opens the list of this page's mentions. */
  list(): void;
  /** Takes note of what the reader has dismissed or taken back. */
  renewDismissed(): Promise<void>;
}

/** @throws Error when the index is damaged */
export function startSession(terms: SessionOptions): Session {
  const { packed, host, painter, changed, missed, signal } = terms;
  const index = unpackIndex(packed);
  /** Keys of entities that the reader does not want to see here; asked for with the first mention. */
  let dismissed: ReadonlySet<string> | undefined;
  /** Most pages never have one. */
  let mentions: Mentions | undefined;

  const annotation = startScanner({
    index,
    load: () =>
      load().catch((error: unknown) => {
        log('names', error);
        return missed();
      }),
    isOwnNode: isOurs,
    changed() {
      mentions?.follow();
      changed();
    },
    reopened: () => mentions?.listenAgain(),
    signal,
  });

  async function load(): Promise<MentionStore> {
    dismissed = new Set();
    const [{ openMentions }, names] = await Promise.all([
      loadChunk('mentions'),
      readNames(),
      renewDismissed(),
    ]);
    if (names === undefined || packedHash(names) !== packedHash(packed))
      throw new Error('The shelf has changed');
    const isDismissed = (key: string): boolean => dismissed?.has(key) === true;
    mentions = await openMentions({ index, names, painter, isDismissed, dismissOne, signal });
    return mentions.store;
  }

  async function renewDismissed(): Promise<void> {
    if (!dismissed) return;
    dismissed = await readDismissed(host);
    annotation.reconsider();
  }

  /** At once in this page; in a private window and on a page of our own nowhere else: nothing is written there. */
  function dismissOne(key: string): void {
    dismissed = new Set([...(dismissed ?? []), key]);
    annotation.reconsider();
    void dismiss(host, key).catch(logged('dismissal'));
  }

  const visible = (): Mention[] => mentions?.visible() ?? [];
  const entitiesOf = (mention: Mention): LexiconEntity[] => mentions?.entitiesOf(mention) ?? [];
  /** Of use only with a mention: then there is the part that shows its card. */
  const room: Room = {
    point: (mention) => mentions?.room().point(mention),
    summon: (mention) => mentions?.room().summon(mention),
  };
  let guide: Promise<Navigation> | undefined;

  return {
    get state() {
      return annotation.state;
    },
    counts: () => mentions?.counts() ?? [],
    countUpTo: (most) => mentions?.countUpTo(most) ?? 0,
    guide() {
      const { finish } = annotation;
      guide ??= loadChunk('guide').then(({ openNavigation }) =>
        openNavigation({ visible, finish, entitiesOf, room }),
      );
      return guide;
    },
    list: () =>
      void loadChunk('card').then(
        ({ openList }) =>
          openList({ mentions: visible(), entitiesOf, choose: room.summon, t, signal }),
        // The extension was updated or removed while its script goes on in this page.
        () => {},
      ),
    renewDismissed,
  };
}
