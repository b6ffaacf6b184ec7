/** Turns the page's own changes into the places to read again. Runs before the next paint. */
import { tagOf } from './dom.ts';
import { blockOf, isInline } from './places.ts';

/** What changed since the last time it was asked. */
export interface Dirt {
  /** Nodes that are new or moved: everything below them is to be read. */
  readonly trees: Set<Node>;
  /** Blocks whose own text changed. */
  readonly blocks: Set<Node>;
  /** True when something was removed, so that known blocks may have left the document. */
  removals: boolean;
}

export interface Watch {
  /** Also watches a shadow root; they end with it. */
  include(root: ShadowRoot): void;
  /** Runs a change of our own without hearing of it. */
  quietly(change: () => void): void;
}

export const noDirt = (): Dirt => ({ trees: new Set(), blocks: new Set(), removals: false });

/**
 * @param dirty called once per batch of changes, in the observer's microtask, so before the next paint
 * @param ours true for nodes that Gloss itself puts into the page
 */
export function watch(
  dirty: (dirt: Dirt) => void,
  ours: (node: Node) => boolean,
  signal: AbortSignal,
): Watch {
  const take = (records: MutationRecord[]): void => {
    const dirt = noDirt();
    for (const record of records) sort(record, dirt, ours);
    if (dirt.removals || dirt.trees.size || dirt.blocks.size) dirty(dirt);
  };
  const observer = new MutationObserver(take);
  const observe = (root: Node): void =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['contenteditable', 'data-gloss'],
    });
  observe(document);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    include: observe,
    quietly(change) {
      const pending = observer.takeRecords();
      change();
      observer.takeRecords();
      if (pending.length) take(pending);
    },
  };
}

function sort(record: MutationRecord, dirt: Dirt, ours: (node: Node) => boolean): void {
  const { type, target } = record;
  if (type === 'characterData') dirt.blocks.add(blockOf(target));
  else if (type === 'attributes') come(target, dirt);
  else {
    for (const node of record.addedNodes) if (!ours(node)) come(node, dirt);
    if (record.removedNodes.length) dirt.removals = true;
    const moved = [...record.addedNodes, ...record.removedNodes].filter((node) => !ours(node));
    if (moved.some((node) => touchesOwnText(node, record))) dirt.blocks.add(blockOf(target));
  }
}

/** An inline element belongs to its block's text, and may hold blocks of its own besides. */
function come(node: Node, dirt: Dirt): void {
  if (!(node instanceof Element)) return;
  dirt.trees.add(node);
  if (!breaks(node)) dirt.blocks.add(blockOf(node));
}

const breaks = (node: Node): boolean => node instanceof Element && !isInline(tagOf(node));

/**
 * Whether a node that came or went changes the text of the block it was in: text and inline elements
 * do, and so does a block that splits a run of text or lets one close up again.
 */
function touchesOwnText(node: Node, { previousSibling, nextSibling }: MutationRecord): boolean {
  if (!breaks(node)) return !isBlank(node);
  return hasText(previousSibling) && hasText(nextSibling);
}

const isBlank = (node: Node): boolean => node instanceof Text && !node.data.trim();
const hasText = (node: Node | null): boolean => node !== null && !breaks(node) && !isBlank(node);
