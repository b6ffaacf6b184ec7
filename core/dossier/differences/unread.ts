import type { Dossier } from '../schema.ts';
import { factNews } from './compare.ts';

/** Change to a fact since the version that its reader may have read. */
export type Unread = 'added' | 'changed';

/** By the id of the fact. */
export type UnreadFacts = Readonly<Record<string, Unread>>;

/**
 * Facts that a newer version added or changed, under each entity that they are about. They are unread until the reader
 * opens that entity's card. A fact that is denied now has changed, too.
 * @returns by the id of the entity
 */
export function unreadAfter(before: Dossier, after: Dossier): Map<string, UnreadFacts> {
  const { added, changed } = factNews(before, after).changes;
  const news = new Map<string, Unread>([
    ...added.map((id) => [id, 'added'] as const),
    ...changed.map(({ id }) => [id, 'changed'] as const),
  ]);
  const found = new Map<string, Record<string, Unread>>();
  for (const { id, entities } of after.claims) {
    const how = news.get(id);
    if (!how) continue;
    for (const entity of entities) found.set(entity, { ...found.get(entity), [id]: how });
  }
  return found;
}
