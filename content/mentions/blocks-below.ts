import { climbOnce } from '../scan/climb.ts';
import { composedParent, isConnected, isElement, shadowOf } from '../scan/dom.ts';
import { topmostNodes } from '../scan/page-memo.ts';

/** Elements that are visited in one task; with 10,000 it would take milliseconds. */
const mostVisited = 2000;

/** Blocks that are looked at in one step. */
const blocksAtOnce = 128;

/**
 * The wanted blocks in some elements, in shadow roots, too, in time linear in what the elements hold.
 * @returns undefined when they hold too much for one task
 */
export function blocksBelow(
  elements: ReadonlySet<Node>,
  isWanted: (node: Node) => boolean,
): Node[] | undefined {
  const found: Node[] = [];
  let left = mostVisited - elements.size;
  const roots = left > 0 ? topmostNodes(elements) : [];
  for (let root = roots.pop(); root; root = roots.pop()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let at: Node | null = root; at && left > 0; at = walker.nextNode()) {
      left--;
      if (isWanted(at)) found.push(at);
      const shadow = isElement(at) ? shadowOf(at) : null;
      if (shadow) roots.push(shadow);
    }
  }
  return left > 0 ? found : undefined;
}

/** Those blocks that have left the document or are in one of the elements, in steps. */
export function* goneOrBelow(
  blocks: Iterable<Node>,
  elements: ReadonlySet<Node>,
): Generator<Node | undefined> {
  let asked = 0;
  let isBelow = inAnyOf(elements);
  for (const block of blocks) {
    if (!isConnected(block) || isBelow(block)) yield block;
    if (++asked % blocksAtOnce) continue;
    yield undefined;
    isBelow = inAnyOf(elements);
  }
}

const inAnyOf = (elements: ReadonlySet<Node>): ((node: Node) => boolean) =>
  climbOnce<boolean>(
    (node) => elements.has(node) || undefined,
    composedParent,
    () => false,
  );
