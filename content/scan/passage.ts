/** A run of text that no block interrupts, and the text nodes it is made of. */
export interface Passage {
  readonly block: Node;
  /** Blocks besides, where the layout runs a line through several. */
  readonly otherBlocks?: readonly Node[];
  /** Elements besides, of which a change inside, or right before, may make it mean something else. */
  readonly lookedAt?: readonly Node[];
  /** True where only the layout can tell whether this is more than a part of a word, or written as it is seen. */
  readonly needsLayout?: boolean;
  /** The nodes' data joined; `<br>` is a line feed, a picture a space. Offsets are UTF-16 code units. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Offset in `text` of each node's own offset 0; negative in the later parts of a very long node. */
  readonly starts: readonly number[];
}

/** All blocks that a passage has text in. */
export const blocksOf = ({ block, otherBlocks = [] }: Passage): readonly Node[] => [
  block,
  ...otherBlocks,
];
