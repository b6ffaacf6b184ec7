/**
 * Joins texts as the page's layout does: what it keeps in one line is one text, what it keeps apart is never
 * joined. Reads computed styles, and is therefore asked only near what may be a name.
 */
import { ideograph, kindAt } from '../../core/lexicon/characters.ts';
import { flow, flowOf } from './blocks.ts';
import {
  firstChildOf,
  holds,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  tagOf,
} from './dom.ts';

/** Stands between two texts of one line: nothing, a space, a line feed, or two, which end a paragraph. */
export type Gap = '' | ' ' | '\n' | '\n\n';

/** The next text of a line, and what stands before it. */
export interface TextInLine {
  readonly node: Text;
  readonly gap: Gap;
  /** The element around the whole line. */
  readonly container: Node;
}

/**
 * Elements that are asked around one text, and nodes between two texts of a line. Lines for readers have
 * fewer than twenty; a style is asked in time that grows with the depth.
 */
const mostElementsAsked = 256;

/**
 * The text that follows or precedes in the same line of the layout; undefined where the line ends.
 * Passes over comments, what is not rendered and what is positioned out of the line.
 * @param container of the line, where it is known already: else each text of a line is climbed from anew
 */
export function textInLine(
  from: Text,
  direction: 'next' | 'previous',
  container = lineContainer(from),
): TextInLine | undefined {
  let gap: Gap = '';
  let isOver = false;
  let asked = 0;
  // A TreeWalker that goes backwards comes to an element after its content, so elements only set variables here.
  const accept = (node: Node): number => {
    isOver ||= ++asked > mostElementsAsked;
    if (isOver) return NodeFilter.FILTER_ACCEPT;
    if (isText(node)) return node.length ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
    const entered = enter(node as Element);
    if (entered === 'inside') return NodeFilter.FILTER_SKIP;
    isOver = entered === 'end';
    if (entered !== 'end' && entered !== 'over') gap = isEnd(gap, entered) ? '\n\n' : entered;
    return isOver ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
  };
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = document.createTreeWalker(container, shown, accept);
  walker.currentNode = from;
  const node = direction === 'next' ? walker.nextNode() : walker.previousNode();
  if (!node || !isText(node) || isOver) return undefined;
  if (gap !== '') return { node, gap, container };
  const between = direction === 'next' ? gapBetween(from, node) : gapBetween(node, from);
  return between === undefined ? undefined : { node, gap: between, container };
}

/** Returns the role of an element in a line: it is read inside, passed over, leaves a gap, or ends the line. */
function enter(element: Element): 'inside' | 'over' | 'end' | Gap {
  const tag = tagOf(element);
  const kind = flowOf(tag);
  if (kind === flow.line) return '\n';
  const style = getComputedStyle(element);
  if (kind === flow.skipped || isPassedOver(element, style)) return 'over';
  if (kind === flow.silent) return 'end';
  if (kind === flow.picture) return isInline(style) ? ' ' : 'end';
  return isInLine(element, style) ? 'inside' : 'end';
}

/** The nearest ancestor around the whole line that a text stands in. */
function lineContainer(text: Text): Node {
  let at: Node = text;
  let asked = 0;
  for (let up = parentOf(at); up && asked < mostElementsAsked; up = parentOf(at), asked++) {
    at = up;
    if (!isElement(at) || flowOf(tagOf(at)) === flow.silent) break;
    const style = getComputedStyle(at);
    if (isOutOfLine(style) || !isInLine(at, style)) break;
  }
  return at;
}

const isEnd = (before: Gap, next: Gap): boolean => next === '\n' && before.startsWith('\n');

/** True for an element outside the line: not rendered, placed elsewhere, or raised above it as a note or a reading. */
const isPassedOver = (element: Element, style: CSSStyleDeclaration): boolean =>
  style.display === 'none' ||
  style.display === 'ruby-text' ||
  isOutOfLine(style) ||
  isNote(element, style);

/** True if a text is in an element that its line passes over. */
export function isBesideLine(text: Text): boolean {
  const parent = parentOf(text);
  return parent !== null && isElement(parent) && isPassedOver(parent, getComputedStyle(parent));
}

/** True for `display: ''` too, which elements have that are not rendered, as light children of a host without a slot. */
const isInline = ({ display }: CSSStyleDeclaration): boolean =>
  display === '' || /^(inline|contents|ruby)/.test(display);

const isOutOfLine = ({ position }: CSSStyleDeclaration): boolean =>
  position === 'absolute' || position === 'fixed';

/** True where text runs through the element; a box with room around it is an entry of its own. */
function isInLine(element: Element, style: CSSStyleDeclaration): boolean {
  const isBox = style.display.startsWith('inline-') && roomOf(style) >= roomPx;
  return (isInline(style) && !isBox) || isFirstLetter(element);
}

/** Elements around a drop cap's letter, and nodes before it. */
const fewElements = 16;

/** True for a drop cap: it floats or is a box of its own, and still begins its word or sentence. */
const isFirstLetter = (element: Element): boolean => {
  const { data, length } = loneText(element) ?? { data: '', length: 0 };
  if (length === 0 || length > longestDropCap || /\s/.test(data) || hasTextBefore(element))
    return false;
  return length === 1 || continuesInWord(element, data) || isLarger(element);
};

/** A word that is set large at the beginning, in UTF-16 code units. */
const longestDropCap = 16;

/** "“E" or "Vl" before "lon" or "adimir". */
function continuesInWord(element: Element, data: string): boolean {
  const next = nextSiblingOf(element);
  return data.length < 4 && next !== null && isText(next) && /^\p{Ll}/u.test(next.data);
}

function isLarger(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.float !== 'none' && fontScale(element, style) > 1.5;
}

/** Font size next to that of the parent; 1 where there is none. */
function fontScale(element: Element, { fontSize }: CSSStyleDeclaration): number {
  const parent = parentOf(element);
  if (!parent || !isElement(parent)) return 1;
  return Number.parseFloat(fontSize) / Number.parseFloat(getComputedStyle(parent).fontSize);
}

/** The text that an element holds and nothing else. Looks at first children only: a text beside the line may be the rest of the page. */
function loneText(element: Element): Text | undefined {
  let at: Node | null = firstChildOf(element);
  for (let depth = 0; depth < fewElements && at && isElement(at) && !nextSiblingOf(at); depth++)
    at = firstChildOf(at);
  return at !== null && isText(at) && !nextSiblingOf(at) ? at : undefined;
}

function hasTextBefore(element: Element): boolean {
  let at = previousSiblingOf(element);
  for (let passed = 0; at; passed++, at = previousSiblingOf(at))
    if (passed === fewElements || isElement(at) || (isText(at) && at.data.trim() !== ''))
      return true;
  return false;
}

/**
 * Returns how two texts without a space between them are seen: as one word (''), as two words of one text (' '), or
 * as texts of their own (undefined): an inline element laid out as a block, a flex item, a menu entry.
 */
export function gapBetween(before: Text, after: Text): Gap | undefined {
  const { data } = before;
  if (kindAt(data, data.length - 1) > ideograph || kindAt(after.data, 0) > ideograph) return '';
  const around = [...elementsAround(before, after), ...elementsAround(after, before)];
  if (around.some(setsApart)) return undefined;
  return around.some((one) => isRaised(one) && !wordEnding.test(loneText(one)?.data ?? ''))
    ? ' '
    : '';
}

/** The elements around `node` that do not hold `other`, the nearest of them. */
function elementsAround(node: Text, other: Text): Element[] {
  const path: Element[] = [];
  let up = parentOf(node);
  for (
    ;
    up && isElement(up) && !holds(up, other) && path.length < mostElementsAsked;
    up = parentOf(up)
  )
    path.push(up);
  return path;
}

/** Horizontal room that separates words as a space does, in CSS px: menu entries have more, letters less. */
const roomPx = 4;

function setsApart(element: Element): boolean {
  const style = getComputedStyle(element);
  const isApart = style.float === 'none' && (!isInline(style) || roomOf(style) >= roomPx);
  return isApart && !isFirstLetter(element);
}

const roomOf = (style: CSSStyleDeclaration): number =>
  [style.paddingLeft, style.paddingRight, style.marginLeft, style.marginRight].reduce(
    (sum, length) => sum + (Number.parseFloat(length) || 0),
    0,
  );

/** A note mark or trade mark, glued to a word and no part of it. */
const isRaised = (element: Element, style = getComputedStyle(element)): boolean =>
  /^su[bp]$/.test(tagOf(element)) ||
  style.verticalAlign === 'super' ||
  (isOffLine(style) && fontScale(element, style) < 0.9);

const isOffLine = ({ verticalAlign, position, top, bottom }: CSSStyleDeclaration): boolean =>
  /^(sub|top|text-top|-?[\d.]+px)$/.test(verticalAlign) ||
  (position === 'relative' &&
    [top, bottom].some((length) => Number.parseFloat(length) !== 0 && length !== 'auto'));

/** "1", "[12]", "a", "TM"; anything longer is read as words of the line. */
const noteShape = /^[\p{N}\p{P}\p{S}]{0,6}\p{L}{0,3}[\p{N}\p{P}\p{S}]{0,6}$/u;

/** The raised end of a word: "Mme", "2nd". */
const wordEnding = /^(?!tm$|sm$)\p{Ll}{2,}\.?$/u;

function isNote(element: Element, style: CSSStyleDeclaration): boolean {
  if (!style.display.startsWith('inline') || !isRaised(element, style)) return false;
  const note = loneText(element)?.data.trim() ?? '';
  return note !== '' && noteShape.test(note) && !wordEnding.test(note);
}

/** Undefined for a text outside of any element. */
const styleAround = (text: Text): CSSStyleDeclaration | undefined => {
  const parent = parentOf(text);
  return parent && isElement(parent) ? getComputedStyle(parent) : undefined;
};

/** True if a blank line of the source is shown as one. */
export const keepsLines = (text: Text): boolean =>
  /^(pre|break-spaces)/.test(styleAround(text)?.whiteSpace ?? '');

/** True if the style shows small letters as capitals: all of them, or the first of each word. */
export const capitalises = (text: Text): boolean =>
  /^(capitalize|uppercase)$/.test(styleAround(text)?.textTransform ?? '');
