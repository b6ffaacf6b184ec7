import type { Segment } from './locate.ts';
import type { Point } from './painter.ts';

/** One rectangle per line box that the segments cover, in viewport pixels. */
export function lineRects(segments: readonly Segment[]): DOMRect[] {
  return segments.flatMap(({ node, start, end }) => {
    if (end > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  });
}

/** True if the rectangle holds the point, to within a pixel of rounding. */
export const under =
  ({ x, y }: Point) =>
  (rect: DOMRect): boolean =>
    x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - 1 && y <= rect.bottom + 1;
