/** Kept articles: the text of each, what is said of it in the list, and its dossier, which is installed like any other. */
import type { KeptRecord, ListedArticle } from '../../core/article/listed-article.ts';
import type { Installation } from './installation.ts';
import { putDossier, removeDossier } from './installed.ts';
import {
  type Entry,
  entry,
  idsIn,
  itemOf,
  readItem,
  readItems,
  readKeys,
  removeItems,
  watchStored,
} from './local.ts';
import { stored } from './stored.ts';

/** Those kept last come first. */
export async function readKeptArticles(): Promise<ListedArticle[]> {
  const keys = await readKeys();
  const off = new Set(idsIn(keys, stored.dossierOff));
  const ids = idsIn(keys, stored.kept);
  const records = await readItems(...ids.map((id) => itemOf(stored.kept, id)));
  return ids
    .flatMap((id, at) => {
      const record = records[at];
      return record ? [{ ...record, id, isOn: !off.has(id) }] : [];
    })
    .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

export async function findKeptArticle(id: string): Promise<ListedArticle | undefined> {
  const [record, isOff] = await readItems(itemOf(stored.kept, id), itemOf(stored.dossierOff, id));
  return record && { ...record, id, isOn: !isOff };
}

/** The `Article` as JSON; undefined where there is none. */
export const readKeptText = (id: string): Promise<string | undefined> =>
  readItem(itemOf(stored.keptText, id));

/** The text that the article had when it was kept the time before. */
export const readFormerKeptText = (id: string): Promise<string | undefined> =>
  readItem(itemOf(stored.formerKeptText, id));

interface KeptParts {
  readonly record: KeptRecord;
  readonly text: string;
  /** The text before, where the press can be undone to it. */
  readonly formerText: string | undefined;
  readonly installation: Installation;
  readonly file: string;
}

/** Puts all of it in one write: it is stored whole, or nothing is changed. */
export function putKeptArticle(id: string, parts: KeptParts): Promise<void> {
  const { record, text, formerText, installation, file } = parts;
  const former: Entry[] =
    formerText === undefined ? [] : [entry(itemOf(stored.formerKeptText, id), formerText)];
  return putDossier(id, installation, file, undefined, [
    entry(itemOf(stored.kept, id), record),
    entry(itemOf(stored.keptText, id), text),
    ...former,
  ]);
}

/** That a press was undone once is enough. */
export const removeFormerKeptText = (id: string): Promise<void> =>
  removeItems([itemOf(stored.formerKeptText, id)]);

/** Removes articles with their dossiers and everything that was decided or noted about them. */
export async function removeKeptArticles(ids: readonly string[]): Promise<void> {
  const keys = await readKeys();
  const theirs = new Set(ids);
  const dismissed = idsIn(keys, stored.dismissed).filter((id) => theirs.has(dossierIn(id)));
  for (const id of ids) await removeDossier(id);
  await removeItems([
    ...ids.flatMap((id) =>
      [stored.kept, stored.keptText, stored.formerKeptText].map(({ prefix }) => ({
        key: prefix + id,
      })),
    ),
    ...dismissed.map((id) => itemOf(stored.dismissed, id)),
  ]);
}

/** The dossier in `<host>:<dossier>/<entity>`. */
const dossierIn = (key: string): string => /([^:/]+)\/[^/]*$/.exec(key)?.[1] ?? '';

/** Forgets what was lit on which site within the last hour, too. */
export const removeSiteUse = (): Promise<void> => removeItems([stored.siteUse]);

/** Calls back after an article came, went, or was paused. */
export const watchKeptArticles = (changed: () => void, signal: AbortSignal): void =>
  watchStored([stored.kept, stored.dossierOff], changed, signal);
