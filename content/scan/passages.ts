/** Reads a page's text as its readers see it: passages, each joined over inline elements. */
import { kindAt, kindOf, odd } from '../../core/lexicon/characters.ts';
import type { Index } from '../../core/lexicon/lexicon.ts';
import { passesPrefilter } from '../../core/recognition/prefilter.ts';
import { holds, isText, parentOf, shadowOf, tagOf } from '../dom.ts';
import { inCapitals } from './as-seen.ts';
import { blockOf, flow, flowOf } from './blocks.ts';
import { capitalises, type Gap, gapBetween } from './layout.ts';
import { OwnNodes } from './own-nodes.ts';

/** A run of text that no block interrupts, and the text nodes it is made of. */
export interface Passage {
  readonly block: Node;
  /** Blocks besides, where the layout runs a line through several. */
  readonly otherBlocks?: readonly Node[];
  /** True where only the layout can tell whether this is more than a part of a word, or written as it is seen. */
  readonly needsLayout?: boolean;
  /** The nodes' data joined; `<br>` is a line feed, a picture a space. Offsets are UTF-16 code units. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where in `text` each node's own offset 0 lies; negative in the later parts of a very long node. */
  readonly starts: readonly number[];
}

/** All blocks that a passage has text in. */
export const blocksOf = ({ block, otherBlocks = [] }: Passage): readonly Node[] => [
  block,
  ...otherBlocks,
];

/** What the reader asks and tells on its way. */
export interface Encounters {
  /** Of the names that are looked for: what cannot hold one is passed over. Without, all passages are wanted. */
  readonly index?: Index;
  /** An open shadow root; its passages come before those of the light tree behind it. */
  shadow(root: ShadowRoot): void;
  /** An element without a shadow root that may be waiting for one: it is empty, or its name is the page's own. */
  bare?(element: Element): void;
  /** A `blockOf` that remembers: else each text in deeply nested inline elements is climbed from anew. */
  blockOf?(node: Node): Node;
  /** Texts that belong to a passage that was told before: the layout joined them to it. */
  readonly joined?: ReadonlySet<Node>;
}

/**
 * Longer text is cut between words, so that no step of the reader takes long: names alone take a microsecond
 * a character. In UTF-16 code units.
 */
const longest = 8192;

/** Between two pauses so much is read, in UTF-16 units; a node costs as much as some of them. */
export const stride = 2048;
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
  const scan = scanOf(root, own);
  const find = meet.blockOf ?? blockOf;
  let draft: Draft | undefined;
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

/** Where a skimmer is, and what it has come across. */
interface Scan {
  /**
   * Keeps its place when the page removes the node it stands on between two steps; a TreeWalker would end
   * there and leave the rest of the page unread.
   */
  readonly nodes: Pick<NodeIterator, 'nextNode'>;
  /** Text and line breaks since the last block began. */
  held: Node[];
  /** Whether they are wanted for the sake of at least one of them. */
  isWanted: boolean;
  /** Whether only the layout can tell what they are part of. */
  needsLayout: boolean;
  /** The end of their text, at least as much as a name may reach back; empty after a line break. */
  tail: string;
  /** The end of the text before the last element that is a block by its tag and may stand in a line. */
  tailBeforeBlock: string;
  passedOver: Element | undefined;
  /** Come across: such a run, or a part of it. */
  wanted: readonly Node[];
  /** Whether a block begins behind it. */
  isOver: boolean;
  shadow: ShadowRoot | null;
  isDone: boolean;
}

const none: readonly Node[] = [];

const scanOf = (root: Node, own: boolean): Scan => ({
  nodes: own
    ? new OwnNodes(root)
    : document.createNodeIterator(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT),
  held: [],
  isWanted: false,
  needsLayout: false,
  tail: '',
  tailBeforeBlock: '',
  passedOver: undefined,
  wanted: none,
  isOver: false,
  shadow: null,
  isDone: false,
});

/** Nodes that are held at the most until one of them is wanted, and that are told at once then. */
const mostHeld = 256;

/** How far from where two nodes meet a name may reach, in UTF-16 units: further than any name is long (`names.ts`). */
const reach = 256;

const solid = /\S/;

/**
 * Goes on to the next thing worth telling, or to a pause. Every node of every page goes through this loop, and
 * most text is looked at here only, never put together, nor asked what it belongs to. It reads the nodes' own
 * properties, which is faster than `dom.ts`: of what a form's inputs can shadow, nothing makes a text of
 * it nor less than a block, and shadow roots are asked for again.
 */
function skim(scan: Scan, root: Node, meet: Encounters, own: boolean): void {
  const { nodes } = scan;
  const { index } = meet;
  let { held, isWanted, needsLayout, tail, tailBeforeBlock, passedOver } = scan;
  let wanted = none;
  let isOver = false;
  let shadow: ShadowRoot | null = null;
  let read = 0;
  let node: Node | null;
  do {
    node = nodes.nextNode();
    read += perNode;
    if (passedOver) {
      if (node && holds(passedOver, node)) continue;
      passedOver = undefined;
    }
    if (node !== null && node.nodeType === 3) {
      const { data } = node as Text;
      const blank = isBlank(data);
      if (blank && data !== '') tailBeforeBlock = '';
      if (blank && held.length === 0 && !isWanted) continue;
      if (held.length === 0 && !isWanted && index !== undefined && !blank && isSmall(data))
        isWanted = needsLayout =
          passesPrefilter(inCapitals(data), index) && capitalises(node as Text);
      held.push(node);
      read += data.length;
      if (blank && data !== '') tail = '';
      if (!blank && !isWanted) {
        const before = tail !== '' ? tail : tailBeforeBlock;
        const joined = before !== '' && glues(before, data) ? seam(before, data) : '';
        isWanted = data.length > longest || index === undefined || passesPrefilter(data, index);
        if (!isWanted && joined !== '' && index !== undefined)
          isWanted = needsLayout = passesPrefilter(joined, index);
        tail = joined !== '' && data.length < reach ? joined : data;
        tailBeforeBlock = '';
      }
      if (held.length >= mostHeld) {
        isWanted = true;
        wanted = held;
        held = [];
      }
      continue;
    }
    const kind = node === null ? flow.block : flowOf((node as Element).localName);
    if (kind >= flow.block) {
      if (isWanted) wanted = held;
      isOver = isWanted;
      if (held.length > 0) held = [];
      isWanted = false;
      tailBeforeBlock = kind === flow.host ? lastWord(tail || tailBeforeBlock) : '';
      tail = '';
      if (node !== null && (kind === flow.silent || (own && node !== root)))
        passedOver = node as Element;
    } else if (kind >= flow.line) {
      if (kind !== flow.line) passedOver = node as Element;
      if (kind !== flow.skipped && (isWanted || held.length > 0)) {
        held.push(node as Node);
        tail = '';
      }
    }
    if (!own && (kind === flow.host || kind === flow.inlineHost)) {
      if ((node as Element).shadowRoot) shadow = shadowOf(node as Element);
      else if (kind === flow.host && mayWait(node as Element)) meet.bare?.(node as Element);
    }
  } while (
    node !== null &&
    wanted.length === 0 &&
    !isOver &&
    shadow === null &&
    (read < stride || isWanted || held.length > 0)
  );
  scan.held = held;
  scan.isWanted = isWanted;
  scan.needsLayout = needsLayout;
  scan.tail = tail;
  scan.tailBeforeBlock = tailBeforeBlock;
  scan.passedOver = passedOver;
  scan.wanted = wanted;
  scan.isOver = isOver;
  scan.shadow = shadow;
  scan.isDone = node === null;
}

const mayWait = ({ firstChild, localName }: Element): boolean =>
  firstChild === null || localName.includes('-');

/** Longer text without a capital is no title, entry or name that a style writes large, in UTF-16 units. */
const longestSmall = 200;

/** Whether a text begins with a small letter and holds no capital: a style may write it large. */
function isSmall(data: string): boolean {
  if (data.length > longestSmall) return false;
  const first = data.charCodeAt(0) > 0x20 ? data[0] : data.trimStart()[0];
  return first !== undefined && first.toUpperCase() !== first && data.toLowerCase() === data;
}

/** The letters at the end of a text, as much as a name may reach back. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && text.length - start < reach && kindOf(text.charCodeAt(start - 1)) <= odd)
    start--;
  return text.slice(start);
}

/** Whether a word, or a tag and its sign, may go on from one node's text to the next one's. */
function glues(tail: string, data: string): boolean {
  if (kindAt(data, 0) > odd) return false;
  const last = tail.charCodeAt(tail.length - 1);
  return kindOf(last) <= odd || last === 0x23 || last === 0x40;
}

/** The text around the place where two nodes meet: a name that reaches over it is in there. */
const seam = (tail: string, data: string): string => tail.slice(-reach) + data.slice(0, reach);

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
const draftOf = (node: Text, block: Node, needsLayout: boolean): Draft | undefined =>
  isBlank(node.data)
    ? undefined
    : { block, needsLayout, text: node.data, nodes: [node], starts: [0] };

function append(draft: Draft, node: Text, gap: Gap): void {
  draft.text += gap;
  draft.starts.push(draft.text.length);
  draft.nodes.push(node);
  draft.text += node.data;
}

/** A glance at the first unit spares most nodes the search; very long text is not searched at one go. */
const isBlank = (data: string): boolean =>
  !(data.charCodeAt(0) > 0x20) && data.length <= longest && !solid.test(data);

/** What stands between a passage and the node that follows; undefined where another passage begins. */
function gapBefore(
  { block, text, nodes }: Draft,
  node: Text,
  find: (node: Node) => Node,
): Gap | undefined {
  if (text.length > longest) return undefined;
  const last = nodes.at(-1) as Text;
  const parent = parentOf(node);
  if (parentOf(last) === parent) return '';
  if (parent !== block && find(node) !== block) return undefined;
  return text.endsWith(last.data) ? gapBetween(last, node) : '';
}

function* whole(draft: Draft): Generator<Passage> {
  if (draft.text.length > longest) yield* inParts(draft);
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

/** Elsewhere a name might be cut in two. */
const afterSentence = /[\n.!?\u2026\u3002]["'\u2019\u201d\u00bb)]?\s*$/;

/** Where a part that begins at `from` ends: where a node begins a sentence, or behind a sentence, or a word. */
function cutBefore({ text, starts }: Passage, from: number, first: number): number {
  const [half, at] = [from + longest / 2, from + longest];
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
