/** Reads a page for names, brings what finds and paints their mentions, and keeps it all right while the page changes. */
import type { Index } from '../../core/lexicon/lexicon.ts';
import { passesPrefilter } from '../../core/recognition/prefilter.ts';
import { composedHolds, composedParent, isConnected } from '../dom.ts';
import type { MentionStore } from '../mentions/mention-store.ts';
import { isSilenced } from './blocks.ts';
import { blocksInSight } from './blocks-in-view.ts';
import { Pace } from './budget.ts';
import { type Changes, noChanges, watch } from './changes.ts';
import { passagesOf, stride } from './passages.ts';

/** How far a page has been read. */
export type ReadingState =
  /** Everything that changed so far has been read. */
  | 'idle'
  /** As much of it as ever will be: there was too much. */
  | 'partial'
  | 'reading'
  /** The page changes too fast: what comes is not read until it is calmer. */
  | 'restless';

export interface Scanner {
  readonly state: ReadingState;
  /** Asks again of every match whether it is wanted, in the next frame. */
  reconsider(): void;
  /** Reads what is left, even where the tab is hidden. */
  finish(): Promise<void>;
}

export interface ScannerOptions {
  /** Which words lead to names: all that a page without names needs. */
  readonly index: Index;
  /**
   * Brings what knows the names and paints them, with the first text that may hold one; undefined when it
   * cannot be had any more, and the end is near. Never rejects.
   */
  load(): Promise<MentionStore | undefined>;
  /** True for nodes that Gloss itself puts into the page. */
  ours(node: Node): boolean;
  /** Called after mentions came or went. */
  changed(): void;
  /** Called when the page has replaced its document: listeners must be set again. */
  reopened(): void;
  /** Ends everything and leaves the page as it was. */
  readonly signal: AbortSignal;
}

/** One slice of work, in ms: far enough below a frame that input is answered in between. */
const slice = 4;

/** The share of the time in which it is looked whether words still stand, of a page that is not heard. */
const looking = 0.05;

/** A passage counts for so many more characters than it has. */
const perPassage = 64;

/**
 * How much of one change of a page is read, the first one being the page itself, in characters; a passage
 * and a node without text count for some more. Twenty times the longest report that was ever tried.
 */
const mostAtOnce = 2 ** 25;

/** Passages with names that are kept in mind: the browser watches where each of them is. */
const mostKnown = 2 ** 14;

export function startScanner({ index, ours, changed, signal, ...terms }: ScannerOptions): Scanner {
  const pace = new Pace(performance.now());
  /** Where names may be marked, for the length of one step. */
  const open = new Set<Node>();
  let queue: Changes = { ...noChanges(), trees: new Set([document]) };
  /** What has been found; comes with the names. */
  let concordance: MentionStore | undefined;
  /** They are being loaded: until then nothing is read in which there may be one. */
  let loading: Promise<void> | undefined;
  let work: Generator<void> | undefined;
  /** Characters read since the last look at the clock. */
  let length = 0;
  /** What may still be read of the change that is followed now. */
  let left = mostAtOnce;
  let isPartial = false;
  let scheduled = true;
  let isFirst = true;

  const watching = watch(
    {
      reopened: terms.reopened,
      dirty: soil,
      blinded: giveUp,
      ours,
      knows: (node) => concordance?.knows(node) === true,
    },
    signal,
  );
  signal.addEventListener('abort', () => watching.quietly(() => concordance?.painter.clear()));

  function soil(dirt: Changes): void {
    pace.change(performance.now());
    watching.quietly(() => {
      concordance?.forget(dirt.blocks, dirt.written);
      concordance?.forgetBelow(dirt.moved);
    });
    for (const node of dirt.trees) queue.trees.add(node);
    for (const block of dirt.blocks) queue.blocks.add(block);
    queue.removals ||= dirt.removals;
    schedule();
  }

  /** What was being read may be gone when it could go on; all of it will be dirty then. */
  function giveUp(): void {
    work = undefined;
    queue = noChanges();
    lookAfter();
  }

  /** While nothing is heard of the page, what is lit must still be the words that were read. */
  function lookAfter(): void {
    if (signal.aborted || !watching.isBlind) return;
    const [start, before] = [performance.now(), known()];
    watching.quietly(() => concordance?.review());
    if (known() < before) changed();
    const wait = (performance.now() - start) / looking;
    setTimeout(() => requestAnimationFrame(lookAfter), wait);
  }

  function schedule(): void {
    if (scheduled || signal.aborted) return;
    scheduled = true;
    // The first reading goes on between frames; changes are followed right before the next paint.
    const wait = isFirst ? 0 : pace.wait(performance.now());
    if (isFirst && !document.hidden) setTimeout(frame);
    else if (wait > 0) setTimeout(() => requestAnimationFrame(frame), wait);
    else requestAnimationFrame(frame);
  }

  function frame(): void {
    scheduled = false;
    if (signal.aborted) return;
    const start = performance.now();
    // The page may have gone on changing since.
    if (!isFirst && pace.wait(start) > 0) {
      schedule();
      return;
    }
    const done = step(start + slice);
    const end = performance.now();
    if (!isFirst) pace.spend(end - start, end);
    isFirst &&= !done || loading !== undefined;
    if (!done) schedule();
  }

  /** Works until the deadline (ms, `performance.now`) and tells whether all is read and painted that can be now. */
  function step(deadline: number): boolean {
    // What is read of a page that is not heard may not be there any more when it is painted.
    if (watching.isBlind) return true;
    let done = false;
    watching.quietly(() => {
      if (queue.removals) concordance?.sweep();
      queue.removals = false;
      work ??= follow();
      do done = work.next().done === true;
      while (!done && performance.now() < deadline);
      if (done) work = undefined;
      open.clear();
    });
    return done;
  }

  function* follow(): Generator<void> {
    left = mostAtOnce;
    do {
      yield* readQueue();
      yield* settle();
    } while (!loading && (queue.blocks.size || queue.trees.size || !isSettled()));
  }

  function* settle(): Generator<void> {
    if (!concordance || isSettled()) return;
    yield* concordance.settle();
    changed();
  }

  function* readQueue(): Generator<void> {
    while (!loading && (queue.blocks.size || queue.trees.size)) {
      const { blocks, trees } = queue;
      queue = { ...noChanges(), removals: queue.removals };
      concordance?.forget(blocks);
      const read = new Set<Node>();
      for (const block of blocks) yield* readInto(block, true, read);
      if (isFirst) yield* settle();
      for (const tree of trees) if (!isBelow(tree, trees)) yield* readTree(tree, read);
    }
  }

  /** Paints on the way, whenever so much more is known that painting costs less than was read. */
  function* readTree(tree: Node, read: Set<Node>): Generator<void> {
    let painted = known();
    for (const _ of readInto(tree, false, read)) {
      if (known() >= 2 * painted) {
        yield* settle();
        painted = known();
      }
      yield;
    }
  }

  /** Reads one tree, or one block's own text, except for the blocks that were `read` just before. */
  function* readInto(root: Node, own: boolean, read: Set<Node>): Generator<void> {
    if (!isConnected(root) || isSilenced(root)) return;
    /** Blocks of which something was met: what was known of them before is read anew. */
    const met = new Set<Node>();
    length += perPassage;
    const meet = { index, shadow: watching.include };
    for (const passage of passagesOf(root, meet, own)) {
      if (passage && !concordance && passesPrefilter(passage.text, index, true)) {
        loading ??= load();
        (own ? queue.blocks : queue.trees).add(root);
        return;
      }
      if (left <= 0 || known() >= mostKnown) {
        isPartial = true;
        break;
      }
      if (
        passage &&
        concordance &&
        !read.has(passage.block) &&
        composedHolds(root, passage.block)
      ) {
        if (!met.has(passage.block)) concordance.forget([passage.block]);
        met.add(passage.block);
        concordance.consider(passage, open);
      }
      const cost = passage ? passage.text.length + perPassage : stride;
      left -= cost;
      length += cost;
      if (length >= stride) yield;
      length %= stride;
    }
    if (own) read.add(root);
  }

  async function load(): Promise<void> {
    concordance = await terms.load();
    loading = undefined;
    if (!concordance) queue = noChanges();
    schedule();
  }

  /** How many passages with names are known. */
  function known(): number {
    return concordance?.size ?? 0;
  }

  /** Whether all that is known is decided and painted. */
  function isSettled(): boolean {
    return concordance?.isSettled !== false;
  }

  function isIdle(): boolean {
    const { blocks, trees, removals } = queue;
    return !work && !loading && !blocks.size && !trees.size && !removals && isSettled();
  }

  /**
   * Runs right after the first frame, when the browser knows what is where anyway. A hidden or prerendered page
   * does not get one before it is seen.
   */
  function begin(): void {
    if (signal.aborted) return;
    for (const block of blocksInSight()) queue.blocks.add(block);
    frame();
  }

  requestAnimationFrame(() => setTimeout(begin));
  return {
    get state() {
      if (watching.isBlind) return 'restless';
      if (!isIdle()) return 'reading';
      return isPartial ? 'partial' : 'idle';
    },
    reconsider() {
      concordance?.unsettle();
      schedule();
    },
    async finish() {
      while (!signal.aborted && (!step(performance.now() + slice) || loading))
        await (loading ?? new Promise((go) => setTimeout(go)));
    },
  };
}

/** A page may build a tree from the top: each of its nodes is new, and is read with the first. */
function isBelow(node: Node, trees: ReadonlySet<Node>): boolean {
  for (let up = composedParent(node); up; up = composedParent(up)) if (trees.has(up)) return true;
  return false;
}
