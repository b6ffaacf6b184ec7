import { browser } from 'wxt/browser';
import { indexKey, stringAt } from './compiled.ts';
import { type SiteSettings, siteKeys, siteSettingsOf } from './settings.ts';

/** What every page's script must know, in one question: each costs a third of a millisecond. */
export interface PageStart {
  readonly settings: SiteSettings;
  /** The packed index of the lexicon; undefined until the first dossier is on the shelf. */
  readonly index: string | undefined;
}

export async function readPageStart(host: string): Promise<PageStart> {
  const stored = await browser.storage.local.get([...siteKeys(host), indexKey]);
  return { settings: siteSettingsOf(stored, host), index: stringAt(stored, indexKey) };
}
