/** Facts that have changed since their reader may have read them. What has been read is not stored anywhere. */
import type { UnreadFacts } from '../../core/dossier/differences/unread.ts';
import { entityKey, type Fact } from '../../core/dossier/lookup/entity-file.ts';
import {
  entry,
  idsIn,
  itemOf,
  readItem,
  readItems,
  readKeys,
  removeItems,
  watchStored,
  writeEntries,
} from './local.ts';
import { keepsSites } from './settings.ts';
import { stored } from './stored.ts';

/** Of an entity, by its key; none where nothing has changed. */
export const readUnread = (key: string): Promise<UnreadFacts | undefined> =>
  readItem(itemOf(stored.unread, key));

/** Keys of the entities with facts that have changed. */
export const readUnreadKeys = async (): Promise<ReadonlySet<string>> =>
  new Set(idsIn(await readKeys(), stored.unread));

/** @param unread by the id of an entity of the dossier */
export async function addUnread(
  dossier: string,
  unread: ReadonlyMap<string, UnreadFacts>,
): Promise<void> {
  const items = [...unread].map(
    ([id, facts]) => [itemOf(stored.unread, entityKey(dossier, id)), facts] as const,
  );
  const known = await readItems(...items.map(([item]) => item));
  await writeEntries(items.map(([item, facts], at) => entry(item, { ...known[at], ...facts })));
}

/**
 * The card of an entity was open: its facts have been read, on the cards of others too. In a private window
 * nothing is written.
 * @param facts of the card
 */
export async function markRead(key: string, facts: readonly Fact[]): Promise<void> {
  const unread = await readUnread(key);
  if (!unread || !keepsSites()) return;
  const [dossier = ''] = key.split('/');
  const read = new Set(Object.keys(unread));
  const others = facts.flatMap((fact) => (read.has(fact.id) ? fact.entities : []));
  const keys = new Set([key, ...others.map((id) => entityKey(dossier, id))]);
  const items = Array.from(keys, (one) => itemOf(stored.unread, one));
  const left = (await readItems(...items)).map((known) => withoutRead(known, read));
  await removeItems(items.filter((_, at) => !left[at]));
  await writeEntries(
    items.flatMap((item, at) => {
      const facts = left[at];
      return facts ? [entry(item, facts)] : [];
    }),
  );
}

/** Undefined where nothing is left. */
function withoutRead(facts: UnreadFacts = {}, read: ReadonlySet<string>): UnreadFacts | undefined {
  const left = Object.entries(facts).filter(([id]) => !read.has(id));
  return left.length ? Object.fromEntries(left) : undefined;
}

/** @param dossier all of them where none is given */
export async function forgetUnread(dossier?: string): Promise<void> {
  const ids = idsIn(await readKeys(), stored.unread);
  const theirs = ids.filter((id) => !dossier || id.startsWith(`${dossier}/`));
  await removeItems(theirs.map((id) => itemOf(stored.unread, id)));
}

/** Calls back after a mark came or went. */
export const watchUnread = (changed: () => void, signal: AbortSignal): void =>
  watchStored([stored.unread], changed, signal);
