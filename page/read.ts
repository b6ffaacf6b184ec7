/** Reads a page's text as its readers see it: passages, each joined over inline elements. */
import { kindAt, kindOf, odd } from '../text/characters.ts';
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

/** What the reader asks and tells on its way. */
export interface Encounters {
  /** Whether a passage with this text in one of its nodes is wanted; what no node's text makes wanted is passed over. */
  wants(data: string): boolean;
  /** An open shadow root; its passages come before those of the light tree behind it. */
  shadow(root: ShadowRoot): void;
}

/** Longer text is cut between words, so that no step of the reader takes long. */
const longest = 32_768;

/** Between two pauses so much is read, in UTF-16 units; a node costs as much as some of them. */
const stride = 4096;
const perNode = 8;

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
  let draft: Draft | undefined;
  for (const met of skim(root, meet, own)) {
    if (!met) yield undefined;
    else if (met.shadow) yield* passagesOf(met.shadow, meet);
    for (const node of met?.nodes ?? []) {
      if (draft && isText(node) && parts(draft, node)) {
        yield* whole(draft);
        draft = undefined;
      }
      draft = isText(node) ? withText(draft, node) : withLine(draft);
    }
    if (draft && met?.isOver) {
      yield* whole(draft);
      draft = undefined;
    }
  }
}

/** What a skimmer comes across. */
interface Met {
  /** Text and line breaks that no block interrupts, wanted for the sake of at least one of them. */
  readonly nodes?: readonly Node[];
  /** Whether a block begins behind the last of them. */
  readonly isOver?: boolean;
  readonly shadow?: ShadowRoot;
}

/** Nodes that are held back at the most until one of them is wanted, and that are told at once then. */
const mostHeld = 256;

/**
 * Most text is looked at node by node and never put together, nor asked what it belongs to.
 *
 * A NodeIterator, because it keeps its place when the page removes the node it stands on between two
 * steps; a TreeWalker would end there and leave the rest of the page unread.
 */
function* skim(root: Node, meet: Encounters, own: boolean): Generator<Met | undefined> {
  const iterator = document.createNodeIterator(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  let nodes: Node[] = [];
  /** The last unit of their text. */
  let tail = 0;
  let isWanted = false;
  let read = 0;
  let passedOver: Element | undefined;
  for (;;) {
    if (read >= stride && !isWanted && !nodes.length) {
      yield undefined;
      read = 0;
    }
    const node = iterator.nextNode();
    read += perNode;
    if (node && passedOver && holds(passedOver, node)) continue;
    passedOver = undefined;
    if (node && isText(node)) {
      const { data } = node;
      if (!nodes.length && !isWanted && isBlank(data)) continue;
      nodes.push(node);
      isWanted ||=
        data.length > longest || nodes.length > mostHeld || glues(tail, data) || meet.wants(data);
      read += data.length;
      if (data) tail = data.charCodeAt(data.length - 1);
    } else {
      const kind = node ? flowOf(tagOf(node as Element)) : flow.block;
      if (kind >= flow.block) {
        if (isWanted) yield { nodes, isOver: true };
        if (nodes.length) nodes = [];
        isWanted = false;
        tail = 0;
      }
      if (!node) return;
      if (kind === flow.line) {
        if (nodes.length || isWanted) nodes.push(node);
        tail = 0;
      } else if (kind === flow.silent || (own && kind >= flow.block && node !== root))
        passedOver = node as Element;
      else if (!own && (kind === flow.host || kind === flow.inlineHost)) {
        const shadow = shadowOf(node as Element);
        if (shadow) {
          meet.shadow(shadow);
          yield { shadow };
        }
      }
    }
    if (isWanted && nodes.length >= mostHeld) {
      yield { nodes };
      nodes = [];
    }
  }
}

/** Whether a word, or a tag and its sign, may go on from one node's text to the next one's. */
const glues = (tail: number, data: string): boolean =>
  (kindOf(tail) <= odd || tail === 0x23 || tail === 0x40) && kindAt(data, 0) <= odd;

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
function withText(draft: Draft | undefined, node: Text): Draft | undefined {
  const { data } = node;
  if (!draft)
    return isBlank(data)
      ? undefined
      : { block: blockOf(node), text: data, nodes: [node], starts: [0] };
  draft.starts.push(draft.text.length);
  draft.nodes.push(node);
  draft.text += data;
  return draft;
}

function withLine(draft: Draft | undefined): Draft | undefined {
  if (draft) draft.text += '\n';
  return draft;
}

/** A glance at the first unit spares most nodes the search. */
const isBlank = (data: string): boolean => !(data.charCodeAt(0) > 0x20) && !/\S/.test(data);

/** Whether a text node belongs to another passage than what was read before it. */
function parts({ block, text, nodes }: Draft, node: Text): boolean {
  if (text.length > longest) return true;
  const last = nodes.at(-1) as Text;
  if (parentOf(last) === parentOf(node)) return false;
  return blockOf(node) !== block || standApart(last, node);
}

function* whole(draft: Draft): Generator<Passage> {
  if (draft.text.length > longest) yield* inParts(draft);
  else yield draft;
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
