/** Keeping by key or in the menu of a page: the popup opens, and tells of it as if it had been pressed there. */
import { browser } from 'wxt/browser';
import type { KeepOutcome } from '../../core/article/keep-outcome.ts';
import { logged } from '../../core/log.ts';
import type { Keeping } from '../storage/keeping.ts';
import { writeKeeping } from '../storage/keeping-now.ts';
import { keepTab } from './keep-tab.ts';

/** Keeps the page that the reader looks at. To be called before anything is waited for: see `openPopup`. */
export async function keepFrontTab(): Promise<void> {
  openPopup();
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await keepAndTell(tab.id);
}

/** The same for the tab whose page has the menu. */
export async function keepFromMenu(tab: number): Promise<void> {
  openPopup();
  await keepAndTell(tab);
}

/** Firefox opens it only while it handles what the reader did. Where it does not open, the page's names light up alone. */
function openPopup(): void {
  void Promise.try(() => browser.action.openPopup()).catch(logged('popup'));
}

async function keepAndTell(tab: number): Promise<void> {
  const tell = (keeping: Pick<Keeping, 'state' | 'id'>): Promise<void> =>
    writeKeeping({ tab, at: Date.now(), ...keeping }).catch(logged('keep'));
  await tell({ state: 'keeping' });
  await tell(endOfKeeping(await keepTab(tab)));
}

function endOfKeeping(outcome: KeepOutcome): Pick<Keeping, 'state' | 'id'> {
  if (outcome.kind === 'none') return { state: outcome.reason };
  if (outcome.kind === 'not-stored') return { state: 'not-stored' };
  return { state: outcome.isUpdate ? 'renewed' : 'kept', id: outcome.article.id };
}
