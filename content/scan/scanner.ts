/** Reads a page for names, has their mentions painted, and keeps that right while the page changes. */

import type { Index } from '../../core/lexicon/lexicon.ts';
import type { ReadingState } from '../../core/page/page-state.ts';
import { blocksInSight } from './blocks-in-view.ts';
import { ChangeQueue } from './change-queue.ts';
import type { Changes } from './changes.ts';
import { LateRoots } from './late-roots.ts';
import { LazyStore } from './lazy-store.ts';
import type { NameStore } from './name-store.ts';
import { observePage } from './observe-page.ts';
import { Reader } from './reader.ts';
import { recheckWhilePaused } from './recheck-while-paused.ts';
import { ScanWork } from './scan-work.ts';
import { type Progress, Scheduler } from './scheduler.ts';

interface Scanner {
  readonly state: ReadingState;
  /** All text of the page that was looked at, again for every time. */
  readonly charactersRead: number;
  /** Asks again of every match whether it is wanted, in the next frame. */
  reconsider(): void;
  /** Reads what is left, even where the tab is hidden. */
  finish(): Promise<void>;
}

interface ScannerOptions {
  /** Which words lead to names: all that a page without names needs. */
  readonly index: Index;
  /**
   * Brings what knows the names and paints them, with the first text that may hold one; undefined when it
   * cannot be had any more, and the end is near. Never rejects.
   */
  load(): Promise<NameStore | undefined>;
  /** True for nodes that Gloss itself puts into the page. */
  isOwnNode(node: Node): boolean;
  /** Called after mentions came or went. */
  changed(): void;
  /** Called after text was read, at the end of a task. */
  hasRead(): void;
  /** Called when the page has replaced its document: listeners must be set again. */
  reopened(): void;
  /** Ends everything and leaves the page as it was. */
  readonly signal: AbortSignal;
}

export function startScanner(options: ScannerOptions): Scanner {
  const { index, isOwnNode, changed, reopened, signal } = options;
  const names = new LazyStore(options.load);
  const queue = new ChangeQueue();
  const page = observePage(
    {
      isOwnNode,
      isKnownBlock: (block) => names.store?.isKnownBlock(block) === true,
      isLookedAt: (element) => names.store?.isLookedAt(element) === true,
      reopened,
      changed: follow,
      paused,
    },
    signal,
  );
  const lateRoots = new LateRoots((hosts) => {
    queue.add({ trees: hosts });
    scheduler.request();
  }, signal);
  const reader = new Reader({
    index,
    isOwnNode,
    foundShadow: page.include,
    foundBare: (element) => lateRoots.add(element),
  });
  const work = new ScanWork({
    queue,
    names,
    reader,
    isFirst: () => scheduler.isFirst,
    loaded,
    changed,
  });
  const scheduler = new Scheduler(run, signal);

  /** What was read of a page that is not observed may be gone when it is painted. */
  function run(deadline: number): Progress {
    let progress: Progress = 'done';
    if (!page.isPaused)
      page.quietly(() => {
        progress = work.run(deadline);
      });
    options.hasRead();
    return progress;
  }

  function follow(changes: Changes): void {
    page.quietly(() => {
      queue.add({ blocks: names.store?.forget(changes.blocks, changes.written) ?? [] });
      queue.add({ blocks: names.store?.forgetLookers(changes.lookedAt) ?? [] });
      const elements = changes.trees.union(changes.removed);
      if (names.store?.forgetBelow(elements) === false) queue.addUnchecked(elements);
    });
    queue.add(changes);
    scheduler.pageChanged();
  }

  function loaded(store: NameStore | undefined): void {
    if (!store) queue.clear();
    scheduler.request();
  }

  function paused(): void {
    work.clear();
    if (names.store) recheckWhilePaused({ store: names.store, page, changed, signal });
  }

  signal.addEventListener('abort', () => page.quietly(() => names.store?.clear()));
  scheduler.start(() => queue.add({ blocks: blocksInSight() }));
  return {
    get state() {
      if (page.isPaused) return 'restless';
      if (!work.isIdle) return 'reading';
      return reader.isPartial ? 'partial' : 'idle';
    },
    get charactersRead() {
      return reader.charactersRead;
    },
    reconsider() {
      names.store?.invalidate();
      scheduler.request();
    },
    finish: () => scheduler.finish(() => names.loading),
  };
}
