/** The popover of a page's one card. */
import { render } from 'preact';
import type { CardProps } from '../../components/card/Card.tsx';
import css from '../../components/card/card.css?inline';
import { copy } from '../../components/ui/copy.ts';
import type { CardEntry } from '../../core/dossier/lookup/card-entry.ts';
import { explain } from '../../core/recognition/explain.ts';
import type { Match } from '../../core/recognition/types.ts';
import type { MentionContext } from '../../core/relevance/rank-entry.ts';
import { CardStack } from './CardStack.tsx';
import { FocusLoan } from './focus.ts';
import { guard, unguard } from './guard.ts';
import { themeAt } from './page-theme.ts';
import type { Box } from './position.ts';
import { createSurface } from './surface.ts';

export interface CardView extends Pick<CardProps, 'entries' | 't' | 'onNotThis' | 'onOpenDossier'> {
  readonly match: Pick<Match, 'rule' | 'because'>;
  readonly place: MentionContext;
  /** The card of another entity; never rejects. */
  load(key: string): Promise<CardEntry>;
}

/** What changes while a card is open. */
export interface CardMoment extends Pick<CardProps, 'pinned' | 'onPin' | 'onClose'> {
  /** Where in the page it is shown: it is light or dark as the page is there. */
  readonly near: Node;
}

export interface CardPopover {
  readonly isOpen: boolean;
  /** Where it is, in viewport pixels. */
  readonly box: Box;
  /** Shows a card, or another moment of it. */
  show(view: CardView, moment: CardMoment): void;
  /** Puts it at a line of a mention, `x` being where on it the pointer is; viewport pixels. */
  settle(line: Box, x: number): void;
  /** Lends it the focus until it is closed. */
  takeFocus(): void;
  close(): void;
}

/** @param grown called when it has changed its size */
export function createCardPopover(grown: () => void): CardPopover {
  const surface = createSurface(css, grown);
  const focus = new FocusLoan();
  let drawn: HTMLElement | undefined;
  return {
    get isOpen() {
      return surface.isOpen;
    },
    get box() {
      return surface.frame.getBoundingClientRect();
    },
    show(view, moment) {
      surface.open(moment.near);
      drawn = surface.frame;
      draw(drawn, view, moment);
    },
    settle: surface.settle,
    takeFocus: () => focus.give(surface.frame),
    close() {
      if (!drawn) return;
      unguard(drawn);
      render(null, drawn);
      drawn = undefined;
      surface.close();
      focus.back();
    },
  };
}

function draw(frame: HTMLElement, { match, ...view }: CardView, moment: CardMoment): void {
  const { near, ...state } = moment;
  const key = view.entries.map((entry) => entry.key).join();
  const { key: sentence, substitution: name } = explain(match);
  const why = { key: sentence, name };
  render(
    <CardStack key={key} {...view} {...state} why={why} theme={themeAt(near)} onCopy={copy} />,
    frame,
  );
  guard(frame, state.onClose);
}
