/** Reads trees and blocks of a page for what may hold a name, in steps. */

import { startsBlock } from './blocks.ts';
import { isConnected, isElement } from './dom.ts';
import { isGlossNode, type ReadingParts } from './lookout.ts';
import type { NameStore } from './name-store.ts';
import { pageMemo } from './page-memo.ts';
import { mostAtOnce } from './page-work.ts';
import type { Passage } from './passage.ts';
import { passagesOf } from './passages.ts';
import { skimStride } from './skim.ts';

/** Fixed cost per passage, in characters. */
const perPassage = 64;

export class Reader {
  readonly #options: ReadingParts;
  /** Characters read since the last step ended. */
  #length = 0;
  /** Characters that may still be read of this change. */
  #left = mostAtOnce;
  #isPartial = false;
  #charactersRead = 0;
  #memo = pageMemo();

  constructor(options: ReadingParts) {
    this.#options = options;
  }

  /** True when there was too much to read or to keep all of it. */
  get isPartial(): boolean {
    return this.#isPartial;
  }

  /** Characters of the page that were read; text that is read again counts again. */
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
  *read(root: Node, own: boolean, read: ReadonlySet<Node>, store: NameStore): Generator<void> {
    if (!isConnected(root) || this.#memo.isSilenced(root) || isGlossNode(root, this.#options))
      return;
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
      if (this.#left <= 0) {
        this.#isPartial = true;
        break;
      }
      if (passage && passage.block !== around && !read.has(passage.block)) {
        if (!met.has(passage.block)) store.forget([passage.block]);
        met.add(passage.block);
        if (!store.consider(passage, this.#memo, foundLine)) this.#isPartial = true;
      }
      if (this.#isStepOver(passage ? passage.text.length + perPassage : skimStride)) yield;
    }
  }

  #passages(root: Node, own: boolean, joined: ReadonlySet<Node>): Generator<Passage | undefined> {
    const { index, foundShadow, foundBare } = this.#options;
    const blockOf = (node: Node): Node => this.#memo.blockOf(node);
    return passagesOf(root, { index, shadow: foundShadow, bare: foundBare, blockOf, joined }, own);
  }

  #isStepOver(cost: number): boolean {
    this.#left -= cost;
    this.#charactersRead += cost;
    this.#length += cost;
    const isOver = this.#length >= skimStride;
    this.#length %= skimStride;
    return isOver;
  }
}
