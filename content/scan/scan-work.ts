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

function* followChanges(parts: ScanParts): Generator<void> {
  const { queue, names, reader } = parts;
  reader.begin();
  do {
    if (!names.loading && !queue.isEmpty) yield* readQueue(parts);
    yield* settle(parts);
  } while (!names.loading && !(queue.isEmpty && names.isSettled));
}

function* settle({ names, changed }: ScanParts): Generator<void> {
  if (!names.store || names.isSettled) return;
  yield* names.store.settle();
  changed();
}

/** Reads everything that has changed until now: blocks first, because they hold what is in sight. */
function* readQueue(parts: ScanParts): Generator<void> {
  const { queue, names, isFirst } = parts;
  const { blocks: changed, trees } = queue.take();
  const blocks = new Set([...changed, ...(names.store?.forget(changed) ?? [])]);
  const read = new Set<Node>();
  for (const block of blocks) {
    yield* readInto(parts, block, true, read);
    read.add(block);
  }
  if (isFirst()) yield* settle(parts);
  for (const tree of topmost(trees)) yield* readTree(parts, tree, read);
}

/** Paints on the way, whenever twice as many passages are known: then painting costs less than was read. */
function* readTree(parts: ScanParts, tree: Node, read: ReadonlySet<Node>): Generator<void> {
  const known = (): number => parts.names.store?.size ?? 0;
  let painted = known();
  for (const _ of readInto(parts, tree, false, read)) {
    if (known() >= 2 * painted) {
      yield* settle(parts);
      painted = known();
    }
    yield;
  }
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
