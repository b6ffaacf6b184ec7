import {
  composedParent,
  firstChildOf,
  isElement,
  nextSiblingOf,
  pageOrder,
  shadowOf,
} from '../scan/dom.ts';

/** Siblings that are compared with each other; more are found by one walk along them. */
const fewSiblings = 4;

/** Nodes that are climbed from or put out in one step. */
const sortedAtOnce = 256;

/**
 * Nodes in page order, in time linear in their number, that of their ancestors and of their siblings, in steps.
 * To compare two siblings, browsers walk along all that lie between them. Nodes that move between two
 * steps may be left out.
 */
export function* sortInPageOrder<Leaf extends Node>(
  leaves: Iterable<Leaf>,
): Generator<void, Leaf[]> {
  const wanted = new Set<Node>(leaves);
  const children = yield* branchesTo(wanted);
  const sorted: Node[] = [];
  const stack = [...new Set([...wanted, ...children.keys()])].filter(isTop);
  let done = 0;
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (++done % sortedAtOnce === 0) yield;
    if (wanted.has(node)) sorted.push(node);
    const below = children.get(node);
    if (below) stack.push(...ordered(node, below).reverse());
  }
  return sorted as Leaf[];
}

/** Each ancestor of the nodes with those of its children that lead to them. */
function* branchesTo(nodes: ReadonlySet<Node>): Generator<void, Map<Node, Set<Node>>> {
  const children = new Map<Node, Set<Node>>();
  let done = 0;
  for (const node of nodes) {
    if (++done % sortedAtOnce === 0) yield;
    let at = node;
    for (let parent = composedParent(at); parent; parent = composedParent(at)) {
      const siblings = children.get(parent);
      if (siblings) {
        siblings.add(at);
        break;
      }
      children.set(parent, new Set([at]));
      at = parent;
    }
  }
  return children;
}

const isTop = (node: Node): boolean => composedParent(node) === null;

function ordered(parent: Node, children: ReadonlySet<Node>): Node[] {
  if (children.size <= fewSiblings) return [...children].sort(pageOrder);
  const sorted: Node[] = [];
  const shadow = isElement(parent) ? shadowOf(parent) : null;
  if (shadow && children.has(shadow)) sorted.push(shadow);
  for (let at = firstChildOf(parent); at && sorted.length < children.size; at = nextSiblingOf(at))
    if (children.has(at)) sorted.push(at);
  return sorted;
}
