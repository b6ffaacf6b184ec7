/** Gloss at work in one page, from switching on to switching off. */
import { annotate, type Names, type ReadingState } from '../../page/annotate.ts';
import { hueOf } from '../../page/hue.ts';
import type { Mention } from '../../page/mention.ts';
import { isVisible } from '../../page/places.ts';
import type { EntityCount } from '../../platform/messages.ts';
import type { SiteSettings } from '../../platform/settings.ts';
import { words } from '../../platform/words.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import type { LexiconEntity, Match } from '../../text/types.ts';
import type { Guide } from '../guide/guide.ts';
import { type CardRoom, openCardRoom } from './card-room.ts';
import type { MakePainter } from './painters.ts';
import { borrow, isOurs } from './parts.ts';

export interface Session {
  readonly state: ReadingState;
  /** Visible mentions by entity, in the order of their first appearance. */
  counts(): EntityCount[];
  /** How many mentions are visible; no more than so many are looked for. */
  countUpTo(most: number): number;
  /** Shows and tells the mentions one by one, on demand. Rejects when the extension has gone. */
  guide(): Promise<Guide>;
  /** Opens the list of this page's mentions. */
  list(): void;
  /** Takes note of what the reader has dismissed or taken back. */
  dismiss(dismissed: SiteSettings['dismissed']): void;
}

/**
 * @param changed called after mentions came or went
 * @param dismissOne keeps the reader's "not this one" for this site
 * @param signal ends the session and leaves the page as it was
 */
export function startSession(
  names: Names,
  settings: SiteSettings,
  makePainter: MakePainter,
  changed: () => void,
  dismissOne: (key: string) => void,
  signal: AbortSignal,
): Session {
  let { dismissed } = settings;
  let lexicon: Lexicon | undefined;
  const entityAt = (index: number): LexiconEntity | undefined => lexicon?.entities[index];
  const isWanted = (index: number): boolean => !dismissed.has(entityAt(index)?.key ?? '');
  const entitiesOf = ({ match }: Mention): LexiconEntity[] =>
    match.entities.filter(isWanted).map((index) => entityAt(index) as LexiconEntity);
  // Not of the entities that are left: a mention must be unpainted in the colour it was painted in.
  const hue = ({ match: { entities } }: Mention) => {
    const entity = entityAt(entities[0] ?? -1);
    return hueOf(entity?.kind ?? 'event', entity?.colour);
  };

  /** Most pages never have a name to show a card of: there nothing listens to the pointer. */
  let opened: CardRoom | undefined;

  const annotation = annotate({
    names: {
      index: names.index,
      async load() {
        lexicon = await names.load();
        return lexicon;
      },
    },
    painter: (known) => makePainter(hue, known),
    wanted: ({ entities }: Match) => entities.some(isWanted),
    ours: isOurs,
    changed: () => {
      if (opened || annotation.mentions().length > 0) room().follow();
      changed();
    },
    reopened: () => opened?.listenAgain(),
    signal,
  });
  const room = (): CardRoom => {
    opened ??= openCardRoom({ annotation, entitiesOf, dismissOne, signal });
    return opened;
  };
  const visible = (): Mention[] =>
    annotation.mentions().filter(({ segments }) => isVisible(segments[0].node));
  const choose = (mention: Mention): void => room().summon(mention);
  let guide: Promise<Guide> | undefined;

  return {
    get state() {
      return annotation.state;
    },
    counts: () => count(visible().flatMap(entitiesOf)),
    countUpTo(most) {
      let found = 0;
      for (const { segments } of annotation.mentions())
        if (isVisible(segments[0].node) && ++found >= most) break;
      return found;
    },
    guide() {
      guide ??= borrow('guide').then(({ openGuide }) =>
        openGuide({ visible, finish: annotation.finish, entitiesOf, room }),
      );
      return guide;
    },
    list: () =>
      void borrow('card').then(
        ({ openList }) => openList({ mentions: visible(), entitiesOf, choose, words, signal }),
        // The extension was updated or removed while its script goes on in this page.
        () => {},
      ),
    dismiss(now) {
      dismissed = now;
      annotation.reconsider();
    },
  };
}

function count(entities: readonly LexiconEntity[]): EntityCount[] {
  const counts = new Map<string, EntityCount>();
  for (const { key, name, kind } of entities)
    counts.set(key, { key, name, kind, count: (counts.get(key)?.count ?? 0) + 1 });
  return [...counts.values()];
}
