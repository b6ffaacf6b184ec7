/**
 * Renders cards and the list of mentions. Loaded into a page when the pointer first rests on a mention,
 * because most pages never get that far (docs/decisions/0005-chunks-on-demand.md).
 */

import { createCardPopover } from './card-popover.tsx';
import { openList } from './list-popover.tsx';
import { isHost } from './surface.ts';
import { hearTrustedEventsOnly } from './trusted-events.ts';

hearTrustedEventsOnly();

export const cardChunk = { createCardPopover, openList, isHost };
export type CardChunk = typeof cardChunk;
