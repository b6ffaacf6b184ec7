/** The popover of a page's one card. */
import { render } from 'preact';
import type { CardProps } from '../../components/card/Card.tsx';
import css from '../../components/card/card.css?inline';
import { copy } from '../../components/ui/copy.ts';
import type { CardLook } from '../../core/page/card-look.ts';
import { explain } from '../../core/recognition/explain.ts';
import type { Match } from '../../core/recognition/types.ts';
import type { CardEntry } from '../../core/relevance/card-entry.ts';
import type { MentionContext } from '../../core/relevance/rank-entry.ts';
import { CardStack } from './CardStack.tsx';
import { FocusLoan } from './focus.ts';
import { guard, unguard } from './guard.ts';
import { themeAt } from './page-theme.ts';
import type { Box } from './position.ts';
import { createSurface } from './surface.ts';

export interface CardView
  extends Pick<
    CardProps,
    'entries' | 't' | 'site' | 'onNotThis' | 'onOpenDossier' | 'onUnmark' | 'onDismissEcho'
  > {
  readonly match: Pick<Match, 'rule' | 'because'>;
  readonly look: CardLook;
  readonly context: MentionContext;
  /** The card of another entity; never rejects. */
  load(key: string): Promise<CardEntry>;
}

/** Props that change while a card is open. */
interface CardState extends Pick<CardProps, 'pinned' | 'onPin' | 'onClose'> {
  /** A node beside the card; the card takes the theme of the page there. */
  readonly near: Node;
}

export interface CardPopover {
  readonly isOpen: boolean;
  /** Border box of the card, in viewport pixels. */
  readonly box: Box;
  /** Opens the card, or renders it again with a new state. */
  show(view: CardView, state: CardState): void;
  /** Positions it at a line of a mention, `x` being the pointer's; viewport pixels. */
  settle(line: Box, x: number): void;
  /** Moves the focus into the card; closing it gives the focus back. */
  takeFocus(): void;
  close(): void;
}

/** @param onResize called after the card has changed its size */
export function createCardPopover(onResize: () => void): CardPopover {
  const surface = createSurface(css, onResize);
  const focus = new FocusLoan();
  let drawn: HTMLElement | undefined;
  return {
    get isOpen() {
      return surface.isOpen;
    },
    get box() {
      return surface.frame.getBoundingClientRect();
    },
    show(view, state) {
      surface.open(state.near);
      drawn = surface.frame;
      draw(drawn, view, state);
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

function draw(frame: HTMLElement, { match, look, ...view }: CardView, state: CardState): void {
  const { near, ...rest } = state;
  const key = view.entries.map((entry) => entry.key).join();
  const { key: sentence, substitution: name } = explain(match);
  const why = { key: sentence, name };
  const theme = look.theme === 'page' ? themeAt(near) : look.theme;
  render(
    <CardStack
      key={key}
      {...view}
      {...rest}
      why={why}
      theme={theme}
      size={look.size}
      onCopy={copy}
    />,
    frame,
  );
  guard(frame, state.onClose);
}
