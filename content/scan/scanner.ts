/** Reads a page for names, has their mentions painted, and keeps that right while the page changes. */

import type { Index } from '../../core/lexicon/lexicon.ts';
import type { ReadingState } from '../../core/page/page-state.ts';
import { blocksInSight } from './blocks-in-view.ts';
import { ChangeQueue } from './change-queue.ts';
import type { Changes } from './changes.ts';
import { LateRoots } from './late-roots.ts';
import { Lookout, type ReadingParts } from './lookout.ts';
import type { NameStore } from './name-store.ts';
import { observePage } from './observe-page.ts';
import type { PageWork } from './page-work.ts';
import { recheckWhilePaused } from './recheck-while-paused.ts';
import type { ScanParts } from './scan-work.ts';
import { Scheduler, type SliceResult } from './scheduler.ts';

/** Parts loaded with the first text that may hold a name; most pages hold none. */
export interface ScannedNames {
  readonly store: NameStore;
  /** Opens the work that reads the page from then on. */
  openWork(parts: ScanParts): PageWork;
}

interface Scanner {
  readonly state: ReadingState;
  /** Characters of the page that were read; text that is read again counts again. */
  readonly charactersRead: number;
  /** Decides again, in the next frame, whether each match is wanted. */
  reconsider(): void;
  /** Reads what is left, even where the tab is hidden. */
  finish(): Promise<void>;
}

interface ScannerOptions {
  /** Index of the words that lead to names: all that a page without names needs. */
  readonly index: Index;
  /**
   * Loads the code that knows and paints the names, with the first text that may hold one; undefined when it
   * cannot be had any more, and the end is near. Never rejects.
   */
  load(): Promise<ScannedNames | undefined>;
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
  const queue = new ChangeQueue();
  let store: NameStore | undefined;
  let loading: Promise<void> | undefined;
  let readBefore = 0;
  const page = observePage(
    {
      isOwnNode,
      isKnownBlock: (block) => store?.isKnownBlock(block) === true,
      isLookedAt: (element) => store?.isLookedAt(element) === true,
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
  const parts: ReadingParts = {
    queue,
    index,
    isOwnNode,
    foundShadow: page.include,
    foundBare: (element) => lateRoots.add(element),
  };
  let work: PageWork = new Lookout({ ...parts, found: load, isLoading: () => !!loading });
  const scheduler = new Scheduler(run, signal);

  /** Reads nothing while the page is not observed: text read then may be gone before it is painted. */
  function run(deadline: number): SliceResult {
    let progress: SliceResult = 'done';
    if (!page.isPaused)
      page.quietly(() => {
        progress = work.run(deadline);
      });
    options.hasRead();
    return progress;
  }

  function follow(changes: Changes): void {
    page.quietly(() => {
      queue.add({ blocks: store?.forget(changes.blocks, changes.written) ?? [] });
      queue.add({ blocks: store?.forgetLookers(changes.lookedAt) ?? [] });
      const elements = changes.trees.union(changes.removed);
      if (store?.forgetBelow(elements) === false) queue.addUnchecked(elements);
    });
    queue.add(changes);
    scheduler.pageChanged();
  }

  function load(): void {
    loading ??= options.load().then((names) => {
      loading = undefined;
      if (names) useNames(names);
      else queue.clear();
      scheduler.request();
    });
  }

  function useNames(names: ScannedNames): void {
    readBefore = work.charactersRead;
    store = names.store;
    work = names.openWork({ ...parts, isFirst: () => scheduler.isFirst, changed });
  }

  function paused(): void {
    work.clear();
    if (store) recheckWhilePaused({ store: store, page, changed, signal });
  }

  signal.addEventListener('abort', () => page.quietly(() => store?.clear()));
  scheduler.start(() => queue.add({ blocks: blocksInSight() }));
  return {
    get state() {
      if (page.isPaused) return 'restless';
      if (loading || !work.isIdle) return 'reading';
      return work.isPartial ? 'partial' : 'idle';
    },
    get charactersRead() {
      return readBefore + work.charactersRead;
    },
    reconsider() {
      store?.invalidate();
      scheduler.request();
    },
    finish: () => scheduler.finish(() => loading),
  };
}
