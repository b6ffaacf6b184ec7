/** What is to be done for a page at any time: look again at what is known, read what changed, decide and paint. */

import type { ChangeQueue } from './change-queue.ts';
import type { LazyStore } from './lazy-store.ts';
import type { NameStore } from './name-store.ts';
import { topmost } from './page-memo.ts';
import type { Reader } from './reader.ts';
import type { Progress } from './scheduler.ts';

interface ScanParts {
  readonly queue: ChangeQueue;
  readonly names: LazyStore;
  readonly reader: Reader;
  /** True until the page has been read once: what is in sight is painted before the rest is read. */
  isFirst(): boolean;
  /** The names have been loaded: the work goes on. */
  loaded(store: NameStore | undefined): void;
  /** Called after mentions came or went. */
  changed(): void;
}

export class ScanWork {
  readonly #parts: ScanParts;
  #following: Generator<void> | undefined;
  #rechecking: Generator<void> | undefined;

  constructor(parts: ScanParts) {
    this.#parts = parts;
  }

  get isIdle(): boolean {
    const { queue, names } = this.#parts;
    const isWorking = this.#following ?? this.#rechecking ?? names.loading;
    return !isWorking && queue.isEmpty && names.isSettled;
  }

  /** Works until the deadline (ms, `performance.now`). */
  run(deadline: number): Progress {
    this.#parts.reader.renewMemo();
    let progress: Progress = 'more';
    do progress = this.#step();
    while (progress === 'more' && performance.now() < deadline);
    return progress;
  }

  /** Lets go of all that is to be done. */
  clear(): void {
    this.#following = undefined;
    this.#rechecking = undefined;
    this.#parts.queue.clear();
  }

  /** Nothing is read while known passages may stand in the wrong order. */
  #step(): Progress {
    const { queue, names } = this.#parts;
    if (queue.hasUnchecked) this.#rechecking ??= names.store?.recheck(queue.takeUnchecked());
    if (this.#rechecking) {
      if (this.#rechecking.next().done) this.#rechecking = undefined;
      return 'more';
    }
    this.#following ??= followChanges(this.#parts);
    if (!this.#following.next().done) return 'more';
    this.#following = undefined;
    return names.loading ? 'waiting' : 'done';
  }
}

/**
 * Tells of changes when all is read again: who is told looks for the mention of an open card, which a part of the
 * page that was forgotten may still hold.
 */
function* followChanges(parts: ScanParts): Generator<void> {
  const { queue, names, reader, changed } = parts;
  reader.begin();
  do {
    const isPainted = !names.loading && !queue.isEmpty && (yield* readQueue(parts));
    if ((yield* paint(parts)) || isPainted) changed();
  } while (!names.loading && !(queue.isEmpty && names.isSettled));
}

/** @returns false where there is nothing to paint */
function* paint({ names }: ScanParts): Generator<void, boolean> {
  if (!names.store || names.isSettled) return false;
  yield* names.store.settle();
  return true;
}

/**
 * Reads everything that has changed until now: blocks first, because they hold what is in sight.
 * @returns true where something was painted on the way
 */
function* readQueue(parts: ScanParts): Generator<void, boolean> {
  const { queue, names, isFirst, changed } = parts;
  const { blocks: changedBlocks, trees } = queue.take();
  const blocks = new Set([...changedBlocks, ...(names.store?.forget(changedBlocks) ?? [])]);
  const read = new Set<Node>();
  for (const block of blocks) {
    yield* readInto(parts, block, true, read);
    read.add(block);
  }
  if (isFirst() && (yield* paint(parts))) changed();
  let isPainted = false;
  for (const tree of topmost(trees)) if (yield* readTree(parts, tree, read)) isPainted = true;
  return isPainted;
}

/** Paints on the way, whenever four times as many passages are known: each time all are decided anew. */
function* readTree(
  parts: ScanParts,
  tree: Node,
  read: ReadonlySet<Node>,
): Generator<void, boolean> {
  const known = (): number => parts.names.store?.size ?? 0;
  let [painted, isPainted] = [known(), false];
  for (const _ of readInto(parts, tree, false, read)) {
    if (known() >= 4 * painted) {
      if (yield* paint(parts)) isPainted = true;
      if (isPainted && parts.isFirst()) parts.changed();
      painted = known();
    }
    yield;
  }
  return isPainted;
}

/** Puts off what needs the names until they are there. */
function* readInto(
  { queue, names, reader, loaded }: ScanParts,
  root: Node,
  own: boolean,
  read: ReadonlySet<Node>,
): Generator<void> {
  if (!names.loading) {
    const end = yield* reader.read(root, own, read, names.store);
    if (end === 'read') return;
  }
  queue.add(own ? { blocks: [root] } : { trees: [root] });
  names.request(loaded);
}
