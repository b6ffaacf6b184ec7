/** Hit-tests mentions through transparent covers, and not through opaque ones. */

import { under } from '../mentions/line-rects.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Painter, Point } from '../mentions/painter.ts';
import { openSight } from '../mentions/sight.ts';
import {
  boxOf,
  composedParent,
  firstChildOf,
  isElement,
  isShadow,
  isText,
  nextSiblingOf,
  tagOf,
} from '../scan/dom.ts';
import { inkOf } from './css-color.ts';
import { isSeen } from './seen.ts';

/** Largest number of mentions whose lines are asked at one point; a block may hold thousands. */
const maxAsked = 200;

/**
 * The mention under a point.
 * @param topmost the element that the browser finds there
 */
export function mentionAt(point: Point, topmost: Element, painter: Painter): Mention | undefined {
  const direct = painter.hit(point, topmost);
  if (direct) return isSeenMention(direct, painter) ? direct : undefined;
  return mentionsUnder(point, painter)
    .take(maxAsked)
    .find((mention) => {
      const lines = painter.rects(mention);
      const node = mention.segments[0].node;
      return (
        lines.some(under(point)) &&
        isSeenMention(mention, painter, lines) &&
        isUncovered(node, point)
      );
    });
}

export const isSeenMention = (
  mention: Mention,
  painter: Painter,
  lines = painter.rects(mention),
): boolean => isSeen(mention.segments[0].node, lines) && openSight()(mention);

/** Painted mentions whose block is under the point. */
function* mentionsUnder(point: Point, painter: Painter): Generator<Mention> {
  let block: Node | undefined;
  let isUnder = false;
  for (const mention of painter.painted()) {
    if (mention.passage.block !== block) {
      block = mention.passage.block;
      isUnder = !isElement(block) || mayHold(block, point);
    }
    if (isUnder) yield mention;
  }
}

const { checkVisibility } = Element.prototype;

/** An element without a box of its own, as with `display: contents`, may hold text anywhere. */
function mayHold(element: Element, point: Point): boolean {
  const box = boxOf(element);
  return (box.width === 0 && box.height === 0) || under(point)(box);
}

/** Tells whether all that lies above a text node at a point can be seen through. */
function isUncovered(node: Node, { x, y }: Point): boolean {
  const around = nodesAround(node);
  const home = around.find(hasOwnBox);
  if (!home) return false;
  const isThrough = getComputedStyle(home).pointerEvents === 'none';
  const hosts = around.filter(isShadow).map(({ host }) => host);
  // The document first, then the shadow trees in it.
  for (const root of around.filter(isRoot).reverse())
    for (const element of root.elementsFromPoint(x, y)) {
      const isAround = around.includes(element);
      if (element === home || (isAround && isThrough)) return true;
      // The host's shadow tree is asked next: it tells what covers the text inside of it.
      if (hosts.includes(element)) break;
      if (isAround || !isSeenThrough(element, { x, y })) return false;
    }
  return false;
}

/** The elements and roots around a node, from the inside out, through shadow trees. */
function nodesAround(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let at = composedParent(node); at; at = composedParent(at)) nodes.push(at);
  return nodes;
}

const hasOwnBox = (node: Node): node is Element =>
  isElement(node) && getComputedStyle(node).display !== 'contents';

const isRoot = (node: Node): node is Document | ShadowRoot =>
  isShadow(node) || node instanceof Document;

const pictureSelector = new Set(
  'img picture video audio canvas iframe frame embed object input select textarea meter progress image text use foreignObject'.split(
    ' ',
  ),
);

/** True when an element shows nothing of its own at a point. */
function isSeenThrough(element: Element, point: Point): boolean {
  if (!checkVisibility.call(element, { opacityProperty: true })) return true;
  return (
    !pictureSelector.has(tagOf(element)) &&
    !isDrawn(element) &&
    [undefined, '::before', '::after'].every((part) => isBlankBox(element, part)) &&
    !hasTextAt(element, point)
  );
}

/** Shapes of SVG are filled, and seen through where that is transparent. */
function isDrawn(element: Element): boolean {
  if (!(element instanceof SVGGeometryElement)) return false;
  const { fill, stroke } = getComputedStyle(element);
  return [fill, stroke].some((paint) => paint !== 'none' && (inkOf(paint)?.alpha ?? 1) >= 0.1);
}

function isBlankBox(element: Element, part: string | undefined): boolean {
  const { backgroundColor, backgroundImage, backdropFilter } = getComputedStyle(element, part);
  const alpha = inkOf(backgroundColor)?.alpha ?? 1;
  return alpha < 0.1 && backgroundImage === 'none' && (backdropFilter || 'none') === 'none';
}

/** True when text right in an element stands at a point. */
function hasTextAt(element: Element, point: Point): boolean {
  const range = document.createRange();
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (!isText(child)) continue;
    range.selectNodeContents(child);
    if ([...range.getClientRects()].some(under(point))) return true;
  }
  return false;
}
