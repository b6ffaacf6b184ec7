/** What a reader can do where Gloss does nothing. */
import { browser } from 'wxt/browser';
import type { NoticeProps } from '../../components/popup/Notice.tsx';
import type { BlockedReason } from './blocked-reason.ts';
import { sitesOf, type Tab } from './find-tab.ts';

export function suggestionFor(why: BlockedReason, tab: Tab): NoticeProps['remedy'] {
  const reload = (): void => void browser.tabs.reload(tab.id);
  const allow = async (): Promise<void> => {
    // The browser asks the reader only right after a click: nothing may be awaited before.
    const granted = await browser.permissions.request({ origins: sitesOf(tab) });
    if (granted) reload();
  };
  const openSettings = (): void =>
    void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
  const remedies: Partial<Record<BlockedReason, NoticeProps['remedy']>> = {
    stateReload: { label: 'popupReload', onPress: reload },
    stateUnknown: { label: 'popupReload', onPress: reload },
    stateRevoked: { label: 'popupAllow', onPress: () => void allow() },
    // Firefox opens its page of extensions for nobody.
    ...(!import.meta.env.FIREFOX && {
      stateFile: { label: 'popupBrowserSettings', onPress: openSettings },
    }),
  };
  return remedies[why];
}
