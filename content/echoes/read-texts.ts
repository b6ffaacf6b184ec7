/** The running text of a page around its names: passages with names, and what stands between them. */
import { pushTo } from '../../core/push-to.ts';
import type { KnownPassage } from '../mentions/mention.ts';
import { parentOf, rootOf } from '../scan/dom.ts';
import { type PageMemo, pageMemo } from '../scan/page-memo.ts';

/** A text that is read as one. */
export interface ReadText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Of each node in the text, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** Absent for a text without names. */
  readonly passage?: KnownPassage;
}

/** Stands for text that is left out: so long a text without a name is about something else. */
export const leap = Symbol('leap');

/** Text nodes, and characters, behind a passage with names that are read. */
const mostNodes = 200;
const mostCharacters = 4000;

/** @returns in page order; `leap` where text was left out between two of them */
export function* readTexts(passages: readonly KnownPassage[]): Generator<ReadText | typeof leap> {
  for (const [at, passage] of passages.entries()) {
    const nodes = textNodes(passage.nodes[0], passage.nodes.at(-1));
    yield { text: passage.text, ...placed(passage, nodes), passage };
    yield* textsAfter(passage.nodes.at(-1), passages[at + 1]?.nodes[0]);
  }
}

/** The nodes between two, both among them. */
function textNodes(first: Text | undefined, last: Text | undefined): Text[] {
  if (!first || !last) return [];
  const nodes = [first];
  const walker = document.createTreeWalker(rootOf(first), NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  while (nodes.at(-1) !== last && nodes.length < mostNodes) {
    const next = walker.nextNode();
    if (!next) break;
    nodes.push(next as Text);
  }
  return nodes;
}

/** A passage keeps the nodes that hold names only; where the others begin is told by their text. */
function placed({ text, nodes, starts }: KnownPassage, all: readonly Text[]) {
  const known = new Map(nodes.map((node, at) => [node, starts[at] ?? 0]));
  const held: Text[] = [];
  const from: number[] = [];
  let end = starts[0] ?? 0;
  for (const node of all) {
    const start = known.get(node) ?? startNear(text, node.data, end);
    if (start === undefined) continue;
    held.push(node);
    from.push(start);
    end = start + node.length;
  }
  return { nodes: held, starts: from };
}

/** Right at `end`, or behind the character that stands for a line break or a border. */
const startNear = (text: string, data: string, end: number): number | undefined =>
  [end, end + 1].find((at) => text.startsWith(data, at));

/** The texts of the blocks behind one node, up to another or the page's end. */
function* textsAfter(
  first: Text | undefined,
  next: Text | undefined,
): Generator<ReadText | typeof leap> {
  if (!first) return;
  const walker = document.createTreeWalker(rootOf(first), NodeFilter.SHOW_TEXT);
  walker.currentNode = first;
  const memo = pageMemo();
  const byBlock = new Map<Node, Text[]>();
  let [left, room] = [mostNodes, mostCharacters];
  let node = walker.nextNode();
  for (; node && node !== next && left > 0 && room > 0; node = walker.nextNode(), left--) {
    const text = node as Text;
    if (!isRunning(text, memo)) continue;
    room -= text.length;
    pushTo(byBlock, memo.blockOf(text), text);
  }
  yield* byBlock.values().map(joined);
  if (node !== next) yield leap;
}

function isRunning(node: Text, memo: PageMemo): boolean {
  const parent = parentOf(node);
  return (
    /\S/.test(node.data) && parent !== null && !memo.isSilenced(parent) && !memo.isClosed(parent)
  );
}

function joined(nodes: readonly Text[]): ReadText {
  const starts: number[] = [];
  let text = '';
  for (const { data } of nodes) {
    starts.push(text.length);
    text += data;
  }
  return { text, nodes, starts };
}
