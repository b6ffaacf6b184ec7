/** Reads trees and blocks of a page for what may hold a name, in steps. */

import type { Index } from '../../core/lexicon/lexicon.ts';
import { passesPrefilter } from '../../core/recognition/prefilter.ts';
import { startsBlock } from './blocks.ts';
import { isConnected, isElement, isShadow, rootOf } from './dom.ts';
import type { NameStore } from './name-store.ts';
import { pageMemo } from './page-memo.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';
import { stride } from './skim.ts';

/** Fixed cost per passage, in characters. */
const perPassage = 64;

/**
 * Most that is read of one change of a page, the first one being the page itself, in characters; a passage
 * and a node without text count for some more. Twenty times the longest report that was ever tried.
 */
const mostAtOnce = 2 ** 25;

interface ReaderOptions {
  readonly index: Index;
  /** True for nodes that Gloss itself puts into the page. */
  isOwnNode(node: Node): boolean;
  /** An open shadow root was met. */
  foundShadow(root: ShadowRoot): void;
  /** An element was met that may be given a shadow root later. */
  foundBare(element: Element): void;
}

/** How the reading of a tree or block ended: `names` where the names must be loaded before it can go on. */
type ReadingEnd = 'read' | 'names';

export class Reader {
  readonly #options: ReaderOptions;
  /** Characters read since the last step ended. */
  #length = 0;
  /** Characters that may still be read of this change. */
  #left = mostAtOnce;
  #isPartial = false;
  #charactersRead = 0;
  #memo = pageMemo();

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** True when there was too much to read or to keep all of it. */
  get isPartial(): boolean {
    return this.#isPartial;
  }

  /** All text of the page that was looked at, again for every time. */
  get charactersRead(): number {
    return this.#charactersRead;
  }

  /** To be called before a change is read. */
  begin(): void {
    this.#left = mostAtOnce;
  }

  /** To be called at the beginning of every task: the page may have changed. */
  renewMemo(): void {
    this.#memo = pageMemo();
  }

  /**
   * Reads one tree, or with `own` one block's own text.
   * @param read blocks that need not be read again
   */
  *read(
    root: Node,
    own: boolean,
    read: ReadonlySet<Node>,
    store: NameStore | undefined,
  ): Generator<void, ReadingEnd> {
    if (!isConnected(root) || this.#memo.isSilenced(root) || this.#isOwn(root)) return 'read';
    /** Blocks of which something was met: what was known of them before is read anew. */
    const met = new Set<Node>();
    /** Texts of lines that run through several blocks: they are not read a second time. */
    const joined = new Set<Node>();
    const foundLine = ({ block, otherBlocks = [], nodes }: Passage): void => {
      for (const one of [block, ...otherBlocks]) met.add(one);
      for (const node of nodes) joined.add(node);
    };
    const around = isElement(root) && !startsBlock(root) ? this.#memo.blockOf(root) : undefined;
    for (const passage of this.#passages(root, own, joined)) {
      if (passage && !store && this.#mayHoldName(passage)) return 'names';
      if (this.#left <= 0) {
        this.#isPartial = true;
        break;
      }
      if (passage && store && passage.block !== around && !read.has(passage.block)) {
        if (!met.has(passage.block)) store.forget([passage.block]);
        met.add(passage.block);
        if (!store.consider(passage, this.#memo, foundLine)) this.#isPartial = true;
      }
      if (this.#isStepOver(passage ? passage.text.length + perPassage : stride)) yield;
    }
    return 'read';
  }

  /** What a page took out of the card and put back, as Firefox lets it, is the card's again. */
  #isOwn(node: Node): boolean {
    const root = rootOf(node);
    return isShadow(root) && this.#options.isOwnNode(root.host);
  }

  #passages(root: Node, own: boolean, joined: ReadonlySet<Node>): Generator<Passage | undefined> {
    const { index, foundShadow, foundBare } = this.#options;
    const blockOf = (node: Node): Node => this.#memo.blockOf(node);
    return passagesOf(root, { index, shadow: foundShadow, bare: foundBare, blockOf, joined }, own);
  }

  #mayHoldName({ text, needsLayout }: Passage): boolean {
    return needsLayout === true || passesPrefilter(text, this.#options.index, true);
  }

  #isStepOver(cost: number): boolean {
    this.#left -= cost;
    this.#charactersRead += cost;
    this.#length += cost;
    const isOver = this.#length >= stride;
    this.#length %= stride;
    return isOver;
  }
}
