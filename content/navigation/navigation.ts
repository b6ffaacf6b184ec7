/** Leads through the mentions of a page from outside of it: popup, side panel and keys. */

import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import type { PageAnnotation, PageOutline } from '../../extension/messages/message.ts';
import type { Mention } from '../mentions/mention.ts';
import { quote } from '../mentions/quote.ts';
import { MentionCycle } from './cycle.ts';
import { GoTo } from './go-to.ts';
import { outlineOf } from './outline.ts';

interface NavigationOptions {
  /** The visible mentions in page order. */
  visible(): readonly Mention[];
  entitiesOf(mention: Mention): readonly LexiconEntity[];
  /** Scrolls to a mention and makes it stand out. */
  point(mention: Mention): void;
  /** The same, and opens its card with the focus inside. */
  summon(mention: Mention): void;
}

export interface Navigation {
  /** Visible mentions in page order. */
  annotations(): PageAnnotation[];
  /** Shows the next (1) or previous (-1) visible mention, of one entity or of any. */
  step(direction: 1 | -1, key?: string): void;
  /** The same, and opens its card with the focus inside. */
  visit(direction: 1 | -1): void;
  outline(): PageOutline;
  /** Shows the visible mention of an entity at this index of the outline. */
  go(index: number, key: string): void;
  /** Notes where the page is, for `back`. */
  leave(): void;
  /** Shows the page again as it was before the first `go`. */
  back(): void;
}

export function openNavigation(options: NavigationOptions): Navigation {
  const { visible, entitiesOf, point, summon } = options;
  const cycle = new MentionCycle(visible);
  const goTo = new GoTo(visible, point);
  const isOf = (mention: Mention, wanted: string): boolean =>
    entitiesOf(mention).some(({ key }) => key === wanted);
  return {
    annotations: () =>
      visible().flatMap((mention) =>
        entitiesOf(mention).map(({ key, name }) => ({ ...quote(mention), entity: { key, name } })),
      ),
    step(direction, key) {
      const mention = cycle.next(direction, (one) => !key || isOf(one, key));
      if (mention) point(mention);
    },
    visit(direction) {
      const mention = cycle.next(direction, () => true);
      if (mention) summon(mention);
    },
    outline: () => outlineOf(visible(), entitiesOf),
    go: (index, key) => goTo.go(index, (mention) => isOf(mention, key)),
    leave: () => goTo.leave(),
    back: () => goTo.back(),
  };
}
