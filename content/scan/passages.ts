/** Reads a page's text as its readers see it: passages, each joined over inline elements. */

import { blockOf } from './blocks.ts';
import { isText, parentOf, tagOf } from './dom.ts';
import { type Gap, gapBetween } from './layout.ts';
import type { Passage } from './passage.ts';
import { type Encounters, isBlank, longestSkim, scanOf, skim } from './skim.ts';

/**
 * The wanted passages under `root` in page order, open shadow roots included, lazily: stop asking and
 * reading stops. With `own`, only those of the block `root` itself. Now and then `undefined` comes
 * instead, so that the caller can pause where there is nothing to tell for long.
 */
export function* passagesOf(
  root: Node,
  meet: Encounters,
  own = false,
): Generator<Passage | undefined> {
  const scan = scanOf(root, own);
  const find = meet.blockOf ?? blockOf;
  let draft: PassageDraft | undefined;
  while (!scan.isDone) {
    skim(scan, root, meet, own);
    const { wanted, isOver, shadow, needsLayout } = scan;
    for (const node of wanted) {
      if (!isText(node)) {
        if (draft) draft.text += tagOf(node as Element) === 'br' ? '\n' : ' ';
        continue;
      }
      if (meet.joined?.has(node)) continue;
      const gap = draft && gapBefore(draft, node, find);
      if (draft && gap !== undefined) append(draft, node, gap);
      else {
        if (draft) yield* whole(draft);
        // Its reader may just have joined this very node to it.
        draft = meet.joined?.has(node) ? undefined : draftOf(node, find(node), needsLayout);
      }
    }
    if (isOver) {
      if (draft) yield* whole(draft);
      draft = undefined;
      scan.needsLayout = false;
    }
    if (shadow) {
      meet.shadow(shadow);
      yield* passagesOf(shadow, meet);
    } else if (!wanted.length) yield undefined;
  }
}

/**
 * The passage being put together; `<br>` is a line feed: one is a space between words, two are the
 * end of a paragraph.
 */
interface PassageDraft extends Passage {
  text: string;
  readonly nodes: Text[];
  readonly starts: number[];
}

/** A passage does not begin with white space alone. */
const draftOf = (node: Text, block: Node, needsLayout: boolean): PassageDraft | undefined =>
  isBlank(node.data)
    ? undefined
    : { block, needsLayout, text: node.data, nodes: [node], starts: [0] };

function append(draft: PassageDraft, node: Text, gap: Gap): void {
  draft.text += gap;
  draft.starts.push(draft.text.length);
  draft.nodes.push(node);
  draft.text += node.data;
}

/** Returns the gap between a passage and the node that follows; undefined where another passage begins. */
function gapBefore(
  { block, text, nodes }: PassageDraft,
  node: Text,
  find: (node: Node) => Node,
): Gap | undefined {
  if (text.length > longestSkim) return undefined;
  const last = nodes.at(-1) as Text;
  const parent = parentOf(node);
  if (parentOf(last) === parent) return '';
  if (parent !== block && find(node) !== block) return undefined;
  return text.endsWith(last.data) ? gapBetween(last, node) : '';
}

function* whole(draft: PassageDraft): Generator<Passage> {
  if (draft.text.length > longestSkim) yield* inParts(draft);
  else yield draft;
}

function* inParts(passage: Passage): Generator<Passage> {
  const { text, nodes, starts } = passage;
  let first = 0;
  for (let from = 0; from < text.length; ) {
    const to = cutBefore(passage, from, first);
    while ((starts[first + 1] ?? to) <= from) first++;
    let end = first + 1;
    while ((starts[end] ?? to) < to) end++;
    yield {
      ...passage,
      text: text.slice(from, to),
      nodes: nodes.slice(first, end),
      starts: starts.slice(first, end).map((start) => start - from),
    };
    from = to;
  }
}

/** The end of a sentence: a cut elsewhere might divide a name. */
const afterSentence = /[\n.!?\u2026\u3002]["'\u2019\u201d\u00bb)]?\s*$/;

/** Returns the end of the part that begins at `from`: where a node begins a sentence, or behind a sentence, or a word. */
function cutBefore({ text, starts }: Passage, from: number, first: number): number {
  // One text without elements may be nothing but surnames, which take 3 µs a character.
  const length = starts.length > 1 ? longestSkim : longestSkim / 2;
  const [half, at] = [from + length / 2, from + length];
  if (at >= text.length) return text.length;
  let cut = 0;
  for (let node = first; (starts[node] ?? at) < at; node++) {
    const start = starts[node] as number;
    if (start > half && afterSentence.test(text.slice(start - 16, start))) cut = start;
  }
  if (cut) return cut;
  const end = text.slice(half, at);
  const sentence = Math.max(end.lastIndexOf('\n'), end.lastIndexOf('. '));
  if (sentence >= 0) return half + sentence + 1;
  const space = text.slice(at, at + 1000).search(/\s/);
  return space < 0 ? at : at + space + 1;
}
