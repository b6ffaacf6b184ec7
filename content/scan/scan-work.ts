/** Does the next step on a page with names: checks known passages again, reads what changed, decides and paints. */

import type { ReadingParts } from './lookout.ts';
import type { NameStore } from './name-store.ts';
import { topmostNodes } from './page-memo.ts';
import type { PageWork } from './page-work.ts';
import { Reader } from './reader.ts';
import type { SliceResult } from './scheduler.ts';

export interface ScanParts extends ReadingParts {
  /** True until the page has been read once: what is in sight is painted before the rest is read. */
  isFirst(): boolean;
  /** Called after mentions came or went. */
  changed(): void;
}

interface WorkParts extends ScanParts {
  readonly store: NameStore;
  readonly reader: Reader;
}

export class ScanWork implements PageWork {
  readonly #parts: WorkParts;
  #following: Generator<void> | undefined;
  #rechecking: Generator<void> | undefined;

  constructor(store: NameStore, parts: ScanParts) {
    this.#parts = { ...parts, store, reader: new Reader(parts) };
  }

  get isIdle(): boolean {
    const { queue, store } = this.#parts;
    const isWorking = this.#following ?? this.#rechecking;
    return !isWorking && queue.isEmpty && store.isSettled;
  }

  get isPartial(): boolean {
    return this.#parts.reader.isPartial;
  }

  get charactersRead(): number {
    return this.#parts.reader.charactersRead;
  }

  run(deadline: number): SliceResult {
    this.#parts.reader.renewMemo();
    let progress: SliceResult = 'more';
    do progress = this.#step();
    while (progress === 'more' && performance.now() < deadline);
    return progress;
  }

  clear(): void {
    this.#following = undefined;
    this.#rechecking = undefined;
    this.#parts.queue.clear();
  }

  /** Nothing is read while known passages may stand in the wrong order. */
  #step(): SliceResult {
    const { queue, store } = this.#parts;
    if (queue.hasUnchecked) this.#rechecking ??= store.recheck(queue.takeUnchecked());
    if (this.#rechecking) {
      if (this.#rechecking.next().done) this.#rechecking = undefined;
      return 'more';
    }
    this.#following ??= followChanges(this.#parts);
    if (!this.#following.next().done) return 'more';
    this.#following = undefined;
    return 'done';
  }
}

/**
 * Reports changes when all is read again: the listener looks for the mention of an open card, which a part of the
 * page that was forgotten may still hold.
 */
function* followChanges(parts: WorkParts): Generator<void> {
  const { queue, store, reader, changed } = parts;
  reader.begin();
  do {
    const isPainted = !queue.isEmpty && (yield* readQueue(parts));
    if ((yield* paint(parts)) || isPainted) changed();
  } while (!(queue.isEmpty && store.isSettled));
}

/** @returns false where there is nothing to paint */
function* paint({ store }: WorkParts): Generator<void, boolean> {
  if (store.isSettled) return false;
  yield* store.settle();
  return true;
}

/**
 * Reads everything that has changed until now: blocks first, because they hold what is in sight.
 * @returns true where something was painted on the way
 */
function* readQueue(parts: WorkParts): Generator<void, boolean> {
  const { queue, store, reader, isFirst, changed } = parts;
  const { blocks: changedBlocks, trees } = queue.take();
  const blocks = new Set([...changedBlocks, ...store.forget(changedBlocks)]);
  const read = new Set<Node>();
  for (const block of blocks) {
    yield* reader.read(block, true, read, store);
    read.add(block);
  }
  if (isFirst() && (yield* paint(parts))) changed();
  let isPainted = false;
  for (const tree of topmostNodes(trees)) if (yield* readTree(parts, tree, read)) isPainted = true;
  return isPainted;
}

/** Paints meanwhile, each time that the known passages are four times as many: every time all are decided anew. */
function* readTree(
  parts: WorkParts,
  tree: Node,
  read: ReadonlySet<Node>,
): Generator<void, boolean> {
  const { store, reader } = parts;
  const known = (): number => store.size;
  let [painted, isPainted] = [known(), false];
  for (const _ of reader.read(tree, false, read, store)) {
    if (known() >= 4 * painted) {
      if (yield* paint(parts)) isPainted = true;
      if (isPainted && parts.isFirst()) parts.changed();
      painted = known();
    }
    yield;
  }
  return isPainted;
}
