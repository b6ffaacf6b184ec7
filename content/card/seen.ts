/** Tells whether rendered text can be seen. */

import { openVisibility } from '../scan/blocks.ts';
import { boxOf, composedParent, isElement } from '../scan/dom.ts';
import type { Box } from './position.ts';

/** Opacity below which an element counts as faded out. */
const minOpacity = 0.05;

/**
 * True when a node is rendered, not faded out, and not cut off by a box around it. What can be scrolled to
 * counts as seen.
 * @param lines the line boxes of the text in question, in viewport pixels
 */
export function isSeen(node: Node, lines: readonly Box[]): boolean {
  if (!lines.some(({ left, top, right, bottom }) => right > left && bottom > top)) return false;
  if (!openVisibility()(node)) return false;
  let reach: Reach = 'any';
  for (let at = composedParent(node); at; at = composedParent(at)) {
    if (!isElement(at)) continue;
    const style = getComputedStyle(at);
    if (Number(style.opacity) < minOpacity) return false;
    if (reaches(reach, style) && cutsOff(at, style, lines)) return false;
    reach = reachFrom(reach, style);
  }
  return true;
}

/** Ancestors that can clip: an absolute box escapes those that are not positioned, a fixed one escapes all. */
type Reach = 'any' | 'positioned' | 'none';

const reaches = (reach: Reach, { position }: CSSStyleDeclaration): boolean =>
  reach === 'any' || (reach === 'positioned' && position !== 'static');

function reachFrom(reach: Reach, { position }: CSSStyleDeclaration): Reach {
  if (position === 'fixed') return 'none';
  if (position === 'absolute') return reach === 'none' ? 'none' : 'positioned';
  return reach === 'positioned' && position !== 'static' ? 'any' : reach;
}

/** `overflow` of the root and the body is the viewport's. */
function cutsOff(element: Element, style: CSSStyleDeclaration, lines: readonly Box[]): boolean {
  if (element === document.documentElement || element === document.body) return false;
  if (/^(inline|contents)$/.test(style.display)) return false;
  if (!/hidden|clip/.test(`${style.overflowX} ${style.overflowY}`)) return false;
  const box = boxOf(element);
  return !lines.some((line) => overlaps(line, box));
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
