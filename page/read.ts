/** Reads a page's text as its readers see it: passages, each joined over inline elements. */
import { holds, isText, parentOf, shadowOf, tagOf } from './dom.ts';
import { blockOf, flow, flowOf } from './places.ts';
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
  let draft: Draft | undefined;
  let passedOver: Element | undefined;
  /** The block that was entered last, and the parent of the text that was read last: most text has both in common. */
  let block: Node | undefined;
  let parent: Node | null = null;
  for (let visited = 1; ; visited++) {
    const node = nodes.nextNode();
    if (visited % 512 === 0 && !draft) yield undefined;
    if (node && passedOver && holds(passedOver, node)) continue;
    passedOver = undefined;
    const text = node && isText(node) ? node : undefined;
    const kind = node && !text ? flowOf(tagOf(node as Element)) : 0;
    const breaks = kind >= flow.block;
    const around = text && parentOf(text);
    const isApart = text && draft && around !== parent && parts(draft, text);
    if (draft && (!node || breaks || isApart)) {
      if (draft.text.length > longest) yield* inParts(draft);
      else yield draft;
      draft = undefined;
    }
    if (!node) return;
    if (text) {
      parent = around as Node | null;
      if (draft) append(draft, text);
      else draft = begin(text, parent === block ? parent : undefined);
      continue;
    }
    if (kind === flow.line && draft) draft.text += '\n';
    if (kind === flow.silent || (own && breaks && node !== root)) {
      passedOver = node as Element;
      continue;
    }
    if (breaks) {
      block = node;
      meet.block(block);
    }
    const mayHost = kind === flow.host || kind === flow.inlineHost;
    const shadow = mayHost && !own ? shadowOf(node as Element) : null;
    if (shadow) yield* shadowPassages(shadow, meet);
  }
}

function* shadowPassages(root: ShadowRoot, meet: Encounters): Generator<Passage | undefined> {
  meet.shadow(root);
  meet.block(root);
  yield* passagesOf(root, meet);
}

/**
 * The passage being put together; `<br>` is a line feed: one is a space between words, two are the
 * end of a paragraph.
 */
interface Draft extends Passage {
  text: string;
  readonly nodes: Text[];
  readonly starts: number[];
}

/**
 * Nothing begins with white space alone.
 * @param block around the node, where that is known
 */
function begin(node: Text, block: Node | undefined): Draft | undefined {
  const { data } = node;
  if (isBlank(data)) return undefined;
  return { block: block ?? blockOf(node), text: data, nodes: [node], starts: [0] };
}

/** A glance at the first unit spares most nodes the search. */
const isBlank = (data: string): boolean => !(data.charCodeAt(0) > 0x20) && !/\S/.test(data);

function append(draft: Draft, node: Text): void {
  draft.starts.push(draft.text.length);
  draft.nodes.push(node);
  draft.text += node.data;
}

/** Whether a text node belongs to another passage than what was read before it, under another parent. */
function parts({ block, text, nodes }: Draft, node: Text): boolean {
  return blockOf(node) !== block || text.length > longest || standApart(nodes.at(-1) as Text, node);
}

function* inParts(passage: Passage): Generator<Passage> {
  const { text, starts } = passage;
  for (let from = 0; from < text.length; ) {
    const to = cutAfter(text, from + longest);
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
