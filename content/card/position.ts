/** Computes the position of a card: pure geometry, in CSS pixels of the visible viewport. */
import { gapPx, gutterPx, minHeightPx } from './timings.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Placing {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  readonly side: 'below' | 'above';
}

/**
 * Places a card of the given natural size at one line of a mention: below, else above, on the side
 * with more room when it fits neither, and never outside the viewport.
 * @param at where along the line the pointer is; the card begins a little before it
 */
export function place(line: Box, at: number, card: Size, viewport: Box): Placing {
  const below = viewport.bottom - gutterPx - (line.bottom + gapPx);
  const above = line.top - gapPx - (viewport.top + gutterPx);
  const wanted = Math.min(card.height, minHeightPx);
  const side =
    below >= card.height || (below >= above && below >= wanted) || below >= above
      ? 'below'
      : 'above';
  const whole = viewport.bottom - viewport.top - 2 * gutterPx;
  const maxHeight = Math.max(Math.min(whole, minHeightPx), side === 'below' ? below : above);
  const height = Math.min(card.height, maxHeight);
  const top = side === 'below' ? line.bottom + gapPx : line.top - gapPx - height;
  return {
    left: clamp(at - 24, viewport.left + gutterPx, viewport.right - gutterPx - card.width),
    top: clamp(top, viewport.top + gutterPx, viewport.bottom - gutterPx - height),
    maxHeight,
    side,
  };
}

/** A sheet is not asked to show more than this part of the viewport before it comes from the other side. */
const sheetPart = 0.45;

/**
 * Places a card over the whole width, from below; from above where its line stands so low that there is more room.
 * It never covers the line.
 */
export function placeSheet(line: Box, card: Size, viewport: Box): Placing {
  const below = viewport.bottom - (line.bottom + gapPx);
  const above = line.top - gapPx - viewport.top;
  const wanted = Math.min(card.height, (viewport.bottom - viewport.top) * sheetPart);
  const side = below >= wanted || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(0, side === 'below' ? below : above);
  const height = Math.min(card.height, maxHeight);
  const top = side === 'below' ? viewport.bottom - height : viewport.top;
  return { left: viewport.left, top, maxHeight, side };
}

/** The low end wins where there is no room for both. */
export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/** The line box nearest to a point, of those a mention covers. */
export function nearestLine<Line extends Box>(
  lines: readonly Line[],
  x: number,
  y: number,
): Line | undefined {
  const distance = ({ left, right, top, bottom }: Box): number =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  return [...lines].sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * True for a point on the straight way from a line to its card: in the quadrilateral between
 * the line's near edge and the card's.
 */
export function onTheWay(x: number, y: number, line: Box, card: Box): boolean {
  const [from, to] = card.top >= line.bottom ? [line.bottom, card.top] : [line.top, card.bottom];
  if (from === to || (y - from) * (y - to) > 0) return false;
  const part = (y - from) / (to - from);
  const left = line.left + (card.left - line.left) * part;
  const right = line.right + (card.right - line.right) * part;
  return x >= Math.min(left, line.left) && x <= Math.max(right, line.right);
}
