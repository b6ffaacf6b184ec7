/** The mentions of a page: what was found where, what it means, and the painter in step with that. */
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { Match } from '../../core/recognition/types.ts';
import { blockOf } from '../scan/blocks.ts';
import type { NameStore } from '../scan/name-store.ts';
import { type PageMemo, touchesClosedPlace } from '../scan/page-memo.ts';
import { blocksOf, type Passage } from '../scan/passage.ts';
import { readPassage } from '../scan/read-passage.ts';
import { blocksBelow, goneOrBelow } from './blocks-below.ts';
import { decideMentions } from './decide-mentions.ts';
import { KnownPassages } from './known-passages.ts';
import { type KnownPassage, keepPassage, type Mention, mentionsOf } from './mention.ts';
import type { KnownRanges } from './paint-highlight.ts';
import type { Painter } from './painter.ts';

/** Passages painted in one step: their positions are read before the first of them is painted. */
const paintedAtOnce = 64;

/** Mentions painted in one step: in a page of nothing but names a passage holds hundreds. */
const mentionsAtOnce = 256;

/** Passages with names that are kept: the browser watches where each of them is. */
const mostPassages = 2 ** 14;

/** Candidates that are kept of a page: four times as many as the longest text with names that was ever tried. */
const mostCandidates = 2 ** 15;

/** Candidates that are kept of a block: they are painted and forgotten together. */
const mostInBlock = 2 ** 11;

/** Its other methods are told in `NameStore`. */
export class MentionStore implements NameStore, KnownRanges {
  /** The painter in use, to ask what is under the pointer. */
  readonly painter: Painter;
  readonly #lexicon: Lexicon;
  readonly #isWanted: (match: Match) => boolean;
  readonly #known = new KnownPassages();
  /** Those that came since everything was decided. */
  readonly #fresh = new Set<KnownPassage>();
  #candidates = 0;
  #isSettled = true;

  /**
   * @param paint makes the painter, which may ask what is known where
   * @param isWanted false for a match that the reader does not want to see
   */
  constructor(
    lexicon: Lexicon,
    paint: (known: KnownRanges) => Painter,
    isWanted: (match: Match) => boolean,
  ) {
    this.#lexicon = lexicon;
    this.#isWanted = isWanted;
    this.painter = paint(this);
  }

  get size(): number {
    return this.#known.size;
  }

  get isSettled(): boolean {
    return this.#isSettled;
  }

  consider(passage: Passage, memo: PageMemo, foundLine: (line: Passage) => void): boolean {
    if (this.#isFull(passage.block)) return false;
    for (const read of readPassage(passage, this.#lexicon)) {
      if (touchesClosedPlace(read.passage.nodes, memo)) continue;
      if (read.passage.otherBlocks?.length) {
        this.#forgetParts(read.passage);
        foundLine(read.passage);
      }
      this.#add(keepPassage(read.passage, read));
    }
    return true;
  }

  #add(known: KnownPassage): void {
    this.#known.add(known);
    this.#fresh.add(known);
    this.#candidates += known.candidates.length;
    this.#isSettled = false;
  }

  /** A line that runs through several blocks takes in what was known of each of them alone. */
  #forgetParts(line: Passage): void {
    const nodes = new Set<Node>(line.nodes);
    for (const block of blocksOf(line))
      for (const known of this.#known.of(block))
        if (known.nodes.some((node) => nodes.has(node))) this.#letGo(known);
  }

  #isFull(block: Node): boolean {
    if (this.#known.size >= mostPassages || this.#candidates >= mostCandidates) return true;
    const beside = this.#known.of(block);
    return beside.reduce((sum, { candidates }) => sum + candidates.length, 0) >= mostInBlock;
  }

  forget(blocks: Iterable<Node>, written?: ReadonlySet<Node>): Set<Node> {
    const others = new Set<Node>();
    for (const block of blocks)
      for (const passage of this.#known.of(block)) {
        this.#letGo(passage, written);
        for (const other of passage.otherBlocks?.length ? blocksOf(passage) : []) others.add(other);
      }
    for (const block of blocks) others.delete(block);
    return others;
  }

  forgetLookers(elements: Iterable<Node>): Set<Node> {
    const blocks = new Set<Node>();
    for (const element of elements)
      for (const passage of [...this.#known.lookingAt(element)]) {
        this.#letGo(passage);
        for (const block of blocksOf(passage)) blocks.add(block);
      }
    return blocks;
  }

  #letGo(passage: KnownPassage, written?: ReadonlySet<Node>): void {
    this.#known.remove(passage);
    this.painter.hide(passage, written);
    this.#fresh.delete(passage);
    this.#candidates -= passage.candidates.length;
    this.#isSettled = false;
  }

  forgetBelow(elements: ReadonlySet<Node>): boolean {
    if (!this.#known.size) return true;
    const blocks = blocksBelow(elements, (block) => this.#known.has(block));
    if (blocks) this.forget(blocks);
    return blocks !== undefined;
  }

  *recheck(elements: ReadonlySet<Node>): Generator<void> {
    for (const block of goneOrBelow(this.#known.blocks, elements)) {
      if (block) this.forget([block]);
      else yield;
    }
  }

  forgetChanged(): void {
    const gone = this.#known.inOrder().filter((passage) => !this.painter.stands(passage));
    this.forget(gone.map(({ block }) => block));
  }

  isKnownBlock(block: Node): boolean {
    return this.#known.has(block);
  }

  isLookedAt(element: Node): boolean {
    return this.#known.isLookedAt(element);
  }

  /** False when the text directly in this node's block holds no candidate; a cheap first question. */
  hasMentions(node: Node): boolean {
    return this.#known.has(blockOf(node));
  }

  /** The mention whose characters include the one at `offset` of `node`. */
  at(node: Node, offset: number): Mention | undefined {
    for (const passage of this.#known.of(blockOf(node)))
      for (const mention of passage.mentions)
        for (const { node: holder, start, end } of mention.segments)
          if (holder === node && start <= offset && offset <= end) return mention;
    return undefined;
  }

  /** Passages that hold a candidate, in page order. */
  passages(): readonly KnownPassage[] {
    return this.#known.inOrder();
  }

  /** All mentions in page order, those in hidden parts of the page included. */
  *mentions(): Generator<Mention> {
    for (const passage of this.#known.inOrder()) yield* passage.mentions;
  }

  /** The same in any order, which costs nothing. */
  *mentionsInAnyOrder(): Generator<Mention> {
    for (const passage of this.#known.inAnyOrder()) yield* passage.mentions;
  }

  /** False for a mention that was forgotten or decided anew. */
  has(mention: Mention): boolean {
    const { passage } = mention;
    return this.#known.of(passage.block).includes(passage) && passage.mentions.includes(mention);
  }

  invalidate(): void {
    this.#isSettled = false;
  }

  clear(): void {
    this.painter.clear();
  }

  *settle(): Generator<void> {
    this.#isSettled = true;
    yield* this.#known.putInOrder();
    const fresh = new Set(this.#fresh);
    const changed = new Map<KnownPassage, readonly Match[]>();
    const options = { lexicon: this.#lexicon, fresh, isWanted: this.#isWanted };
    let count = 0;
    for (const one of decideMentions(this.#known.inOrder(), options)) {
      if (one) {
        changed.set(...one);
        count += one[1].length;
      } else yield;
      if (changed.size < paintedAtOnce && count < mentionsAtOnce) continue;
      this.#repaint(changed);
      count = 0;
      yield;
    }
    this.#repaint(changed);
    for (const one of fresh) this.#fresh.delete(one);
  }

  /** Without those that have left meanwhile. */
  #repaint(changed: Map<KnownPassage, readonly Match[]>): void {
    const known = [...changed].filter(([passage]) => this.#known.holds(passage));
    for (const [passage, matches] of known) {
      this.painter.hide(passage);
      passage.mentions = mentionsOf(passage, matches);
    }
    this.painter.show(known.map(([passage]) => passage));
    changed.clear();
  }
}
