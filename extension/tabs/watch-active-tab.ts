/** Watches the page beside the side panel: the tab in front of its window, and what changes there. */

import { browser } from 'wxt/browser';
import { logged } from '../../core/log.ts';
import { isOpen } from '../../core/page/page-state.ts';
import type { ToldEcho } from '../../core/relevance/told-echo.ts';
import { extensionMessageIn, type PageOutline } from '../messages/message.ts';
import { ask } from '../messages/messages.ts';
import { watchSettings } from '../storage/settings.ts';
import { findTab } from './find-tab.ts';
import { type TabStatus, watchTabStatus } from './tab-status.ts';

export interface ActivePage {
  readonly status: TabStatus;
  /** Absent where Gloss does nothing. */
  readonly outline: PageOutline | undefined;
  /** Sentences that repeat a fact. */
  readonly echoes: readonly ToldEcho[] | undefined;
}

/** A page that is still loading or being read is asked again after this. */
const activeTabPauseMs = 500;

/** Calls back with the page in front, now and after every change. */
export function watchActiveTab(show: (page: ActivePage) => void): void {
  const renew = renewer(show);
  browser.tabs.onActivated.addListener(() => void renew());
  browser.tabs.onUpdated.addListener((_, { status }) => void (status && renew()));
  // A page tells the background how many mentions it has: so the panel hears of changes, too.
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (extensionMessageIn(message)?.type === 'count') void renew();
    return undefined;
  });
  document.addEventListener('visibilitychange', () => void renew());
  watchSettings(() => void renew(), new AbortController().signal);
  void renew();
}

/** Of two runs at once the later one shows. */
function renewer(show: (page: ActivePage) => void): () => Promise<void> {
  let turn = 0;
  let watched = watchTab(undefined);
  const renew = async (): Promise<void> => {
    const mine = ++turn;
    if (document.hidden) return;
    const tab = await findTab();
    if (watched.tab !== tab) watched = watchTab(tab);
    const page = await watched.read();
    if (mine !== turn) return;
    show(page);
    if (isUnsettled(page.status)) setTimeout(() => mine === turn && void renew(), activeTabPauseMs);
  };
  return renew;
}

/** One tab, whose outline is asked for again only when its mentions changed. */
function watchTab(tab: number | undefined) {
  const readStatus = watchTabStatus(tab, false);
  let known: { revision: number; outline: PageOutline } | undefined;
  const readEchoes = echoReader();
  const read = async (): Promise<ActivePage> => {
    const status = await readStatus();
    const revision = status.page?.summary.revision;
    if (revision === undefined || tab === undefined) known = undefined;
    else if (known?.revision !== revision) {
      const outline = await askOutline(tab);
      // A page that was too busy to answer is asked again next time.
      known = outline && { revision, outline };
    }
    if (tab === undefined || !known || status.blocked)
      return { status, outline: undefined, echoes: undefined };
    const echoes = await readEchoes(tab, `${revision} ${status.progress}`);
    return { status, outline: known.outline, echoes };
  };
  return { tab, read };
}

/** Of one tab; asked again only when its mentions changed, or all of it has been read. */
function echoReader() {
  let known: { state: string; echoes: readonly ToldEcho[] } | undefined;
  return async (tab: number, state: string): Promise<readonly ToldEcho[] | undefined> => {
    if (known?.state === state) return known.echoes;
    const echoes = await ask(tab, { type: 'echoes' }).catch(logged('panel'));
    known = echoes && { state, echoes };
    return echoes;
  };
}

const isUnsettled = ({ progress, tab, blocked }: TabStatus): boolean =>
  isOpen(progress) || tab?.status === 'loading' || blocked === 'busy';

const askOutline = (tab: number): Promise<PageOutline | undefined> =>
  ask(tab, { type: 'outline' }).catch(logged('panel'));
