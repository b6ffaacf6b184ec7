/** The life of Gloss in one page: on and off with the reader's settings, over when the extension is gone. */

import { packedHash } from '../core/lexicon/pack-lexicon.ts';
import { log } from '../core/log.ts';
import type { PageState } from '../core/page/page-state.ts';
import { t } from '../extension/i18n.ts';
import { answer, type PageHandlers, tellCount } from '../extension/messages/messages.ts';
import { watchLexicon } from '../extension/storage/compiled.ts';
import { switchLog } from '../extension/storage/log.ts';
import { readPageStart } from '../extension/storage/page-start.ts';
import { hostOf, type SiteSettings, watchSiteSettings } from '../extension/storage/settings.ts';
import { removeStaleSurfaces } from './card/stale-surfaces.ts';
import { dossierOffer } from './dossier-offer.ts';
import { loadChunk } from './load-chunk.ts';
import { removeHighlights } from './mentions/registered-ranges.ts';
import { removeStaleMarks } from './mentions/stale-marks.ts';
import { pageOptOut } from './page-opt-out.ts';
import { pageSource } from './page-source.ts';
import { type Session, startSession } from './session.ts';
import { untilOrphaned } from './until-orphaned.ts';

/** Delay of the badge behind the page, in ms: nobody watches it closely. */
const countDelayMs = 300;

/** One more than the badge has room for: to ask whether a mention is visible takes a microsecond. */
const mostCounted = 1000;

export function live(): void {
  removeStale();
  const signal = untilOrphaned();
  const page = new PageLife(hostOf(location), signal);
  answer(page.handlers(), signal);
  // A page that comes back from the browser's cache has missed what changed meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && page.renew(), { signal });
}

/** Removes what an earlier life in this page may have left: browsers differ in what they clear away. */
function removeStale(): void {
  removeStaleSurfaces();
  removeStaleMarks();
  removeHighlights();
}

interface LifecycleOff {
  readonly is: 'off';
  /** The reason; `reading` until the settings are known. */
  readonly state: PageState;
}

interface Running {
  readonly is: 'running';
  readonly session: Session;
  readonly end: AbortController;
  /** Painter, mark settings and hash of the names that it was made with; others need another session. */
  readonly madeOf: string;
}

/** The extension is gone: nothing begins any more. */
interface Orphaned {
  readonly is: 'orphaned';
}

class PageLife {
  #life: LifecycleOff | Running | Orphaned;
  /** Another number after every change of the mentions, and in every page. */
  #revision = performance.timeOrigin;
  #renewals = 0;
  #counting: ReturnType<typeof setTimeout> | undefined;
  /** The reader's decision about this page; kept nowhere else. */
  #isPaused = false;
  readonly #host: string;
  readonly #optOut = pageOptOut();
  readonly #orphaned: AbortSignal;

  constructor(host: string, orphaned: AbortSignal) {
    this.#host = host;
    this.#orphaned = orphaned;
    this.#life = { is: 'off', state: this.#optOut ?? 'reading' };
    orphaned.addEventListener('abort', () => this.#become({ is: 'orphaned' }));
    if (this.#optOut) return;
    this.renew();
    watchSiteSettings(host, () => this.renew(), orphaned);
    watchLexicon(() => this.renew(), orphaned);
  }

  handlers(): PageHandlers {
    return {
      summary: () => ({
        state: this.#state,
        ...(this.#session?.tally() ?? { counts: [], beside: 0 }),
        revision: this.#revision,
        host: this.#host,
      }),
      pause: ({ isPaused }) => {
        this.#isPaused = isPaused;
        this.renew();
      },
      annotations: async () => {
        await this.#session?.finish();
        return this.#session?.navigation?.annotations() ?? [];
      },
      jump: ({ direction, entity }) => this.#session?.navigation?.step(direction, entity),
      visit: ({ direction }) => this.#session?.navigation?.visit(direction),
      outline: () => this.#session && (this.#session.navigation?.outline() ?? emptyOutline()),
      go: ({ index, entity }) => this.#session?.navigation?.go(index, entity),
      back: () => this.#session?.navigation?.back(),
      list: () => this.#session?.list(),
      echoes: async () => (await (await this.#session?.echoes())?.told()) ?? [],
      'go-echo': async ({ index }) => {
        this.#session?.navigation?.leave();
        (await this.#session?.echoes())?.go(index);
      },
      'dismiss-echo': async ({ key, isDismissed }) =>
        (await this.#session?.echoes())?.dismiss(key, isDismissed),
      reasons: ({ words }) => this.#explain(words),
      source: pageSource,
      offer: dossierOffer,
      article: async () => (await loadChunk('article')).readPage(),
    };
  }

  get #session(): Session | undefined {
    return this.#life.is === 'running' ? this.#life.session : undefined;
  }

  get #state(): PageState {
    const life = this.#life;
    if (life.is === 'running') return life.session.state;
    return life.is === 'off' ? life.state : 'no-dossier';
  }

  /**
   * Starts, ends or renews the session as settings and compiled dossiers say now; the latest call counts. What
   * cannot be read, because the extension has gone or storage is damaged, ends it without a word.
   */
  renew(): void {
    this.#renew().catch((error: unknown) => {
      log('lifecycle', error);
      this.#become({ is: 'off', state: 'no-dossier' });
    });
  }

  async #renew(): Promise<void> {
    const renewal = ++this.#renewals;
    const { settings, index, isLogOn } = await readPageStart(this.#host);
    switchLog(isLogOn);
    if (renewal !== this.#renewals || this.#life.is === 'orphaned') return;
    const off = this.#reasonToRest(settings, index);
    if (off || !index) {
      this.#become({ is: 'off', state: off ?? 'no-dossier' });
    } else {
      const { painter, marks, hasEchoMarks } = settings;
      const madeOf = JSON.stringify([painter, marks, hasEchoMarks, packedHash(index)]);
      if (this.#life.is === 'running' && this.#life.madeOf === madeOf)
        await this.#life.session.renewDismissed();
      else return this.#start(index, settings, madeOf);
    }
    this.#tellCount();
  }

  async #explain(words: string): Promise<void> {
    const session = this.#session;
    await session?.finish();
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    const answer = session ? session.reasonsFor(range, words) : 'off';
    const card = await loadChunk('card');
    card.openReasons({ words, answer, t }, this.#orphaned);
  }

  #reasonToRest({ on, why }: SiteSettings, index: string | undefined): PageState | undefined {
    if (this.#optOut) return this.#optOut;
    if (!index) return 'no-dossier';
    if (!on) return why;
    return this.#isPaused ? 'paused' : undefined;
  }

  #start(packed: string, settings: SiteSettings, madeOf: string): void {
    this.#become({ is: 'off', state: 'reading' });
    const end = new AbortController();
    const session = startSession({
      packed,
      painter: settings.painter,
      marks: settings.marks,
      hasEchoMarks: settings.hasEchoMarks,
      host: this.#host,
      changed: () => this.#tellCount(),
      missed: () => this.#miss(end),
      signal: end.signal,
    });
    this.#become({ is: 'running', session, end, madeOf });
  }

  /** The compiled dossiers are damaged, or others are coming: then this session is over, or will be at once. */
  #miss(end: AbortController): undefined {
    if (this.#life.is === 'running' && this.#life.end === end)
      this.#become({ is: 'off', state: 'no-dossier' });
  }

  #become(life: LifecycleOff | Running | Orphaned): void {
    if (this.#life.is === 'orphaned') return;
    if (this.#life.is === 'running') this.#life.end.abort();
    this.#life = life;
  }

  #tellCount(): void {
    this.#revision++;
    this.#counting ??= setTimeout(() => void this.#count(), countDelayMs);
  }

  async #count(): Promise<void> {
    const counted = this.#revision;
    const count = (await this.#session?.countUpTo(mostCounted)) ?? 0;
    this.#counting = undefined;
    if (this.#life.is === 'orphaned') return;
    tellCount(count);
    if (this.#revision !== counted) this.#tellCount();
  }
}

const emptyOutline = () => ({ address: location.href, passages: [], mentions: [], left: 0 });
