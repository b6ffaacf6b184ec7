/** Builds the outline of a page for the side panel: its visible mentions and the passages that hold them. */

import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import type { PageOutline } from '../../extension/messages/message.ts';
import type { KnownPassage, Mention } from '../mentions/mention.ts';

/** Limit of mentions in the panel, which tells how many are left out. */
const mostTold = 1000;

export function outlineOf(
  mentions: readonly Mention[],
  entitiesOf: (mention: Mention) => readonly LexiconEntity[],
): PageOutline {
  const places = new Map<KnownPassage, number>();
  const told = mentions.slice(0, mostTold).map((mention) => {
    const { passage, match } = mention;
    const place = places.get(passage) ?? places.size;
    places.set(passage, place);
    const entities = entitiesOf(mention).map(({ key, name, kind }) => ({ key, name, kind }));
    return { passage: place, start: match.start, end: match.end, entities };
  });
  const passages = Array.from(places.keys(), ({ text }) => text);
  return { address: location.href, passages, mentions: told, left: mentions.length - told.length };
}
