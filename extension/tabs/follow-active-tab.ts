/** Follows the page beside the panel: the tab in front of its window, and what changes there. */
import { browser } from 'wxt/browser';
import { isOpen } from '../../components/popup/Progress.tsx';
import { ask, countIn, type PageOutline } from '../messages/messages.ts';
import { watchSettings } from '../storage/settings.ts';
import { findTab } from './find-tab.ts';
import { type TabStatus, watchTabStatus } from './tab-status.ts';

export interface Beside {
  readonly observed: TabStatus;
  /** Absent where Gloss does nothing. */
  readonly outline: PageOutline | undefined;
}

/** A page that is still loading or reading is looked at again after this, in ms. */
const rhythm = 500;

/** Calls back with how things are, now and after every change. */
export function follow(show: (beside: Beside) => void): void {
  const look = looker(show);
  browser.tabs.onActivated.addListener(() => void look());
  browser.tabs.onUpdated.addListener((_, { status }) => void (status && look()));
  // A page tells the background how many mentions it has: so the panel hears of changes too.
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (countIn(message) !== undefined) void look();
    return undefined;
  });
  document.addEventListener('visibilitychange', () => void look());
  watchSettings(() => void look(), new AbortController().signal);
  void look();
}

/** Of two looks at once the later one counts. */
function looker(show: (beside: Beside) => void): () => Promise<void> {
  let turn = 0;
  let view = viewOf(undefined);
  const look = async (): Promise<void> => {
    const mine = ++turn;
    if (document.hidden) return;
    const tab = await findTab();
    if (view.tab !== tab) view = viewOf(tab);
    const beside = await view.look();
    if (mine !== turn) return;
    show(beside);
    if (isUnsettled(beside.observed)) setTimeout(() => mine === turn && void look(), rhythm);
  };
  return look;
}

/** One tab, whose outline is asked for again only when its mentions changed. */
function viewOf(tab: number | undefined) {
  const observe = watchTabStatus(tab, false);
  let known: { edition: number; outline: PageOutline } | undefined;
  const look = async (): Promise<Beside> => {
    const observed = await observe();
    const edition = observed.page?.summary.edition;
    if (edition === undefined || tab === undefined) known = undefined;
    else if (known?.edition !== edition) {
      const outline = await outlineOf(tab);
      // A page that was too busy to answer is asked again at the next look.
      known = outline && { edition, outline };
    }
    return { observed, outline: observed.why ? undefined : known?.outline };
  };
  return { tab, look };
}

const isUnsettled = ({ progress, tab, why }: TabStatus): boolean =>
  isOpen(progress) || tab?.status === 'loading' || why === 'stateBusy';

const outlineOf = (tab: number): Promise<PageOutline | undefined> =>
  ask(tab, { type: 'outline' }).catch(() => undefined);
