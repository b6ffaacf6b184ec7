/** Caches properties of nodes' ancestors for one task, in which the page cannot change. */

import { isClosed, isSilent, startsBlock } from './blocks.ts';
import { climbOnce } from './climb.ts';
import { composedParent, isEditable, isElement, parentOf } from './dom.ts';

export interface PageMemo {
  /** As `blockOf`. */
  blockOf(node: Node): Node;
  /** True in an editor or where the page's author has opted out, through shadow roots. */
  isClosed(node: Node): boolean;
  /** True in an element whose content is never read, through shadow roots. */
  isSilenced(node: Node): boolean;
}

export const pageMemo = (): PageMemo => ({
  blockOf: climbOnce(
    (node) => (isElement(node) && startsBlock(node) ? node : undefined),
    parentOf,
    (top) => top,
  ),
  isClosed: climbOnce(
    (node) => (isElement(node) && isClosed(node)) || undefined,
    composedParent,
    () => false,
  ),
  isSilenced: climbOnce(
    (node) => (isElement(node) && isSilent(node)) || undefined,
    composedParent,
    () => false,
  ),
});

/** Nodes of a set that are not below another of it: a page may build a tree from the top or take it apart. */
export function topmostNodes(nodes: ReadonlySet<Node>): Node[] {
  const isIn = climbOnce(
    (node) => nodes.has(node) || undefined,
    composedParent,
    () => false,
  );
  return [...nodes].filter((node) => {
    const parent = composedParent(node);
    return !parent || !isIn(parent);
  });
}

/** True when any words of these text nodes stand where nothing may be marked; white space there does not count. */
export const touchesClosedPlace = (nodes: readonly Text[], memo = pageMemo()): boolean =>
  nodes.some((node) => memo.isClosed(node) && anySolid.test(node.data)) || isEdited(nodes[0]);

/** True if a document or a style makes the text editable, which no attribute tells. Costs time that grows with the depth. */
function isEdited(text: Text | undefined): boolean {
  const parent = text && parentOf(text);
  return parent !== undefined && parent !== null && isElement(parent) && isEditable(parent);
}

const anySolid = /\S/;
