/**
 * Renders cards, the list of mentions and why words are lit. Loaded into a page when the pointer first rests on a mention,
 * because most pages never get that far (docs/decisions/0005-chunks-on-demand.md).
 */

import { createCardPopover } from './card-popover.tsx';
import { openList } from './list-popover.tsx';
import { openReasons } from './reasons-popover.tsx';
import { isHost } from './surface.ts';
import { hearTrustedEventsOnly } from './trusted-events.ts';

hearTrustedEventsOnly();

export const cardChunk = { createCardPopover, openList, openReasons, isHost };
type CardChunk = typeof cardChunk;

declare module '../lazy-chunk.ts' {
  interface Chunks {
    card: CardChunk;
  }
}
