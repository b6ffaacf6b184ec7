/** Puts a passage that was read by tags into the lines that the page's layout makes of it. */

import { hasRendering, isElement, parentOf } from './dom.ts';
import { isBesideLine, type TextInLine, textInLine } from './layout.ts';
import { pageMemo } from './page-memo.ts';
import type { Passage } from './passage.ts';

/** A part of a passage's text, in UTF-16 code units, that may be a name. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** The layout is asked this far around a span, in UTF-16 code units: the words that decide about a name. */
const lineReach = 48;

/** A line is followed no further than this beyond the passage, in UTF-16 code units. */
const longestExtension = 256;

/** Nodes of one passage that the layout is asked about, each in microseconds; the rest is read by its tags. */
const mostTextsAsked = 512;

interface Piece {
  readonly node: Text;
  /** Stands before the node. */
  readonly gap: string;
}

/**
 * The passages that the layout makes of one, near the spans: split where the layout parts texts, without
 * words that are not rendered (which become passages of their own), and with what stands before and behind
 * in the same line. The same passage where nothing changes.
 */
export function layOut(passage: Passage, spans: readonly LineSpan[]): Passage[] {
  if (isPart(passage)) return [passage];
  const { text, nodes, starts } = passage;
  const isNear = nearTo(spans);
  const lines = new LineBuilder();
  let asked = 0;
  for (const [at, node] of nodes.entries()) {
    const start = starts[at] as number;
    const piece = { node, gap: at > 0 ? text.slice(endOfPiece(passage, at - 1), start) : '' };
    // The layout knows nothing of an empty text.
    if (at > 0 && node.length > 0 && isNear(start) && asked++ < mostTextsAsked) lines.follow(piece);
    else lines.append(piece);
  }
  if (isNear(text.length)) lines.extendForwards();
  if ((spans[0] as LineSpan).start <= lineReach) lines.extendBackwards();
  return lines.areUnchanged ? [passage] : lines.passages();
}

/** Tells of offsets that grow from call to call whether they are near one of the spans, which are in order. */
function nearTo(spans: readonly LineSpan[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    for (let span = spans[at]; span && span.end + lineReach < offset; span = spans[at]) at++;
    const span = spans[at];
    return span !== undefined && span.start - lineReach <= offset;
  };
}

/** True for a part of a very long text, which is nothing but text. */
const isPart = (passage: Passage): boolean =>
  passage.starts[0] !== 0 || endOfPiece(passage, passage.nodes.length - 1) > passage.text.length;

const endOfPiece = ({ nodes, starts }: Passage, at: number): number =>
  (starts[at] as number) + (nodes[at] as Text).length;

class LineBuilder {
  readonly #done: Piece[][] = [];
  /** Words that are not rendered, or stand above the line. */
  readonly #hidden: Piece[][] = [];
  #line: Piece[] = [];
  /** Around the line, once it was asked for. */
  #container: Node | undefined;
  areUnchanged = true;

  append(piece: Piece): void {
    this.#line.push(piece);
    this.#container = undefined;
  }

  /** Appends the node if the layout has it next in the line; else begins another line with it. */
  follow(piece: Piece): void {
    const last = this.#line.findLast(({ node }) => node.length > 0)?.node;
    const next = last && textInLine(last, 'next', this.#container);
    const isNext = next?.node === piece.node;
    this.areUnchanged &&= isNext && next.gap === piece.gap;
    if (isNext) {
      this.append(next);
      this.#container = next.container;
    } else if (isRendered(piece.node) && !isBesideLine(piece.node)) this.#split(piece.node);
    else this.#hidden.push([{ node: piece.node, gap: '' }]);
  }

  #split(node: Text): void {
    this.#done.push(this.#line);
    this.#line = [];
    this.append({ node, gap: '' });
  }

  /** Adds what stands in the same line behind the last text. */
  extendForwards(): void {
    const last = this.#line.at(-1);
    const beyond = last ? textsInLine(last.node, 'next') : [];
    if (beyond.length) this.areUnchanged = false;
    this.#line.push(...beyond);
  }

  /** Adds what stands in the same line before the first text; each gap stands behind its text. */
  extendBackwards(): void {
    const line = this.#done[0] ?? this.#line;
    for (const { node, gap } of line[0] ? textsInLine(line[0].node, 'previous') : []) {
      this.areUnchanged = false;
      if (line[0]) line[0] = { node: line[0].node, gap };
      line.unshift({ node, gap: '' });
    }
  }

  passages(): Passage[] {
    // Each text of deeply nested elements would climb to its block anew.
    const { blockOf } = pageMemo();
    return [...this.#done, this.#line, ...this.#hidden]
      .filter((line) => line.length > 0)
      .map((line) => passageOf(line, blockOf));
  }
}

/** The texts beyond one in the same line, the nearest first; none where they are blank. */
function textsInLine(from: Text, direction: 'next' | 'previous'): TextInLine[] {
  const texts: TextInLine[] = [];
  let length = 0;
  let solid = 0;
  let at = textInLine(from, direction);
  for (; at; at = textInLine(at.node, direction, at.container)) {
    texts.push(at);
    length += at.node.length;
    if (at.node.data.trim() !== '') solid = texts.length;
    if (length > longestExtension) break;
  }
  return texts.slice(0, solid);
}

function isRendered(node: Text): boolean {
  const parent = parentOf(node);
  return parent !== null && isElement(parent) && hasRendering(parent);
}

function passageOf(line: readonly Piece[], blockOf: (node: Node) => Node): Passage {
  let text = '';
  const starts = line.map(({ node, gap }) => {
    text += gap;
    const start = text.length;
    text += node.data;
    return start;
  });
  const nodes = line.map(({ node }) => node);
  const [block, ...otherBlocks] = new Set(nodes.map(blockOf));
  return { block: block as Node, otherBlocks, text, nodes, starts };
}
