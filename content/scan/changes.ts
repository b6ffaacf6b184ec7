/** Translates the page's own changes into trees and blocks to read again. */

import { startsBlock } from './blocks.ts';
import { solidText } from './boxes-beside.ts';
import { childCountOf, isConnected, isElement, isText, nextSiblingOf, parentOf } from './dom.ts';
import { type PageMemo, pageMemo } from './page-memo.ts';

/** A batch of changes as one value. */
export interface Changes {
  /** Elements below which everything is to be read: they are new or moved, or their children are. */
  readonly trees: ReadonlySet<Node>;
  /** Blocks whose own text changed. */
  readonly blocks: ReadonlySet<Node>;
  /** Text nodes whose data the page wrote, even if it wrote what was there. */
  readonly written: ReadonlySet<Node>;
  /** Elements that left the document. */
  readonly removed: ReadonlySet<Node>;
  /** Nodes that a passage elsewhere looks at, and inside or right before which something changed. */
  readonly lookedAt: ReadonlySet<Node>;
}

/** Queries about nodes that are needed to interpret a change. */
export interface KnownNodes {
  /** True for nodes that Gloss itself puts into the page. */
  isOwnNode(node: Node): boolean;
  /**
   * True where the text directly in a block holds a mention: there blank text counts, too, because it
   * may have been words when it was read.
   */
  isKnownBlock(block: Node): boolean;
  /** True for an element or text that a passage looks at. */
  isLookedAt(element: Node): boolean;
}

type ChangesDraft = { readonly [Part in keyof Changes]: Set<Node> };

export const noChanges = (): ChangesDraft => ({
  trees: new Set(),
  blocks: new Set(),
  written: new Set(),
  removed: new Set(),
  lookedAt: new Set(),
});

export const isEmpty = ({ trees, blocks, removed, lookedAt }: Changes): boolean =>
  trees.size + blocks.size + removed.size + lookedAt.size === 0;

/** Interprets records of a MutationObserver, in time linear in the nodes that they list. */
export function changesIn(records: readonly MutationRecord[], known: KnownNodes): Changes {
  const draft = noChanges();
  const memo = pageMemo();
  const rebuilt = rebuiltParents(records);
  for (const parent of rebuilt) addTree(parent, draft, memo);
  for (const record of records) {
    const { type, target } = record;
    if (type === 'attributes') addTree(target, draft, memo);
    else if (type === 'characterData') {
      draft.written.add(target);
      draft.blocks.add(memo.blockOf(target));
      addLookedAt(target, nextSiblingOf(target), draft, known);
    } else if (!rebuilt.has(target)) addChildList(record, draft, memo, known);
  }
  return draft;
}

/** Records of one parent in a batch from which on it may count as rebuilt. */
const fewRecords = 64;

/**
 * Parents most of whose children came, went or moved, as when a table is sorted: all below them is read
 * again in one go, because 24,000 records of a table cost more than its rows.
 */
function rebuiltParents(records: readonly MutationRecord[]): Set<Node> {
  const rebuilt = new Set<Node>();
  if (records.length <= fewRecords) return rebuilt;
  const counts = new Map<Node, number>();
  for (const { type, target } of records)
    if (type === 'childList') counts.set(target, (counts.get(target) ?? 0) + 1);
  for (const [parent, count] of counts)
    if (count > fewRecords && isElement(parent) && count > childCountOf(parent) / 2)
      rebuilt.add(parent);
  return rebuilt;
}

/** A passage may look at what a changed node is or stands in, and at what comes after the change. */
function addLookedAt(
  node: Node,
  after: Node | null,
  draft: ChangesDraft,
  { isLookedAt }: KnownNodes,
): void {
  const next = solidText(after, nextSiblingOf);
  const around = isText(node) ? parentOf(node) : node;
  for (const one of [around, next]) if (one && isLookedAt(one)) draft.lookedAt.add(one);
}

function addChildList(
  record: MutationRecord,
  draft: ChangesDraft,
  memo: PageMemo,
  known: KnownNodes,
): void {
  const { isOwnNode, isKnownBlock } = known;
  const { addedNodes, removedNodes, target } = record;
  addLookedAt(target, record.nextSibling, draft, known);
  const block = memo.blockOf(target);
  for (const node of [...addedNodes, ...removedNodes]) {
    if (isOwnNode(node)) continue;
    if (isElement(node)) {
      if (isConnected(node)) addTree(node, draft, memo);
      else draft.removed.add(node);
    }
    if (touchesOwnText(node, record) || (isText(node) && isKnownBlock(block)))
      draft.blocks.add(block);
  }
}

/** An inline element belongs to its block's text, and may hold blocks of its own besides. */
function addTree(node: Node, draft: ChangesDraft, memo: PageMemo): void {
  if (!isElement(node)) return;
  draft.trees.add(node);
  if (!startsBlock(node)) draft.blocks.add(memo.blockOf(node));
}

const breaks = (node: Node): boolean => isElement(node) && startsBlock(node);

/**
 * True when a node that came or went changes the text of the block it was in. Words and inline elements
 * do. White space and blocks do where text runs on to both sides of them: they part it.
 */
function touchesOwnText(
  node: Node,
  { target, previousSibling, nextSibling }: MutationRecord,
): boolean {
  if (!breaks(node) && !isBlankNode(node)) return true;
  return (
    runsOn(previousSibling, 'previousSibling', target) && runsOn(nextSibling, 'nextSibling', target)
  );
}

/** Limit of blank siblings passed over; with more of them the block counts as touched. */
const mostSiblingsAsked = 16;

/** True if text of the same block follows in a direction, as seen from below `parent`. */
function runsOn(
  from: Node | null,
  direction: 'previousSibling' | 'nextSibling',
  parent: Node,
): boolean {
  let at = from;
  for (let passed = 0; at && (isBlankNode(at) || at instanceof Comment); passed++) {
    if (passed === mostSiblingsAsked) return true;
    at = at[direction];
  }
  return at ? !breaks(at) : !breaks(parent);
}

/** In UTF-16 code units; longer text is not searched to its end and counts as words. */
const longestBlank = 1000;

const isBlankNode = (node: Node): boolean =>
  isText(node) && node.length <= longestBlank && !node.data.trim();
