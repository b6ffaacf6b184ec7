/** Looks through a page until a text may hold a name: all that is done for most pages. */

import type { Index } from '../../core/lexicon/lexicon.ts';
import { passesPrefilter } from '../../core/recognition/prefilter.ts';
import type { ChangeQueue } from './change-queue.ts';
import { isConnected, isShadow, isText, rootOf } from './dom.ts';
import { type PageMemo, pageMemo, topmostNodes } from './page-memo.ts';
import { mostAtOnce, type PageWork } from './page-work.ts';
import type { SliceResult } from './scheduler.ts';
import { type Encounters, longestSkim, scanOf, skim, skimReach, skimStride } from './skim.ts';

/** Options shared by the lookout and the scan work. */
export interface ReadingParts {
  readonly queue: ChangeQueue;
  readonly index: Index;
  /** True for nodes that Gloss itself puts into the page. */
  isOwnNode(node: Node): boolean;
  /** An open shadow root was met. */
  foundShadow(root: ShadowRoot): void;
  /** An element was met that may be given a shadow root later. */
  foundBare(element: Element): void;
}

interface LookoutParts extends ReadingParts {
  /** Called when a text may hold a name: the code that knows the names is loaded, and reads from there on. */
  found(): void;
  /** True while that code is being loaded. */
  isLoading(): boolean;
}

export class Lookout implements PageWork {
  readonly #parts: LookoutParts;
  readonly #meet: Encounters;
  #looking: Generator<void> | undefined;
  #memo: PageMemo = pageMemo();
  #left = mostAtOnce;
  isPartial = false;
  charactersRead = 0;

  constructor(parts: LookoutParts) {
    this.#parts = parts;
    const { index, foundShadow: shadow, foundBare: bare } = parts;
    this.#meet = { index, shadow, bare, blockOf: (node) => this.#memo.blockOf(node) };
  }

  get isIdle(): boolean {
    return !this.#looking && this.#parts.queue.isEmpty;
  }

  run(deadline: number): SliceResult {
    const { isLoading } = this.#parts;
    if (isLoading()) return 'waiting';
    this.#memo = pageMemo();
    this.#looking ??= this.#look();
    do
      if (this.#looking.next().done) {
        this.#looking = undefined;
        return isLoading() ? 'waiting' : 'done';
      }
    while (performance.now() < deadline);
    return 'more';
  }

  clear(): void {
    this.#looking = undefined;
    this.#parts.queue.clear();
  }

  /** Puts back what is not read when a text may hold a name. */
  *#look(): Generator<void> {
    const { queue, found } = this.#parts;
    this.#left = mostAtOnce;
    while (!queue.isEmpty) {
      const taken = queue.take();
      const blocks = [...taken.blocks];
      const trees = topmostNodes(taken.trees);
      for (const [at, root] of [...blocks, ...trees].entries())
        if (yield* this.#mayHoldName(root, at < blocks.length)) {
          queue.add({
            blocks: blocks.slice(at),
            trees: trees.slice(Math.max(0, at - blocks.length)),
          });
          found();
          return;
        }
    }
  }

  *#mayHoldName(root: Node, own: boolean): Generator<void, boolean> {
    if (!isConnected(root) || this.#memo.isSilenced(root) || isGlossNode(root, this.#parts))
      return false;
    return yield* this.#search(root, own);
  }

  *#search(root: Node, own: boolean): Generator<void, boolean> {
    const scan = scanOf(root, own);
    let run: readonly Node[] = [];
    while (!scan.isDone && this.#left > 0) {
      skim(scan, root, this.#meet, own);
      const { wanted, isOver, shadow, needsLayout } = scan;
      run = run.length ? [...run.slice(-fewNodes), ...wanted] : wanted;
      if (wanted.length && (needsLayout || (yield* this.#nameIn(run)))) return true;
      if (isOver) {
        run = [];
        scan.needsLayout = false;
      }
      if (shadow) {
        this.#meet.shadow(shadow);
        if (yield* this.#search(shadow, false)) return true;
      }
      this.#spend(wanted.length ? perRun + lengthOf(wanted) : skimStride);
      yield;
    }
    this.isPartial ||= this.#left <= 0;
    return false;
  }

  /** Returns true if texts may hold a name, however the layout joins them: glued, or with a space between. */
  *#nameIn(nodes: readonly Node[]): Generator<void, boolean> {
    for (const gap of nodes.length > 1 ? ['', ' '] : ['']) {
      const text = nodes.map((node) => (isText(node) ? node.data : ' ')).join(gap);
      for (let from = 0; from < text.length; from += longestSkim) {
        const part = text.slice(from, from + longestSkim + skimReach);
        if (passesPrefilter(part, this.#parts.index, true)) return true;
        if (text.length > longestSkim) yield;
      }
    }
    return false;
  }

  /** @param cost in characters */
  #spend(cost: number): void {
    this.#left -= cost;
    this.charactersRead += cost;
  }
}

/** Fixed cost of texts that are looked at together, in characters. */
const perRun = 64;

const lengthOf = (nodes: readonly Node[]): number =>
  nodes.reduce((sum, node) => sum + (isText(node) ? node.length : 0), 0);

/** Nodes kept from the end of a run, because a name may continue from them into the next one. */
const fewNodes = 16;

/** True for nodes in a shadow root of Gloss; Firefox lets a page take them out of the card and put them back. */
export function isGlossNode(node: Node, { isOwnNode }: Pick<ReadingParts, 'isOwnNode'>): boolean {
  const root = rootOf(node);
  return isShadow(root) && isOwnNode(root.host);
}
