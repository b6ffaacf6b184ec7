/** The life of Gloss in one page: on and off with the reader's settings, over when the extension is. */

import { packedHash } from '../core/lexicon/pack-lexicon.ts';
import { log } from '../core/log.ts';
import type { PageState } from '../core/page/page-state.ts';
import type { PainterName } from '../core/page/painter-name.ts';
import { isAlive } from '../extension/messages/is-alive.ts';
import type { PageSource } from '../extension/messages/message.ts';
import { answer, tellCount } from '../extension/messages/messages.ts';
import { watchLexicon } from '../extension/storage/compiled.ts';
import { switchLog } from '../extension/storage/log.ts';
import { readPageStart } from '../extension/storage/page-start.ts';
import { hostOf, watchSiteSettings } from '../extension/storage/settings.ts';
import { sweepSurfaces } from './card/stale-surfaces.ts';
import { sweepHighlights } from './mentions/paint-highlight.ts';
import { sweepMarks } from './mentions/stale-marks.ts';
import type { Navigation } from './navigation/navigation.ts';
import { type Session, startSession } from './session.ts';

/** The badge follows the page at this distance, in ms: it is a number in the corner of an eye. */
const countDelay = 300;

/** One more than the badge has room for: to look whether a mention is visible takes a microsecond. */
const mostCounted = 1000;

export function live(): void {
  sweep();
  const life = new AbortController();
  const { signal } = life;
  const host = hostOf(location);
  const page = new Page(host, signal);
  if (page.obstacle === undefined) {
    page.renew();
    watchSiteSettings(host, () => page.renew(), signal);
    watchLexicon(() => page.renew(), signal);
  }
  const guide = async (): Promise<Navigation | undefined> => page.session?.guide();
  answer(
    {
      summary: () => ({
        state: page.state,
        counts: page.session?.counts() ?? [],
        revision: page.revision,
        host,
      }),
      annotations: async () => (await guide())?.annotations() ?? [],
      jump: async ({ direction, entity }) => (await guide())?.step(direction, entity),
      visit: async ({ direction }) => (await guide())?.visit(direction),
      outline: async () => (await guide())?.outline(),
      go: async ({ index, entity }) => (await guide())?.go(index, entity),
      back: async () => (await guide())?.back(),
      list: () => page.session?.list(),
      source: pageSource,
    },
    signal,
  );
  // A page that comes back from the browser's cache has missed what changed meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && page.renew(), { signal });
  endWithTheExtension(life);
}

/** What Gloss does in this page now. */
class Page {
  session: Session | undefined;
  /** Another number after every change of the mentions, and in every page. */
  revision = performance.timeOrigin;
  readonly obstacle = obstacleHere();
  #state: PageState = this.obstacle ?? 'reading';
  #running: { end: AbortController; sameAs: string } | undefined;
  #turn = 0;
  #telling: ReturnType<typeof setTimeout> | undefined;
  readonly #host: string;
  readonly #signal: AbortSignal;

  constructor(host: string, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#end());
  }

  get state(): PageState {
    return this.session?.state ?? this.#state;
  }

  /**
   * Starts, ends or renews the session as settings and shelf say now; the latest call counts. What
   * cannot be read, because the extension has gone or the shelf is damaged, ends it without a word.
   */
  renew(): void {
    this.#renew().catch((error: unknown) => {
      log('lifecycle', error);
      this.#end();
      this.#state = 'no-dossier';
    });
  }

  async #renew(): Promise<void> {
    const turn = ++this.#turn;
    const { settings, index, isLogOn } = await readPageStart(this.#host);
    switchLog(isLogOn);
    if (turn !== this.#turn || this.#signal.aborted) return;
    if (!settings.on || !index) {
      this.#end();
      this.#state = index ? settings.why : 'no-dossier';
      this.#tellCount();
      return;
    }
    const sameAs = `${settings.painter} ${packedHash(index)}`;
    if (this.#running?.sameAs !== sameAs) this.#start(index, settings.painter, sameAs);
    else {
      await this.session?.renewDismissed();
      this.#tellCount();
    }
  }

  #start(packed: string, painter: PainterName, sameAs: string): void {
    this.#end();
    const end = new AbortController();
    this.#running = { end, sameAs };
    this.session = startSession({
      packed,
      painter,
      host: this.#host,
      changed: () => this.#tellCount(),
      missed: () => this.#miss(end),
      signal: end.signal,
    });
  }

  /** The shelf is damaged, or another one is coming: then this session is over, or will be at once. */
  #miss(end: AbortController): undefined {
    if (this.#running?.end !== end) return;
    this.#end();
    this.#state = 'no-dossier';
  }

  #end(): void {
    this.#running?.end.abort();
    this.#running = undefined;
    this.session = undefined;
  }

  #tellCount(): void {
    this.revision++;
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      if (!this.#signal.aborted) tellCount(this.session?.countUpTo(mostCounted) ?? 0);
    }, countDelay);
  }
}

/** In UTF-16 units. Long pages of news are a tenth of that. */
const longestPage = 10_000_000;

/** Asked for when the reader begins a dossier from this page, and never else. */
function pageSource(): PageSource | undefined {
  const html = document.documentElement.outerHTML;
  return html.length > longestPage ? undefined : { html, address: location.href };
}

/** Pages that are not text for readers, and pages whose authors have asked to be left alone. */
function obstacleHere(): PageState | undefined {
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return 'not-html';
  const optedOut = document.querySelector(
    'html[data-gloss="off" i], meta[name="gloss" i][content="off" i]',
  );
  return optedOut ? 'opted-out' : undefined;
}

/** What an earlier life in this page may have left: browsers differ in what they clear away. */
function sweep(): void {
  sweepSurfaces();
  sweepMarks();
  sweepHighlights();
}

/**
 * No event tells a page's script that its extension was updated, switched off or removed; Chromium
 * leaves it running. So it looks whenever the reader does something.
 */
function endWithTheExtension(life: AbortController): void {
  const look = (): void => {
    if (!isAlive()) life.abort();
  };
  for (const kind of [
    'pointerover',
    'pointerdown',
    'keydown',
    'focus',
    'scroll',
    'visibilitychange',
  ])
    addEventListener(kind, look, { capture: true, passive: true, signal: life.signal });
}
