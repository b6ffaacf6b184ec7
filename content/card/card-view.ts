/** Props for the card of a mention: its entities' files, its context and the rule that marked it. */

import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import type { MentionContext } from '../../core/relevance/rank-entry.ts';
import { t } from '../../extension/i18n.ts';
import { openDossier } from '../../extension/messages/messages.ts';
import { entryOf } from '../../extension/storage/card-entry.ts';
import type { Mention } from '../mentions/mention.ts';
import type { CardView } from './card-popover.tsx';

/** @param notThis keeps "not this one" for an entity's key */
export async function cardView(
  mention: Mention,
  entitiesOf: (mention: Mention) => readonly LexiconEntity[],
  notThis: (key: string) => void,
): Promise<CardView> {
  const entities = entitiesOf(mention);
  return {
    context: contextOf(mention, entitiesOf),
    entries: await Promise.all(entities.map(({ key, name }) => entryOf(key, name))),
    match: mention.match,
    t,
    load: (key) => entryOf(key, key),
    onNotThis: () => {
      for (const { key } of entities) notThis(key);
    },
    onOpenDossier: openDossier,
  };
}

function contextOf(
  { match, passage }: Mention,
  entitiesOf: (mention: Mention) => readonly LexiconEntity[],
): MentionContext {
  const named = passage.mentions.flatMap((other) =>
    entitiesOf(other).map(({ key }) => ({ start: other.match.start, end: other.match.end, key })),
  );
  return { passage: passage.text, at: match.start, named };
}
