/** The tab whose page popup and side panel are about. */

import { type Browser, browser } from 'wxt/browser';
import { logged } from '../../core/log.ts';
import { patternCovers } from './match-pattern.ts';

export type Tab = Browser.tabs.Tab & {
  id: number;
  /** Firefox only. */
  isInReaderMode?: boolean;
};

/** True if the popup is a tab itself, as in Firefox for Android. */
export const isTabItself = async (): Promise<boolean> =>
  (await browser.tabs.getCurrent()) !== undefined;

/**
 * The tab in front; where the popup is a tab itself, the one in front before it. `?tab=<id>` names
 * another.
 */
export async function findTab(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return named;
  const self = await browser.tabs.getCurrent();
  if (!self) return (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  const others = (await browser.tabs.query({})).filter(({ id }) => id !== self.id);
  return others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}

/** The tab as it is now; undefined once it is closed. */
export async function lookUp(id: number | undefined): Promise<Tab | undefined> {
  if (id === undefined) return undefined;
  const tab = await browser.tabs.get(id).catch(logged('tab'));
  return tab && { ...tab, id };
}

/** The pages of a tab's site as match patterns; of all sites, where there is no telling. */
export function sitesOf({ url }: Pick<Tab, 'url'>): string[] {
  const { protocol, hostname } = new URL(url && URL.canParse(url) ? url : 'about:blank');
  return /^https?:$/.test(protocol)
    ? [`${protocol}//${hostname}/*`]
    : ['http://*/*', 'https://*/*'];
}

/** True where the browser lets Gloss read the pages of this tab's site, as far as it tells. */
export async function isGranted(tab: Tab): Promise<boolean> {
  if (tab.url?.startsWith('file:')) return browser.extension.isAllowedFileSchemeAccess();
  // Not `contains`: once a host can be granted besides, Chromium answers for that alone, not for content scripts.
  const { origins = [] } = await browser.permissions.getAll();
  return sitesOf(tab).every((site) => origins.some((origin) => patternCovers(origin, site)));
}
