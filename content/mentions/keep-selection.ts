/** Text nodes are parted and joined, and the reader's selection stays at its characters. */
import { holds } from '../scan/dom.ts';

/**
 * Runs a change of how some text is held. A browser moves the ends of a selection along by itself,
 * except for those in text that is taken out or written anew.
 * @param before siblings that hold the text now
 * @param change returns the siblings that hold the same text afterwards
 */
export function keepSelection(before: readonly Node[], change: () => readonly Node[]): void {
  const selection = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset, rangeCount } = selection ?? noSelection;
  const anchor = charactersBefore(before, anchorNode, anchorOffset);
  const focus = charactersBefore(before, focusNode, focusOffset);
  const after = change();
  // Several ranges, which Firefox has of table cells, begin and end at elements.
  if (!selection || rangeCount > 1 || (anchor ?? focus) === undefined) return;
  const from = boundaryAt(after, anchor) ?? [selection.anchorNode as Node, selection.anchorOffset];
  const to = boundaryAt(after, focus) ?? [selection.focusNode as Node, selection.focusOffset];
  selection.setBaseAndExtent(...from, ...to);
}

const noSelection = {
  anchorNode: null,
  anchorOffset: 0,
  focusNode: null,
  focusOffset: 0,
  rangeCount: 0,
} as const;

/** Undefined when the boundary is not in the text. */
function charactersBefore(
  held: readonly Node[],
  at: Node | null,
  offset: number,
): number | undefined {
  if (!at || !held.some((one) => holds(one, at))) return undefined;
  const before = document.createRange();
  before.setStartBefore(held[0] as Node);
  before.setEnd(at, offset);
  return String(before).length;
}

/** The end of the text when there is less of it. */
function boundaryAt(held: readonly Node[], characters?: number): [Node, number] | undefined {
  if (characters === undefined) return undefined;
  let rest = characters;
  let last: Text | undefined;
  for (const text of held.flatMap(textNodesIn)) {
    if (rest <= text.length) return [text, rest];
    rest -= text.length;
    last = text;
  }
  return last && [last, last.length];
}

const textNodesIn = (node: Node): Text[] =>
  node instanceof Text ? [node] : [...node.childNodes].flatMap(textNodesIn);
