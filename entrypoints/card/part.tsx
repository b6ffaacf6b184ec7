/**
 * What the content script needs for showing cards. Loaded into a page when the pointer first rests on
 * a mention, because most pages never get that far (docs/decisions/parts-on-demand.md).
 */
import { render } from 'preact';
import type { CardEntry, CardProps } from '../../components/Card.tsx';
import css from '../../components/card.css?inline';
import { MentionList, type MentionListProps } from '../../components/MentionList.tsx';
import { shadeAt } from '../../page/shade.ts';
import { explain } from '../../text/explain.ts';
import type { Match } from '../../text/types.ts';
import { CardStack } from './CardStack.tsx';
import { copy } from './copy.ts';
import { guard, unguard } from './guard.ts';
import type { PlaceOfMention } from './rank.ts';

export interface CardView
  extends Pick<CardProps, 'entries' | 'words' | 'onNotThis' | 'onOpenDossier'> {
  readonly match: Pick<Match, 'rule' | 'because'>;
  readonly place: PlaceOfMention;
  /** The card of another entity; never rejects. */
  load(key: string): Promise<CardEntry>;
}

/** What changes while a card is open. */
export interface CardMoment extends Pick<CardProps, 'pinned' | 'onPin' | 'onClose'> {
  /** Where in the page it is shown: it is light or dark as the page is there. */
  readonly near: Node;
}

/** Draws a card into the frame, or draws it again. */
function draw(frame: HTMLElement, { match, ...view }: CardView, moment: CardMoment): void {
  const { near, ...state } = moment;
  const key = view.entries.map((entry) => entry.key).join();
  const { key: sentence, substitution: name } = explain(match);
  const why = { key: sentence, name };
  render(
    <CardStack key={key} {...view} {...state} why={why} theme={shadeAt(near)} onCopy={copy} />,
    frame,
  );
  guard(frame, state.onClose);
}

/** Draws the list of mentions into the frame. */
function drawList(frame: HTMLElement, list: Omit<MentionListProps, 'theme'>): void {
  render(<MentionList {...list} theme={shadeAt(document.body)} />, frame);
  guard(frame, list.onClose);
}

function clear(frame: HTMLElement): void {
  unguard(frame);
  render(null, frame);
}

export const cardPart = { css, draw, drawList, clear };
export type CardPart = typeof cardPart;
