/** The reader's own entities that a site had lit within the last hour, so that the site can learn little of them. */
import { type SiteUse, useAt } from '../../core/page/private-limit.ts';
import { itemOf, readItem, readItems, watchStored, writeItem } from './local.ts';
import type { Origin } from './origin.ts';
import { hostOf, keepsSites } from './settings.ts';
import { fieldsOfStored, stored } from './stored.ts';

/** Sites that are kept; the oldest hour goes first, and each when it is over and another site is written down. */
const mostSites = 50;

/**
 * Those dossiers that the reader imported from a file, wrote, or has of a kept article, by their ids. An article that
 * the page's own host served is none of them: the host knows whom it names, and learns only that it was kept.
 * @param host as `hostOf` has it
 */
export async function readPrivateDossiers(
  ids: readonly string[],
  host: string,
): Promise<ReadonlySet<string>> {
  const [origins, addresses] = await Promise.all([
    readItems(...ids.map((id) => itemOf(fieldsOfStored.origin, id))),
    readItems(...ids.map((id) => itemOf(fieldsOfStored.keptAddress, id))),
  ]);
  return new Set(ids.filter((_, at) => isPrivate(origins[at]) && !isServedBy(host, addresses[at])));
}

/** Not by domain, as the limit counts: some that host blogs are shared by strangers. */
const isServedBy = (host: string, address = ''): boolean =>
  URL.canParse(address) && host === hostOf(new URL(address));

/**
 * Those dossiers of which nothing is lit here, by their ids. In a private window nothing is lit of what was read outside of
 * it: a page there could tell who it is that reads.
 */
export async function readHiddenDossiers(ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (keepsSites()) return new Set();
  const origins = await readItems(...ids.map((id) => itemOf(fieldsOfStored.origin, id)));
  return new Set(ids.filter((_, at) => origins[at] === 'kept'));
}

/** Damaged records, too: nothing is known of them. */
const isPrivate = (origin: Origin | undefined): boolean =>
  !origin || origin === 'file' || origin === 'kept';

/** The use of every site within the last hour, kept current while pages in other tabs write, too. */
export class SiteUses {
  #all: Readonly<Record<string, SiteUse>>;

  private constructor(all: Readonly<Record<string, SiteUse>>) {
    this.#all = all;
  }

  static async open(signal: AbortSignal): Promise<SiteUses> {
    const uses = new SiteUses(await readItem(stored.siteUse));
    const { key, parse } = stored.siteUse;
    const renew = (changes: ReadonlyMap<string, unknown>): void => {
      uses.#all = parse(changes.get(key));
    };
    watchStored([stored.siteUse], renew, signal);
    return uses;
  }

  /** @param site hash of a site */
  of(site: number): SiteUse | undefined {
    return this.#all[site];
  }

  /**
   * Asks the browser in this very task to write it, so that a page cannot leave before. In a private window nothing
   * is written.
   */
  async put(site: number, use: SiteUse): Promise<void> {
    const now = Date.now();
    const latest = Object.entries<SiteUse>({ ...this.#all, [site]: use })
      .filter(([, each]) => useAt(each, now) === each)
      .sort(([, a], [, b]) => b.since - a.since);
    this.#all = Object.fromEntries(latest.slice(0, mostSites));
    if (keepsSites()) await writeItem(stored.siteUse, this.#all);
  }
}
