import { readItems } from './local.ts';
import { type SiteSettings, siteItems, siteSettings } from './settings.ts';
import { stored } from './stored.ts';

/** What every page's script must know, read with one call. */
export interface PageStart {
  readonly settings: SiteSettings;
  /** The packed index of the lexicon; undefined until the first dossier has been compiled. */
  readonly index: string | undefined;
  /** Whether the console shows what is caught silently. */
  readonly isLogOn: boolean;
}

export async function readPageStart(host: string): Promise<PageStart> {
  const [on, painter, isSiteOff, index, isLogOn] = await readItems(
    ...siteItems(host),
    stored.index,
    stored.log,
  );
  return { settings: siteSettings(on, painter, isSiteOff), index, isLogOn };
}
