import { browser } from 'wxt/browser';
import { logged } from '../../core/log.ts';
import type { Suggestion } from '../../core/page/blocked-reason.ts';
import { pageOffers } from '../../core/page/page-offers.ts';
import { ask } from '../messages/messages.ts';
import { setDossierOn } from '../storage/installed.ts';
import { setOn, setSite } from '../storage/settings.ts';
import { openOffer } from './dossier-offer.ts';
import { showDossier } from './dossier-tab.ts';
import { hasSidePanel, openSidePanel } from './side-panel.ts';
import { takeSuggestion } from './suggestion.ts';
import type { TabStatus } from './tab-status.ts';

/**
 * @param isTab whether the popup is a tab itself, and hides the page
 * @param store waits for what is being written, and tells where the browser does not store it
 */
export function popupActions(
  { tab, page, stories, blocked }: TabStatus,
  isTab: boolean,
  store: (writing: Promise<void>) => void,
) {
  const offers = pageOffers(blocked);
  const inPage = async (go: (tab: number) => Promise<void>): Promise<void> => {
    if (!tab) return;
    if (isTab) await browser.tabs.update(tab.id, { active: true });
    // The page may be gone since it answered last; the next status shows it.
    await go(tab.id).catch(logged('popup'));
  };
  const leave = (): void => {
    if (!isTab) close();
  };
  const jump = (entity?: string): void =>
    void inPage((id) => ask(id, { type: 'jump', direction: 1, entity }));
  return {
    onSwitch: (on: boolean) => store(setOn(on)),
    onSwitchSite: (on: boolean) => page && store(setSite(page.summary.host, on)),
    onStoryOn: (id: string, on: boolean) => store(setDossierOn(id, on)),
    onPause: offers.pause
      ? () => void inPage((id) => ask(id, { type: 'pause', isPaused: true }))
      : undefined,
    onSuggestion: (suggestion: Suggestion) => tab && void takeSuggestion(suggestion, tab),
    onEntity: jump,
    onNext: () => jump(),
    // The list wants the focus, which an open popup would hold.
    onList: () => void inPage((id) => ask(id, { type: 'list' })).then(leave),
    onPanel: offers.panel ? openerOfPanel(tab?.windowId, leave) : undefined,
    onDossier: stories.length ? () => void showDossier().then(leave) : undefined,
    onWrite: offers.article ? writerFrom(page && tab, leave) : undefined,
    onOffer: (address: string) => void openOffer(address).then(leave),
    onSettings: () => void browser.runtime.openOptionsPage().then(leave),
  };
}

/** Not in a private window: the draft would keep what was read there. */
function writerFrom(tab: TabStatus['tab'], leave: () => void): (() => void) | undefined {
  if (!tab || tab.incognito) return undefined;
  const url = browser.runtime.getURL(`/write.html?tab=${tab.id}`);
  return () => void browser.tabs.create({ url }).then(leave);
}

function openerOfPanel(windowId: number | undefined, leave: () => void): (() => void) | undefined {
  if (windowId === undefined || !hasSidePanel()) return undefined;
  return () => void openSidePanel(windowId).then(leave);
}
