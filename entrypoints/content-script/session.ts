/** Gloss at work in one page, from switching on to switching off. */
import { annotate, type Names } from '../../page/annotate.ts';
import { hueOf } from '../../page/hue.ts';
import type { Mention } from '../../page/mention.ts';
import { isVisible } from '../../page/places.ts';
import { quote } from '../../page/quote.ts';
import type { EntityCount, PageAnnotation, PageOutline } from '../../platform/messages.ts';
import type { SiteSettings } from '../../platform/settings.ts';
import { words } from '../../platform/words.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import type { LexiconEntity, Match } from '../../text/types.ts';
import { type CardRoom, openCardRoom } from './card-room.ts';
import { outlineOf } from './outline.ts';
import type { MakePainter } from './painters.ts';
import { borrow, isOurs } from './parts.ts';
import { Round } from './round.ts';
import { Tour } from './tour.ts';

export interface Session {
  readonly isIdle: boolean;
  /** Whether the page was too long to be read to its end. */
  readonly isPartial: boolean;
  /** Visible mentions by entity, in the order of their first appearance. */
  counts(): EntityCount[];
  /** How many mentions are visible; no more than so many are looked for. */
  countUpTo(most: number): number;
  /** Visible mentions in page order; reads what is left of the page first. */
  annotations(): Promise<PageAnnotation[]>;
  /** Shows the next (1) or previous (-1) visible mention, of one entity or of any. */
  step(direction: 1 | -1, key?: string): void;
  /** The same, and opens its card with the focus inside. */
  visit(direction: 1 | -1): void;
  outline(): PageOutline;
  /** Shows the visible mention of an entity at this index of the outline. */
  go(index: number, key: string): void;
  /** Shows the page again as it was before the first `go`. */
  back(): void;
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
  const round = new Round(visible);
  const choose = (mention: Mention): void => room().summon(mention);
  const tour = new Tour(visible, (mention) => room().point(mention));
  const isOf = (mention: Mention, wanted: string): boolean =>
    entitiesOf(mention).some(({ key }) => key === wanted);

  return {
    get isIdle() {
      return annotation.isIdle;
    },
    get isPartial() {
      return annotation.isPartial;
    },
    counts: () => count(visible().flatMap(entitiesOf)),
    countUpTo(most) {
      let found = 0;
      for (const { segments } of annotation.mentions())
        if (isVisible(segments[0].node) && ++found >= most) break;
      return found;
    },
    async annotations() {
      await annotation.finish();
      return visible().flatMap((mention) =>
        entitiesOf(mention).map(({ key, name }) => ({ ...quote(mention), entity: { key, name } })),
      );
    },
    step(direction, key) {
      const mention = round.next(direction, (one) => !key || isOf(one, key));
      if (mention) room().point(mention);
    },
    visit(direction) {
      const mention = round.next(direction, () => true);
      if (mention) choose(mention);
    },
    outline: () => outlineOf(visible(), entitiesOf),
    go: (index, key) => tour.go(index, (mention) => isOf(mention, key)),
    back: () => tour.back(),
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
