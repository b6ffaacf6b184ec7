import { holds, isElement, parentOf, styleOf } from '../scan/dom.ts';
import type { KnownPassage } from './mention.ts';

/** Elements that are asked around one name; between a name and its block there are seldom more than three. */
const mostAncestorsAsked = 8;

/**
 * The element inside of its block that a style moves away from there, with all mentions of the passage in it:
 * then the block's box does not tell where they are.
 */
export function movedElement({ block, mentions }: KnownPassage): Element | undefined {
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (!first || !last) return undefined;
  let at = parentOf(first.segments[0].node);
  for (let asked = 0; at && at !== block && asked < mostAncestorsAsked; asked++, at = parentOf(at))
    if (isElement(at) && holds(at, last.segments[0].node) && isMoved(at)) return at;
  return undefined;
}

function isMoved(element: Element): boolean {
  const { position, top, right, bottom, left, transform, translate } = styleOf(element);
  if (position === 'absolute' || position === 'fixed') return true;
  if (position === 'relative') return [top, right, bottom, left].some(isLength);
  return transform !== 'none' || (translate !== 'none' && translate !== '');
}

/** A used value, as Chromium has it, or a specified one. */
const isLength = (offset: string): boolean => offset !== 'auto' && Number.parseFloat(offset) !== 0;
