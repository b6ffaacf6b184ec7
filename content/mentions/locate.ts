import type { Match } from '../../core/recognition/types.ts';
import type { Passage } from '../scan/passage.ts';

/** A part of a mention inside one text node. Offsets are UTF-16 code units of the node's data. */
export interface Segment {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The places of a match in the text nodes of its passage; none when the nodes have changed since. */
export function locate(
  passage: Pick<Passage, 'nodes' | 'starts'>,
  match: Pick<Match, 'start' | 'end'>,
): Segment[] {
  const segments: Segment[] = [];
  const { nodes, starts } = passage;
  for (let i = nodeAt(starts, match.start); i < nodes.length; i++) {
    const [node, base] = [nodes[i] as Text, starts[i] as number];
    if (base >= match.end) break;
    const start = Math.max(match.start - base, 0);
    // Not its data: of a text of megabytes Firefox makes a copy whenever that is read.
    const end = Math.min(match.end - base, node.length);
    if (start < end) segments.push({ node, start, end });
  }
  return segments;
}

/** Index of the last node that starts at or before `offset`. */
function nodeAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
