/** Prefilters a page's nodes: most of them hold nothing that is wanted, and are never joined into passages. */
import { kindAt, kindOfCharacter, odd } from '../../core/lexicon/characters.ts';
import type { Index } from '../../core/lexicon/lexicon.ts';
import { passesPrefilter } from '../../core/recognition/prefilter.ts';
import { inCapitals } from './as-seen.ts';
import { flow, flowOf } from './blocks.ts';
import { holds, shadowOf } from './dom.ts';
import { capitalises } from './layout.ts';
import { OwnNodes } from './own-nodes.ts';

/** Options and callbacks of a skim. */
export interface Encounters {
  /** Index of the names: text that cannot hold one is passed over. Without it, all passages are wanted. */
  readonly index?: Index;
  /** An open shadow root; its passages come before those of the light tree behind it. */
  shadow(root: ShadowRoot): void;
  /** An element without a shadow root that may be waiting for one: it is empty, or its name is the page's own. */
  bare?(element: Element): void;
  /** A `blockOf` with a cache: without it, each text in deeply nested inline elements is climbed from anew. */
  blockOf?(node: Node): Node;
  /** Texts that the layout has already joined to an earlier passage. */
  readonly joined?: ReadonlySet<Node>;
}

/**
 * Longer text is cut between words, so that no step of the reader takes long: names alone take a microsecond
 * a character. In UTF-16 code units.
 */
export const longestSkim = 8192;

/** Text read between two pauses, in UTF-16 units; each node counts as `perNode` more. */
export const skimStride = 2048;
const perNode = 8;

/** State of a skim: its position, and the nodes that it has come across. */
interface Scan {
  /**
   * Keeps its place when the page removes the node it stands on between two steps; a TreeWalker would end
   * there and leave the rest of the page unread.
   */
  readonly nodes: Pick<NodeIterator, 'nextNode'>;
  /** Text and line breaks since the last block began. */
  held: Node[];
  /** True if at least one of them is wanted, and so all are. */
  isWanted: boolean;
  /** True if only the layout can tell which text they are part of. */
  needsLayout: boolean;
  /** The end of their text, at least as much as a name may reach back; empty after a line break. */
  tail: string;
  /** The end of the text before the last element that is a block by its tag and may stand in a line. */
  tailBeforeBlock: string;
  /** The last text with words. */
  lastText: string;
  /** The end of a run, in which a name may begin that continues in the next block. */
  openEnd: string;
  passedOver: Element | undefined;
  /** The run that was found to be wanted, or a part of it. */
  wanted: readonly Node[];
  /** True if its block ends behind it. */
  isOver: boolean;
  shadow: ShadowRoot | null;
  isDone: boolean;
}

const noNodes: readonly Node[] = [];

export const scanOf = (root: Node, own: boolean): Scan => ({
  nodes: own
    ? new OwnNodes(root)
    : document.createNodeIterator(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT),
  held: [],
  isWanted: false,
  needsLayout: false,
  tail: '',
  tailBeforeBlock: '',
  lastText: '',
  openEnd: '',
  passedOver: undefined,
  wanted: noNodes,
  isOver: false,
  shadow: null,
  isDone: false,
});

/** Limit of held nodes; at that number they are passed on as wanted. */
const mostHeld = 256;

/** Distance from the seam of two nodes that a name may reach, in UTF-16 units: more than any name's length (`names.ts`). */
export const skimReach = 256;

const skimmedSolid = /\S/;

/**
 * Goes on to the next finding, or to a pause. Every node of every page goes through this loop, and most text is
 * read here only. It reads the nodes' own properties, which is faster than `dom.ts`: a form's inputs can shadow
 * them, but that turns no form into a text or into less than a block, and shadow roots are asked for again.
 */
export function skim(scan: Scan, root: Node, meet: Encounters, own: boolean): void {
  scan.wanted = noNodes;
  scan.isOver = false;
  scan.shadow = null;
  let read = 0;
  let node: Node | null;
  do {
    node = scan.nodes.nextNode();
    read += perNode;
    if (scan.passedOver) {
      if (node && holds(scan.passedOver, node)) continue;
      scan.passedOver = undefined;
    }
    if (node !== null && node.nodeType === 3) read += seeText(scan, node as Text, meet.index);
    else seeElement(scan, node as Element | null, root, own, meet);
  } while (
    node !== null &&
    scan.wanted.length === 0 &&
    !scan.isOver &&
    scan.shadow === null &&
    (read < skimStride || scan.isWanted || scan.held.length > 0)
  );
  scan.isDone = node === null;
}

/** @returns the cost of reading the text, in UTF-16 units */
function seeText(scan: Scan, node: Text, index: Index | undefined): number {
  const { data } = node;
  const blank = isBlank(data);
  const isSpace = blank && data !== '';
  if (isSpace) scan.tailBeforeBlock = '';
  if (scan.held.length === 0 && !scan.isWanted) {
    if (blank) return 0;
    if (index !== undefined && isSmall(data))
      scan.isWanted = scan.needsLayout =
        passesPrefilter(inCapitals(data), index) && capitalises(node);
  }
  scan.held.push(node);
  if (isSpace) scan.tail = '';
  if (!blank) {
    if (!scan.isWanted) prefilterText(scan, data, index);
    scan.lastText = data;
    scan.openEnd = '';
  }
  if (scan.held.length >= mostHeld) {
    scan.isWanted = true;
    scan.wanted = scan.held;
    scan.held = [];
  }
  return data.length;
}

/** Decides whether a text is wanted, alone or joined to the text before it, and stores its end for the next one. */
function prefilterText(scan: Scan, data: string, index: Index | undefined): void {
  const before = scan.tail !== '' ? scan.tail : scan.tailBeforeBlock;
  const joined = before !== '' && glues(before, data) ? seam(before, data) : '';
  scan.isWanted = data.length > longestSkim || index === undefined || passesPrefilter(data, index);
  if (!scan.isWanted && joined !== '' && index !== undefined)
    scan.isWanted = scan.needsLayout = passesPrefilter(joined, index);
  if (index !== undefined && mayGoOn(scan.openEnd, data, index))
    scan.isWanted = scan.needsLayout = true;
  scan.tail = joined !== '' && data.length < skimReach ? joined : data;
  scan.tailBeforeBlock = '';
}

/** @param node null at the end of the page, which ends a block too */
function seeElement(
  scan: Scan,
  node: Element | null,
  root: Node,
  own: boolean,
  meet: Encounters,
): void {
  const kind = node === null ? flow.block : flowOf(node.localName);
  if (kind >= flow.block) {
    endBlock(scan, kind === flow.host, meet.index);
    if (node !== null && (kind === flow.silent || (own && node !== root))) scan.passedOver = node;
  } else if (kind >= flow.line) {
    if (kind !== flow.line) scan.passedOver = node as Element;
    if (kind !== flow.skipped && (scan.isWanted || scan.held.length > 0)) {
      scan.held.push(node as Element);
      scan.tail = '';
    }
  }
  if (own || node === null || (kind !== flow.host && kind !== flow.inlineHost)) return;
  if (node.shadowRoot) scan.shadow = shadowOf(node);
  else if (kind === flow.host && mayWait(node)) meet.bare?.(node);
}

/** @param isInline true if the layout may put the next text into the same line */
function endBlock(scan: Scan, isInline: boolean, index: Index | undefined): void {
  if (scan.isWanted) {
    scan.wanted = scan.held;
    scan.openEnd = openEndOf(scan.lastText, index);
  }
  scan.isOver = scan.isWanted;
  if (scan.held.length > 0) scan.held = [];
  scan.isWanted = false;
  scan.tailBeforeBlock = isInline ? lastWord(scan.tail || scan.tailBeforeBlock) : '';
  scan.tail = '';
}

const mayWait = ({ firstChild, localName }: Element): boolean =>
  firstChild === null || localName.includes('-');

/** Longer text without a capital is no title, entry or name that a style writes large, in UTF-16 units. */
const longestSmall = 200;

/** True if a text begins with a small letter and holds no capital: a style may show it in capitals. */
function isSmall(data: string): boolean {
  if (data.length > longestSmall) return false;
  const first = data.charCodeAt(0) > 0x20 ? data[0] : data.trimStart()[0];
  return first !== undefined && first.toUpperCase() !== first && data.toLowerCase() === data;
}

/** The letters at the end of a text, as much as a name may reach back. */
function lastWord(text: string): string {
  let start = text.length;
  while (
    start > 0 &&
    text.length - start < skimReach &&
    kindOfCharacter(text.charCodeAt(start - 1)) <= odd
  )
    start--;
  return text.slice(start);
}

/** True if a word, or a tag and its sign (# or @), may continue from one node's text into the next one's. */
function glues(tail: string, data: string): boolean {
  if (kindAt(data, 0) > odd) return false;
  const last = tail.charCodeAt(tail.length - 1);
  return kindOfCharacter(last) <= odd || last === 0x23 || last === 0x40;
}

/** Returns the text around the seam of two nodes: it holds any name that crosses the seam. */
const seam = (tail: string, data: string): string =>
  tail.slice(-skimReach) + data.slice(0, skimReach);

/** Returns the end of the text; '' if that holds a whole name, because then the layout around it is asked. */
function openEndOf(text: string, index: Index | undefined): string {
  const end = text.slice(-skimReach).trimEnd();
  return index === undefined || passesPrefilter(end, index, true) ? '' : end;
}

/** True if a name may begin in the end of a block and go on in the next text: not one that the text has by itself. */
function mayGoOn(end: string, data: string, index: Index): boolean {
  if (end === '') return false;
  const start = data.slice(0, skimReach).trimStart();
  return passesPrefilter(`${end} ${start}`, index) && !passesPrefilter(start, index);
}

/** Tests the first unit, which spares most nodes the search; very long text counts as not blank, unsearched. */
export const isBlank = (data: string): boolean =>
  !(data.charCodeAt(0) > 0x20) && data.length <= longestSkim && !skimmedSolid.test(data);
