/** Turns the page's own changes into the places to read again. Runs before the next paint. */
import { isConnected, isElement, isText, rootOf, tagOf } from '../dom.ts';
import { blockOf, flow, flowOf } from './blocks.ts';
import { ceiling, Surge, span } from './mutation-rate.ts';

/** What changed since the last time it was asked. */
export interface Changes {
  /** Nodes that are new or moved: everything below them is to be read. */
  readonly trees: Set<Node>;
  /** Those of them that the page took from one place to another: what is known below them stands elsewhere now. */
  readonly moved: Set<Node>;
  /** Blocks whose own text changed. */
  readonly blocks: Set<Node>;
  /** Text nodes whose data the page wrote, even if it wrote what was there. */
  readonly written: Set<Node>;
  /** True when something was removed, so that known blocks may have left the document. */
  removals: boolean;
}

export interface Watch {
  /** Whether the page changes too fast to be followed: then nothing is heard of it. */
  readonly isBlind: boolean;
  /** Also watches a shadow root; they end with it. */
  include(root: ShadowRoot): void;
  /** Runs a change of our own without hearing of it. */
  quietly(change: () => void): void;
}

export const noChanges = (): Changes => ({
  trees: new Set(),
  moved: new Set(),
  blocks: new Set(),
  written: new Set(),
  removals: false,
});

/** So often in a row a page must change too fast before it is left alone: for a sixteenth of a second at 10,000. */
const patience = 3;

/** After so long it is looked again whether it still does, in ms; where it did, after twice as long. */
const blindness = 1000;

/** Of so many of the last changes it is asked where they were. */
const mostAsked = 100;

/** So many changes a second are calm again: half, so that a page that makes just too many is not taken up and left in turn. */
const calm = ceiling / 2;

export interface Watcher {
  /**
   * The document itself was replaced, or may have been: `document.open()` takes away the listeners of every
   * world, but not this observer.
   */
  reopened(): void;
  /** Told once per batch of changes, in the observer's microtask, so before the next paint. */
  dirty(dirt: Changes): void;
  /** From now on nothing is heard of the page, until all of it is dirty. */
  blinded(): void;
  /** True for nodes that Gloss itself puts into the page. */
  ours(node: Node): boolean;
  /**
   * True where the text directly in a node's block holds a mention: there blank text counts, too, because it
   * may have been words when it was read.
   */
  knows(node: Node): boolean;
}

export function watch(watcher: Watcher, signal: AbortSignal): Watch {
  let roots = new WeakSet<Node>();
  let surge: Surge;
  let isBlind = false;
  /** While it is left alone: the trees that changed last, those in shadow roots included. */
  let raging = new Set<Node>();
  /** While it is left alone: the next look at it, or the end of one. */
  let next: ReturnType<typeof setTimeout> | undefined;

  function take(records: MutationRecord[]): void {
    if (surge.add(records.length, performance.now())) leaveAlone(records);
    if (isBlind) return;
    if (records.some(({ type, target }) => type === 'childList' && target === document))
      watcher.reopened();
    const dirt = noChanges();
    for (const record of records) sort(record, dirt, watcher);
    if (dirt.removals || dirt.trees.size || dirt.blocks.size) watcher.dirty(dirt);
  }

  const observer = new MutationObserver(take);

  function observe(root: Node): void {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['contenteditable', 'data-gloss'],
    });
  }

  function hear(until: Surge): void {
    roots = new WeakSet();
    surge = until;
    observe(document);
  }

  function leaveAlone(records: readonly MutationRecord[]): void {
    observer.disconnect();
    raging = new Set(records.slice(-mostAsked).map(({ target }) => rootOf(target)));
    clearTimeout(next);
    next = setTimeout(lookAgain, isBlind ? 2 * blindness : blindness);
    if (isBlind) return;
    isBlind = true;
    watcher.blinded();
  }

  function lookAgain(): void {
    hear(new Surge(calm, 1));
    for (const root of raging) observe(root);
    next = setTimeout(follow, span);
  }

  /** Goes on where the page has calmed down: whatever has happened to it, all of it is read anew. */
  function follow(): void {
    isBlind = false;
    raging = new Set();
    hear(new Surge(ceiling, patience));
    watcher.reopened();
    const all = new Set([document]);
    watcher.dirty({ ...noChanges(), trees: all, moved: all, removals: true });
  }

  hear(new Surge(ceiling, patience));
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(next);
  });
  return {
    get isBlind() {
      return isBlind;
    },
    include: observe,
    quietly(change) {
      const pending = observer.takeRecords();
      change();
      observer.takeRecords();
      if (pending.length) take(pending);
    },
  };
}

function sort(record: MutationRecord, dirt: Changes, { ours, knows }: Watcher): void {
  const { type, target } = record;
  if (type === 'characterData') {
    dirt.written.add(target);
    dirt.blocks.add(blockOf(target));
  } else if (type === 'attributes') come(target, dirt);
  else {
    for (const node of record.addedNodes) if (!ours(node)) come(node, dirt);
    for (const node of record.removedNodes) if (!ours(node)) move(node, dirt);
    if (record.removedNodes.length) dirt.removals = true;
    const moved = [...record.addedNodes, ...record.removedNodes].filter((node) => !ours(node));
    const touches = (node: Node): boolean =>
      touchesOwnText(node, record) || (isText(node) && knows(target));
    if (moved.some(touches)) dirt.blocks.add(blockOf(target));
  }
}

/** An inline element belongs to its block's text, and may hold blocks of its own besides. */
function come(node: Node, dirt: Changes): void {
  if (!isElement(node)) return;
  dirt.trees.add(node);
  if (!breaks(node)) dirt.blocks.add(blockOf(node));
}

/** Where it went to may be a place that is not watched, like a shadow root inside of code. */
function move(node: Node, dirt: Changes): void {
  if (!isElement(node) || !isConnected(node)) return;
  dirt.moved.add(node);
  come(node, dirt);
}

/** A line break parts lines, not passages. */
const breaks = (node: Node): boolean => isElement(node) && flowOf(tagOf(node)) >= flow.block;

/**
 * Whether a node that came or went changes the text of the block it was in. Words and inline elements
 * do. White space and blocks do where text runs on to both sides of them: they part it.
 */
function touchesOwnText(
  node: Node,
  { target, previousSibling, nextSibling }: MutationRecord,
): boolean {
  if (!breaks(node) && !isBlank(node)) return true;
  return (
    runsOn(previousSibling, 'previousSibling', target) && runsOn(nextSibling, 'nextSibling', target)
  );
}

/** Whether text of the same block follows in a direction, as seen from below `parent`. */
function runsOn(
  from: Node | null,
  direction: 'previousSibling' | 'nextSibling',
  parent: Node,
): boolean {
  let at = from;
  while (at && (isBlank(at) || at instanceof Comment)) at = at[direction];
  return at ? !breaks(at) : !breaks(parent);
}

const isBlank = (node: Node): boolean => isText(node) && !node.data.trim();
