/** Suggestions for a reader where Gloss does nothing. */
import { browser } from 'wxt/browser';
import type { BlockedReason, Suggestion } from '../../core/page/blocked-reason.ts';
import { ask } from '../messages/messages.ts';
import { sitesOf, type Tab } from './find-tab.ts';

export function suggestionFor(blocked: BlockedReason): Suggestion | undefined {
  if (blocked === 'reload' || blocked === 'unknown') return 'reload';
  if (blocked === 'paused') return 'resume';
  if (blocked === 'revoked') return 'allow-site';
  // Firefox opens its page of extensions for nobody.
  return blocked === 'file' && !import.meta.env.FIREFOX ? 'browser-settings' : undefined;
}

export async function takeSuggestion(suggestion: Suggestion, tab: Tab): Promise<void> {
  if (suggestion === 'browser-settings')
    await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
  else if (suggestion === 'resume') await ask(tab.id, { type: 'pause', isPaused: false });
  // The browser asks the reader only right after a click: nothing may be awaited before.
  else if (suggestion === 'reload' || (await allowSite(tab))) await browser.tabs.reload(tab.id);
}

const allowSite = (tab: Tab): Promise<boolean> =>
  browser.permissions.request({ origins: sitesOf(tab) });
