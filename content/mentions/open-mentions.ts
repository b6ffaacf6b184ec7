/**
 * What knows the names, paints their mentions and shows their cards. Loaded into a page with the first text
 * that may hold a name, because most pages hold none (docs/decisions/parts-on-demand.md).
 */

import { withNames } from '../../core/lexicon/pack-lexicon.ts';
import type { EntityCount } from '../../core/page/entity-count.ts';
import type { LexiconEntity } from '../../core/recognition/types.ts';
import { CardController } from '../card/controller.ts';
import { isVisible } from '../scan/blocks.ts';
import { hueOf } from './hue.ts';
import type { Mention } from './mention.ts';
import { MentionStore } from './mention-store.ts';
import type { Mentions, MentionsOptions } from './mentions-chunk.ts';
import type { Hue } from './painter.ts';
import { painterFor } from './painter-for.ts';

export async function openMentions(terms: MentionsOptions): Promise<Mentions> {
  const { isDismissed, dismissOne, signal } = terms;
  const lexicon = withNames(terms.index, terms.names);
  const makePainter = await painterFor(terms.painter);

  const isWanted = (entity: number): boolean => !isDismissed(lexicon.entities[entity]?.key ?? '');
  const entitiesOf = ({ match }: Mention): LexiconEntity[] =>
    match.entities.filter(isWanted).map((entity) => lexicon.entities[entity] as LexiconEntity);
  // Not of the entities that are left: a mention must be unpainted in the colour it was painted in.
  const hue = ({ match }: Mention): Hue => {
    const entity = lexicon.entities[match.entities[0] ?? -1];
    return hueOf(entity?.kind ?? 'event', entity?.colour);
  };

  const store = new MentionStore(
    lexicon,
    (known) => makePainter(hue, known),
    ({ entities }) => entities.some(isWanted),
  );
  const isSeen = ({ segments }: Mention): boolean => isVisible(segments[0].node);
  const visible = (): Mention[] => store.mentions().filter(isSeen).toArray();

  /** Where no name is, nothing listens to the pointer. */
  let opened: CardController | undefined;
  const room = (): CardController => {
    opened ??= new CardController({ store, entitiesOf, dismissOne, signal });
    return opened;
  };

  return {
    store,
    visible,
    countUpTo: (most) => store.mentions().filter(isSeen).take(most).toArray().length,
    counts: () => count(visible().flatMap(entitiesOf)),
    entitiesOf,
    room,
    follow() {
      if (opened || !store.mentions().next().done) room().follow();
    },
    listenAgain: () => opened?.listenAgain(),
  };
}

function count(entities: readonly LexiconEntity[]): EntityCount[] {
  const counts = new Map<string, EntityCount>();
  for (const { key, name, kind } of entities)
    counts.set(key, { key, name, kind, count: (counts.get(key)?.count ?? 0) + 1 });
  return [...counts.values()];
}
