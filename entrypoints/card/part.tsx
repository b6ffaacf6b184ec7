/**
 * What the content script needs for showing cards. Loaded into a page when the pointer first rests on
 * a mention, because most pages never get that far (docs/decisions/parts-on-demand.md).
 */
import { render } from 'preact';
import type { CardEntry, CardProps } from '../../components/Card.tsx';
import css from '../../components/card.css?inline';
import { MentionList, type MentionListProps } from '../../components/MentionList.tsx';
import { CardStack } from './CardStack.tsx';
import { copy } from './copy.ts';
import type { PlaceOfMention } from './rank.ts';

export interface CardView
  extends Pick<CardProps, 'entries' | 'why' | 'words' | 'onNotThis' | 'onOpenDossier'> {
  readonly place: PlaceOfMention;
  /** The card of another entity; never rejects. */
  load(key: string): Promise<CardEntry>;
}

/** What changes while a card is open. */
export type CardMoment = Pick<CardProps, 'pinned' | 'theme' | 'onPin' | 'onClose'>;

/** Draws a card into the frame, or draws it again. */
function draw(frame: HTMLElement, view: CardView, moment: CardMoment): void {
  const key = view.entries.map((entry) => entry.key).join();
  render(<CardStack key={key} {...view} {...moment} onCopy={copy} />, frame);
}

/** Draws the list of mentions into the frame. */
const drawList = (frame: HTMLElement, list: MentionListProps): void =>
  render(<MentionList {...list} />, frame);

const clear = (frame: HTMLElement): void => render(null, frame);

export const cardPart = { css, draw, drawList, clear };
export type CardPart = typeof cardPart;
