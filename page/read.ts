/** Reads a page's text as its readers see it: passages, each joined over inline elements. */
import { holds, parentOf, shadowOf, tagOf } from './dom.ts';
import { blockOf, isInline, isSilent } from './places.ts';
import { standApart } from './stand-apart.ts';

/** A run of text that no block interrupts, and the text nodes it is made of. */
export interface Passage {
  readonly block: Node;
  /** The nodes' data joined; `<br>` is a line feed. Offsets are UTF-16 code units. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where in `text` each node's own offset 0 lies; negative in the later parts of a very long node. */
  readonly starts: readonly number[];
}

/** What the reader meets on its way, told in page order. */
export interface Encounters {
  /** A block whose passages, if any, follow from here on. */
  block(block: Node): void;
  /** An open shadow root; its passages come before those of the light tree behind it. */
  shadow(root: ShadowRoot): void;
}

/** Longer text is cut between words, so that no step of the reader takes long. */
const longest = 32_768;

const blank = /^\s*$/;

/**
 * The passages under `root` in page order, open shadow roots included, lazily: stop asking and
 * reading stops. With `own`, only the passages of the block `root` itself. Now and then `undefined`
 * comes instead, so that the caller can pause where there is nothing to read for long.
 *
 * A NodeIterator, because it keeps its place when the page removes the node it stands on between two
 * steps; a TreeWalker would end there and leave the rest of the page unread.
 */
export function* passagesOf(
  root: Node,
  meet: Encounters,
  own = false,
): Generator<Passage | undefined> {
  const nodes = document.createNodeIterator(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const draft = new Draft();
  let passedOver: Element | undefined;
  let visited = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (++visited % 512 === 0 && draft.isEmpty) yield undefined;
    if (passedOver && holds(passedOver, node)) continue;
    passedOver = undefined;
    if (node instanceof Text) {
      if (!draft.takes(node)) yield* draft.finish();
      draft.append(node);
      continue;
    }
    const element = node as Element;
    const tag = tagOf(element);
    const breaks = !isInline(tag);
    if (tag === 'br') draft.breakLine();
    else if (breaks) yield* draft.finish();
    if (isSilent(tag) || (own && breaks && element !== root)) {
      passedOver = element;
      continue;
    }
    if (breaks) meet.block(element);
    if (!own) yield* shadowPassages(element, meet);
  }
  yield* draft.finish();
}

function* shadowPassages(host: Element, meet: Encounters): Generator<Passage | undefined> {
  const root = shadowOf(host);
  if (!root) return;
  meet.shadow(root);
  meet.block(root);
  yield* passagesOf(root, meet);
}

/** The passage being put together. */
class Draft {
  #block: Node | undefined;
  #parent: Node | null = null;
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];

  get isEmpty(): boolean {
    return this.#nodes.length === 0;
  }

  /** False when this node belongs to another passage than the one begun. */
  takes(node: Text): boolean {
    const parent = parentOf(node);
    const last = this.#nodes.at(-1);
    if (!last || parent === this.#parent) return true;
    if (blockOf(node) !== this.#block || this.#text.length > longest) return false;
    return !standApart(last, node);
  }

  append(node: Text): void {
    const { data } = node;
    if (!this.#nodes.length) {
      if (blank.test(data)) return;
      this.#block = blockOf(node);
    }
    this.#parent = parentOf(node);
    this.#starts.push(this.#text.length);
    this.#nodes.push(node);
    this.#text += data;
  }

  /** One `<br>` is a space between words; two are the end of a paragraph, kept as two line feeds. */
  breakLine(): void {
    if (this.#nodes.length) this.#text += '\n';
  }

  *finish(): Generator<Passage> {
    if (!this.#nodes.length || !this.#block) return;
    const whole = {
      block: this.#block,
      text: this.#text,
      nodes: this.#nodes,
      starts: this.#starts,
    };
    this.#text = '';
    this.#nodes = [];
    this.#starts = [];
    this.#parent = null;
    yield* inParts(whole);
  }
}

function* inParts(passage: Passage): Generator<Passage> {
  const { text, starts } = passage;
  for (let from = 0; from < text.length; ) {
    const to = cutAfter(text, from + longest);
    if (from === 0 && to === text.length) yield passage;
    else
      yield { ...passage, text: text.slice(from, to), starts: starts.map((start) => start - from) };
    from = to;
  }
}

/** The end of the word at `at`, looked for in the next 1,000 characters. */
function cutAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(at, at + 1000).search(/\s/);
  return space < 0 ? at : at + space + 1;
}
