import { readItems } from './local.ts';
import { type SiteSettings, siteItems, siteSettings } from './settings.ts';
import { stored } from './stored.ts';

/** The storage that every page's script needs at its start, read with one call. */
interface PageStart {
  readonly settings: SiteSettings;
  /** The packed index of the lexicon; undefined until the first dossier has been compiled. */
  readonly index: string | undefined;
  /** Errors that are caught silently are written to the console. */
  readonly isLogOn: boolean;
}

export async function readPageStart(host: string): Promise<PageStart> {
  const items = siteItems(host);
  const [index, isLogOn, ...site] = await readItems(stored.index, stored.log, ...items);
  return { settings: siteSettings(...site), index, isLogOn };
}
