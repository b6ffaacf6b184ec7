import { browser } from 'wxt/browser';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { ask } from '../messages/messages.ts';
import { setOn, setSite } from '../storage/settings.ts';
import { showDossier } from './dossier-tab.ts';
import type { View } from './popup-view.ts';
import { hasSidePanel, openSidePanel } from './side-panel.ts';
import type { TabStatus } from './tab-status.ts';

type Actions = Omit<PopupProps, keyof View | 't' | 'leftOut' | 'isUnkept'>;

/**
 * @param itself whether the popup is a tab itself, and hides the page
 * @param keep waits for what is being written, and tells where the browser does not keep it
 */
export function actionsOn(
  { tab, page }: TabStatus,
  itself: boolean,
  keep: (writing: Promise<void>) => void,
): Actions {
  const inPage = async (go: (tab: number) => Promise<void>): Promise<void> => {
    if (!tab) return;
    if (itself) await browser.tabs.update(tab.id, { active: true });
    // The page may be gone since it answered last; the next look shows it.
    await go(tab.id).catch(() => {});
  };
  const leave = (): void => {
    if (!itself) close();
  };
  const jump = (entity?: string): void =>
    void inPage((id) => ask(id, { type: 'jump', direction: 1, entity }));
  return {
    onSwitch: (on) => keep(setOn(on)),
    onSwitchSite: (on) => page && keep(setSite(page.summary.host, on)),
    onEntity: jump,
    onNext: () => jump(),
    // The list wants the focus, which an open popup would hold.
    onList: () => void inPage((id) => ask(id, { type: 'list' })).then(leave),
    onPanel: openerOfPanel(tab?.windowId, leave),
    onDossier: () => void showDossier().then(leave),
    onWrite: writerFrom(page && tab, leave),
    onSettings: () => void browser.runtime.openOptionsPage().then(leave),
  };
}

/** Not in a private window: the draft would keep what was read there. */
function writerFrom(tab: TabStatus['tab'], leave: () => void): Actions['onWrite'] {
  if (!tab || tab.incognito) return undefined;
  const url = browser.runtime.getURL(`/write.html?tab=${tab.id}` as never);
  return () => void browser.tabs.create({ url }).then(leave);
}

function openerOfPanel(windowId: number | undefined, leave: () => void): Actions['onPanel'] {
  if (windowId === undefined || !hasSidePanel()) return undefined;
  return () => void openSidePanel(windowId).then(leave);
}
