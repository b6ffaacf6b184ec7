/** Decides which parts of a page are text to read, and where one block of text ends. */

import { climbOnce } from './climb.ts';
import { composedParent, isElement, matchesSelector, parentOf, styleOf, tagOf } from './dom.ts';

const { checkVisibility } = Element.prototype;

/**
 * Role of an element in the flow of text. From `block` on it ends a run of text. Elements that
 * may have a shadow root: see `attachShadow` in the DOM standard.
 */
export const flow = {
  inline: 1,
  /** An inline element that may have a shadow root. */
  inlineHost: 2,
  /** `<br>`. */
  line: 3,
  /** Passed over as if absent: never seen, or the reading of a ruby. */
  skipped: 4,
  /** Passed over as a space: a picture, a film, a field. */
  picture: 5,
  block: 6,
  /** A block that may have a shadow root, unknown elements included. */
  host: 7,
  /** Never read: text that belongs to a control, or is no prose. */
  silent: 8,
} as const;
type Flow = (typeof flow)[keyof typeof flow];

const skipped = 'script style noscript template head title datalist param source track rp rt rtc';
const pictureElements =
  'img svg math canvas iframe object embed applet audio video map input meter progress output';
const silent =
  'textarea select option optgroup frame frameset code pre kbd samp xmp listing plaintext';

const flows = new Map<string, Flow>();
const assign = (kind: Flow, tags: string): void => {
  for (const tag of tags.split(' ')) flows.set(tag, kind);
};
assign(
  flow.inline,
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr picture q rb ruby s ' +
    'small strike strong sub sup time tt u var wbr gloss-mark',
);
assign(flow.inlineHost, 'span');
assign(flow.line, 'br');
assign(
  flow.block,
  'html ul ol li dl dt dd table caption thead tbody tfoot tr td th form fieldset button figure figcaption ' +
    'hr details summary address',
);
assign(flow.skipped, skipped);
assign(flow.picture, pictureElements);
assign(flow.silent, silent);

/** @param tag local name */
export const flowOf = (tag: string): Flow => flows.get(tag) ?? flow.host;

/** True for an element whose own text, if any, is none of the text around it; a line break has none. */
export const startsBlock = (element: Element): boolean => flowOf(tagOf(element)) >= flow.skipped;

/** True for an element whose content is never read as text of the page. */
export function isSilent(element: Element): boolean {
  const kind = flowOf(tagOf(element));
  return kind === flow.skipped || kind === flow.picture || kind === flow.silent;
}

/** Places a reader or a page keeps to itself; asked only where a candidate was found. */
const closedSelector =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i], [data-gloss="off" i]';

/** The node whose own text forms this node's passage: the nearest element that breaks lines. */
export function blockOf(node: Node): Node {
  let at = node;
  for (let up: Node | null = at; up; up = parentOf(at)) {
    at = up;
    if (isElement(at) && startsBlock(at)) break;
  }
  return at;
}

/** True for an editor, and for an element that the page's author has opted out with `data-gloss="off"`. */
export const isClosed = (element: Element): boolean => matchesSelector(element, closedSelector);

/**
 * Tells whether the element holding a node is rendered and visible now. The answers hold for one task: of
 * elements without a box of their own, thousands may lie in each other, and each is asked once.
 */
export function openVisibility(): (node: Node) => boolean {
  const isRendered = climbOnce<boolean>(
    (node) => (isElement(node) ? renderingOf(node) : undefined),
    composedParent,
    () => false,
  );
  const notRendered = new Set<Node>();
  return (node) => {
    let at: Node | null = node;
    while (at && !isElement(at)) at = composedParent(at);
    if (!at) return false;
    if (checkVisibility.call(at, { ...visibilityOptions, visibilityProperty: true })) return true;
    const parent = composedParent(at);
    if (parent && notRendered.has(parent)) notRendered.add(at);
    else if (!isRendered(at)) notRendered.add(at);
    return !notRendered.has(at) && styleOf(at).visibility === 'visible';
  };
}

const visibilityOptions = { opacityProperty: true, contentVisibilityAuto: false };

/** Undefined for an element that has no box, and what it holds may be seen all the same. */
function renderingOf(element: Element): boolean | undefined {
  if (checkVisibility.call(element, visibilityOptions)) return true;
  return styleOf(element).display === 'contents' ? undefined : false;
}

/** Finds the nearest element around a node that has a box of its own once it is rendered; for one task. */
export const openBoxes = (): ((node: Node) => Element | null) =>
  climbOnce<Element | null>(
    (node) => (isElement(node) && hasBox(node) ? node : undefined),
    composedParent,
    () => null,
  );

const hasBox = (element: Element): boolean =>
  checkVisibility.call(element) || styleOf(element).display !== 'contents';
