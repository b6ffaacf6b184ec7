/** Reads a page's text as its readers see it: passages, each joined over inline elements. */
import { holds, isText, parentOf, shadowOf, tagOf } from './dom.ts';
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
  let draft: Draft | undefined;
  let passedOver: Element | undefined;
  for (let visited = 1; ; visited++) {
    const node = nodes.nextNode();
    if (visited % 512 === 0 && !draft) yield undefined;
    if (node && passedOver && holds(passedOver, node)) continue;
    passedOver = undefined;
    if (draft && (!node || ends(draft, node))) {
      if (draft.text.length > longest) yield* inParts(draft);
      else yield draft;
      draft = undefined;
    }
    if (!node) return;
    if (isText(node)) {
      draft = draft ? append(draft, node) : begin(node);
      continue;
    }
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'br' && draft) draft.text += '\n';
    if (isSilent(tag) || (own && element !== root && !isInline(tag))) {
      passedOver = element;
      continue;
    }
    if (!isInline(tag)) meet.block(element);
    const shadow = own ? null : shadowOf(element);
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

/** Nothing begins with white space alone. */
function begin(node: Text): Draft | undefined {
  const { data } = node;
  if (blank.test(data)) return undefined;
  return { block: blockOf(node), text: data, nodes: [node], starts: [0] };
}

function append(draft: Draft, node: Text): Draft {
  draft.starts.push(draft.text.length);
  draft.nodes.push(node);
  draft.text += node.data;
  return draft;
}

/** True when what follows from a node on belongs to another passage. */
function ends({ block, text, nodes }: Draft, node: Node): boolean {
  if (!isText(node)) {
    const tag = tagOf(node as Element);
    return tag !== 'br' && !isInline(tag);
  }
  const last = nodes[nodes.length - 1] as Text;
  if (parentOf(node) === parentOf(last)) return false;
  return blockOf(node) !== block || text.length > longest || standApart(last, node);
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
