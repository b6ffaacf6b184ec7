import { logged } from '../../core/log.ts';
import type { CardEntry } from '../../core/relevance/card-entry.ts';
import { markRead } from '../../extension/storage/unread.ts';

/** Of the entities whose facts a card shows, nothing counts as changed any more; the card goes on saying so. */
export function markShown(entries: readonly CardEntry[]): void {
  for (const { key, file, unread, isAboutStory } of entries)
    if (file && unread && isAboutStory !== false)
      void markRead(key, file.facts).catch(logged('unread'));
}
