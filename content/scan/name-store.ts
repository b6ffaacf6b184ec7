import type { PageMemo } from './page-memo.ts';
import type { Passage } from './passage.ts';

/** Keeps, decides and paints the names that scanning finds: the part of `MentionStore` that scanning needs. */
export interface NameStore {
  /** Number of passages. */
  readonly size: number;
  /** True when everything that is known is decided and painted. */
  readonly isSettled: boolean;
  /**
   * Keeps what a passage holds, as the layout shows it, unless nothing may be marked there.
   * @param foundLine called for each line that the layout runs through several blocks
   * @returns false where there is no more room for it
   */
  consider(passage: Passage, memo: PageMemo, foundLine: (line: Passage) => void): boolean;
  /**
   * Forgets all passages that have text in these blocks.
   * @param written text nodes that the page has just written to
   * @returns the other blocks that those passages ran through: their own text must be read again
   */
  forget(blocks: Iterable<Node>, written?: ReadonlySet<Node>): Set<Node>;
  /**
   * Forgets all passages that look at these nodes.
   * @returns their blocks, whose own text must be read again
   */
  forgetLookers(nodes: Iterable<Node>): Set<Node>;
  /**
   * Forgets passages below elements that came, went or moved: they are gone, or in the wrong order.
   * @returns false where they hold too much to be looked through at once: then `recheck` must follow
   */
  forgetBelow(elements: ReadonlySet<Node>): boolean;
  /** Forgets all that has left the document or is below one of the elements, in steps. */
  recheck(elements: ReadonlySet<Node>): Generator<void>;
  /** Forgets passages whose painted words are gone, while the page is not observed. */
  forgetChanged(): void;
  /** True when the text directly in this block holds a candidate. */
  isKnownBlock(block: Node): boolean;
  /** True for an element or text that a passage looks at. */
  isLookedAt(node: Node): boolean;
  /** To be called when other matches are wanted. */
  invalidate(): void;
  /**
   * Decides and paints, in steps. When passages come or go between two steps, `isSettled` is false
   * afterwards: what is left may mean something else.
   */
  settle(): Generator<void>;
  /** Takes back everything painted. */
  clear(): void;
}
