/** The section of a page that a block belongs to: what stands between two headings. */

import { climbOnce } from '../scan/climb.ts';
import {
  firstChildOf,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  tagOf,
} from '../scan/dom.ts';

const sectioning: ReadonlySet<string> = new Set(
  'article section main aside dialog body'.split(' '),
);

const heading = /^h[1-6]$/;

/** Siblings looked at in search of a heading; one that is further away counts as none. */
const mostSiblings = 64;

/**
 * @returns the section of a block: the heading above it, or else the sectioning element around it, or the top of
 * its tree; good for one task, as `climbOnce`
 */
export function sectionFinder(): (block: Node) => Node {
  const above = new Map<Node, Node | 'none'>();
  const sectionAt = (node: Node): Node | undefined => {
    if (isElement(node) && sectioning.has(tagOf(node))) return node;
    const found = headingAbove(node, above);
    return found === 'none' ? undefined : found;
  };
  return climbOnce(sectionAt, parentOf, (top) => top);
}

/** @param known what was found above a node among its siblings */
function headingAbove(node: Node, known: Map<Node, Node | 'none'>): Node | 'none' {
  const passed: Node[] = [];
  let found: Node | 'none' | undefined;
  for (let at: Node | null = node; at && !found; at = previousSiblingOf(at)) {
    found = isHeadingElement(at) ? at : known.get(at);
    passed.push(at);
    if (passed.length > mostSiblings) break;
  }
  for (const one of passed) known.set(one, found ?? 'none');
  return found ?? 'none';
}

/** Some sites put a heading into an element of its own. */
function isHeadingElement(node: Node): boolean {
  if (!isElement(node)) return false;
  if (heading.test(tagOf(node))) return true;
  let first = firstChildOf(node);
  while (first && isText(first) && !first.data.trim()) first = nextSiblingOf(first);
  return first !== null && isElement(first) && heading.test(tagOf(first));
}
