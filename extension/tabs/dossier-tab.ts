/**
 * The tab with the dossier page: one that is open is shown again. The open page is asked by message,
 * because finding a tab by its address would need a permission.
 */

import { browser } from 'wxt/browser';
import { hashOf } from '../../core/dossier/lookup/route.ts';
import { logged } from '../../core/log.ts';
import { type ExtensionMessage, extensionMessageIn } from '../messages/message.ts';

/** @param hash the route in the dossier, with its `#`; none: its overview */
export async function showDossier(dossier?: string, hash = ''): Promise<void> {
  const query = dossier ? `?dossier=${encodeURIComponent(dossier)}` : '';
  const url = browser.runtime.getURL(`/dossier.html${query}${hash}`);
  const message: ExtensionMessage = { type: 'show-dossier', url };
  // Nobody may be listening.
  const shown = await browser.runtime.sendMessage(message).catch(logged('dossier tab'));
  if (shown !== true) await browser.tabs.create({ url });
}

/** The same at a claim, or at its overview without one. */
export const showClaim = (dossier: string, id?: string): Promise<void> =>
  showDossier(dossier, id === undefined ? '' : hashOf({ view: 'claim', id }));

/** For the dossier page: comes to the front when it is asked for, and calls back with the address. */
export function onShowDossier(show: (url: string) => void): void {
  browser.runtime.onMessage.addListener((value, sender) => {
    const message = extensionMessageIn(value);
    if (message?.type !== 'show-dossier' || sender.id !== browser.runtime.id) return undefined;
    show(message.url);
    return comeForward();
  });
}

async function comeForward(): Promise<true> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.update(tab.id, { active: true });
  // Firefox for Android has no windows.
  if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
  return true;
}
