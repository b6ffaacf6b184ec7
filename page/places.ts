/** Which parts of a page are text to read, and where one block of text ends. */
import { closestTo, composedParent, isElement, parentOf, rootOf, tagOf } from './dom.ts';

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
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i], [data-gloss="off" i], ' +
  [...silent].join(', ');

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

/**
 * True where nothing may be marked: controls, code, editors, and whatever a page's author has opted
 * out with `data-gloss="off"`. Looks through shadow roots to the top of the page.
 */
function isClosedPlace(node: Node): boolean {
  const element = node instanceof Element ? node : composedParent(node);
  if (!(element instanceof Element))
    return element instanceof ShadowRoot && isClosedPlace(element.host);
  if (closestTo(element, closed)) return true;
  if (element instanceof HTMLElement && element.isContentEditable === true) return true;
  const root = rootOf(element);
  return root instanceof ShadowRoot && isClosedPlace(root.host);
}

/** True when any words of these text nodes stand in a closed place; white space there does not count. */
export const touchesClosedPlace = (nodes: readonly Text[]): boolean =>
  nodes.some((node) => node.data.trim() !== '' && isClosedPlace(node));

const { checkVisibility } = Element.prototype;

/** True when the element holding this node is rendered and visible now. */
export function isVisible(node: Node): boolean {
  const element = node instanceof Element ? node : composedParent(node);
  if (!(element instanceof Element))
    return element instanceof ShadowRoot && isVisible(element.host);
  return checkVisibility.call(element, { visibilityProperty: true, contentVisibilityAuto: false });
}
