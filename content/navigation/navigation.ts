/** Leads through the mentions of a page what stands outside of it: popup, side panel and keys. */

import type { LexiconEntity } from '../../core/recognition/types.ts';
import type { PageAnnotation, PageOutline } from '../../extension/messages/message.ts';
import type { Mention } from '../mentions/mention.ts';
import { quote } from '../mentions/quote.ts';
import { Round } from './cycle.ts';
import { Tour } from './go-to.ts';
import { outlineOf } from './outline.ts';

/** What shows cards, as far as the guide needs it. */
export interface Room {
  /** Scrolls to a mention and makes it stand out. */
  point(mention: Mention): void;
  /** The same, and opens its card with the focus inside. */
  summon(mention: Mention): void;
}

export interface NavigationOptions {
  /** The visible mentions in page order. */
  visible(): readonly Mention[];
  /** Reads what is left of the page. */
  finish(): Promise<void>;
  entitiesOf(mention: Mention): readonly LexiconEntity[];
  readonly room: Room;
}

export interface Navigation {
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
}

export function openNavigation({
  visible,
  finish,
  entitiesOf,
  room,
}: NavigationOptions): Navigation {
  const round = new Round(visible);
  const tour = new Tour(visible, room.point);
  const isOf = (mention: Mention, wanted: string): boolean =>
    entitiesOf(mention).some(({ key }) => key === wanted);
  return {
    async annotations() {
      await finish();
      return visible().flatMap((mention) =>
        entitiesOf(mention).map(({ key, name }) => ({ ...quote(mention), entity: { key, name } })),
      );
    },
    step(direction, key) {
      const mention = round.next(direction, (one) => !key || isOf(one, key));
      if (mention) room.point(mention);
    },
    visit(direction) {
      const mention = round.next(direction, () => true);
      if (mention) room.summon(mention);
    },
    outline: () => outlineOf(visible(), entitiesOf),
    go: (index, key) => tour.go(index, (mention) => isOf(mention, key)),
    back: () => tour.back(),
  };
}
