/** A run of text that no block interrupts, and the text nodes it is made of. */
export interface Passage {
  readonly block: Node;
  /** Further blocks, where the layout runs a line through several. */
  readonly otherBlocks?: readonly Node[];
  /** Elements elsewhere that it looks at: a change inside or right before one may change its meaning. */
  readonly lookedAt?: readonly Node[];
  /** True if only the layout can tell whether this is a whole word, and whether it is shown as it is written. */
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
