/** What of the reader's own dossiers was lit on a site within the last hour, so that a site can learn little of them. */
import type { SiteUse } from '../../core/page/private-limit.ts';
import type { Installation } from './installation.ts';
import { itemOf, readItem, readItems, writeItem } from './local.ts';
import { keepsSites } from './settings.ts';
import { stored } from './stored.ts';

/** Sites that are kept; the oldest hour goes first. */
const mostSites = 50;

/** Those dossiers that the reader imported from a file, wrote, or has of a kept article, by their ids. */
export async function readPrivateDossiers(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const records = await readItems(...ids.map((id) => itemOf(stored.installation, id)));
  return new Set(ids.filter((_, at) => isPrivate(records[at])));
}

/** In a private window nothing is lit of what was read outside of it: a page there could tell who it is that reads. */
const isHidden = (record: Installation | undefined): boolean =>
  record?.from === 'kept' && !keepsSites();

/** Those dossiers of which nothing is lit here, by their ids. */
export async function readHiddenDossiers(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const records = await readItems(...ids.map((id) => itemOf(stored.installation, id)));
  return new Set(ids.filter((_, at) => isHidden(records[at])));
}

/** Damaged records, too: nothing is known of them. */
const isPrivate = (record: Installation | undefined): boolean =>
  !record || record.from === 'file' || record.from === 'kept';

/** @param site hash of a host */
export const readSiteUse = async (site: number): Promise<SiteUse | undefined> =>
  (await readItem(stored.siteUse))[site];

/** In a private window nothing is written. */
export async function writeSiteUse(site: number, use: SiteUse): Promise<void> {
  if (!keepsSites()) return;
  const kept = await readItem(stored.siteUse);
  const latest = Object.entries<SiteUse>({ ...kept, [site]: use }).sort(
    ([, a], [, b]) => b.since - a.since,
  );
  await writeItem(stored.siteUse, Object.fromEntries(latest.slice(0, mostSites)));
}
