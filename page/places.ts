/** Which parts of a page are text to read, and where one block of text ends. */
import { closestTo, composedParent, isElement, isShadow, parentOf, rootOf, tagOf } from './dom.ts';

/** Elements that do not end a run of text. Everything else, unknown elements included, does. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rp rt ruby s small ' +
    'span strike strong sub sup time tt u var wbr gloss-mark'
  ).split(' '),
);

/** Elements whose content is never read: no text for readers, or text that belongs to a control. */
const silent = new Set(
  (
    'script style noscript template textarea select option optgroup datalist input meter progress output ' +
    'svg math canvas iframe frame frameset object embed applet audio video map head title ' +
    'code pre kbd samp xmp listing plaintext br'
  ).split(' '),
);

/** Places a reader or a page keeps to itself; asked only where a candidate was found. */
const closed =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i], [data-gloss="off" i]';

const anySilent = [...silent].join(', ');

export const isInline = (tag: string): boolean => inline.has(tag);
export const isSilent = (tag: string): boolean => silent.has(tag);

/** The node whose own text forms this node's passage: the nearest element that breaks lines. */
export function blockOf(node: Node): Node {
  let at = node;
  for (let up: Node | null = at; up; up = parentOf(at)) {
    at = up;
    if (isElement(at) && !isInline(tagOf(at))) break;
  }
  return at;
}

/** Whether a node stands in an element whose content is never read, through shadow roots. */
export const isSilenced = (node: Node): boolean =>
  isIn(node, (element) => closestTo(element, anySilent) !== null);

/** Editors, and whatever a page's author has opted out with `data-gloss="off"`. */
const isClosed = (element: Element): boolean =>
  closestTo(element, closed) !== null ||
  (element instanceof HTMLElement && element.isContentEditable === true);

/** Asks the element around a node, and the hosts of the shadow roots around it. */
function isIn(node: Node, ask: (element: Element) => boolean): boolean {
  const element = isElement(node) ? node : composedParent(node);
  if (!element) return false;
  if (!isElement(element)) return isShadow(element) && isIn(element, ask);
  if (ask(element)) return true;
  const root = rootOf(element);
  return isShadow(root) && isIn(root, ask);
}

/**
 * True when any words of these text nodes stand where nothing may be marked; white space there does
 * not count.
 */
export function touchesClosedPlace(nodes: readonly Text[]): boolean {
  const open = new Set<Node | null>();
  return nodes.some((node) => {
    const parent = parentOf(node);
    if (open.has(parent) || node.data.trim() === '') return false;
    open.add(parent);
    return isIn(node, isClosed);
  });
}

const { checkVisibility } = Element.prototype;

/** True when the element holding this node is rendered and visible now. */
export function isVisible(node: Node): boolean {
  let isOwn = true;
  for (let at = isElement(node) ? node : composedParent(node); at; at = composedParent(at)) {
    if (!isElement(at)) continue;
    const options = { visibilityProperty: isOwn, contentVisibilityAuto: false };
    if (checkVisibility.call(at, options)) return true;
    // An element without a box of its own is nowhere, and what it holds may be seen all the same.
    const { display, visibility } = getComputedStyle(at);
    if (display !== 'contents' || (isOwn && visibility !== 'visible')) return false;
    isOwn = false;
  }
  return false;
}

/** Whether an element has a box of its own, once it is rendered. */
export const hasBox = (element: Element): boolean =>
  checkVisibility.call(element) || getComputedStyle(element).display !== 'contents';
