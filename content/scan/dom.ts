/**
 * The few DOM reads that a page can clobber. In Chromium a form's named inputs shadow its properties
 * even for content scripts (`<input name="parentNode">`), so they are read through the prototypes'
 * own getters.
 */
function getter<T extends object, R>(prototype: T, name: keyof T): (this: T) => R {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: T) => R;
}

const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode');
const firstChild = getter<Node, ChildNode | null>(Node.prototype, 'firstChild');
const nextSibling = getter<Node, ChildNode | null>(Node.prototype, 'nextSibling');
const previousSibling = getter<Node, ChildNode | null>(Node.prototype, 'previousSibling');
const connected = getter<Node, boolean>(Node.prototype, 'isConnected');
const nodeType = getter<Node, number>(Node.prototype, 'nodeType');
const localName = getter<Element, string>(Element.prototype, 'localName');
const childElementCount = getter<Element, number>(Element.prototype, 'childElementCount');
const scrollHeight = getter<Element, number>(Element.prototype, 'scrollHeight');
const clientHeight = getter<Element, number>(Element.prototype, 'clientHeight');
const contentEditable = getter<HTMLElement, boolean>(HTMLElement.prototype, 'isContentEditable');
const openShadow = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');

// One function per getter: browsers optimise a call whose target never changes.

/** The parent node; `null` at the top of a tree, a shadow root included. */
export const parentOf = (node: Node): Node | null => parentNode.call(node);

export const firstChildOf = (node: Node): ChildNode | null => firstChild.call(node);

export const nextSiblingOf = (node: Node): ChildNode | null => nextSibling.call(node);

export const previousSiblingOf = (node: Node): ChildNode | null => previousSibling.call(node);

/** Number of child elements. */
export const childCountOf = (element: Element): number => childElementCount.call(element);

export const isConnected = (node: Node): boolean => connected.call(node);

/** Same as `instanceof`, at a tenth of the cost. */
export const isText = (node: Node): node is Text => nodeType.call(node) === Node.TEXT_NODE;

export const isElement = (node: Node): node is Element => nodeType.call(node) === Node.ELEMENT_NODE;

/** The type first: to ask what class a document is takes microseconds in Chromium. */
export const isShadow = (node: Node): node is ShadowRoot =>
  nodeType.call(node) === Node.DOCUMENT_FRAGMENT_NODE && node instanceof ShadowRoot;

/** Local name: lower case for HTML elements. */
export const tagOf = (element: Element): string => localName.call(element);

/** The open shadow root of an element, where there is one; closed roots stay closed. */
export const shadowOf = (element: Element): ShadowRoot | null => openShadow.call(element);

const { contains, getRootNode } = Node.prototype;
const { checkVisibility, closest, getBoundingClientRect, matches } = Element.prototype;

/** The document or shadow root that holds the node; the top of its tree while it is in neither. */
export const rootOf = (node: Node): Node => getRootNode.call(node);

/** Position and size in viewport pixels. */
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

/** True if content is higher than its element: its text may be in sight where the element's box is not. */
export const overflows = (element: Element): boolean =>
  scrollHeight.call(element) > clientHeight.call(element);

/** False for what is not rendered, like everything in an element without a box. */
export const hasRendering = (element: Element): boolean => checkVisibility.call(element);

export const isEditable = (element: Element): boolean =>
  element instanceof HTMLElement && contentEditable.call(element);

export const matchesSelector = (element: Element, selector: string): boolean =>
  matches.call(element, selector);

export const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

/** The element or its nearest ancestor in the same tree that the selector finds. */
export const closestTo = (element: Element, selector: string): Element | null =>
  closest.call(element, selector);

export const holds = (ancestor: Node, node: Node): boolean => contains.call(ancestor, node);

const compare = Node.prototype.compareDocumentPosition;

/** The parent across shadow boundaries: a shadow root's is its host. */
export const composedParent = (node: Node): Node | null =>
  isShadow(node) ? node.host : parentOf(node);

function rootPath(node: Node): Node[] {
  const path = [node];
  for (let root = rootOf(node); isShadow(root); root = rootOf(root.host)) path.unshift(root.host);
  return path;
}

/**
 * Negative when `a` comes before `b` in page order. A shadow root's content comes before the light
 * children of its host.
 */
export function pageOrder(a: Node, b: Node): number {
  const position = compare.call(a, b);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) return fromPosition(position);
  return composedOrder(rootPath(a), rootPath(b));
}

function composedOrder(a: Node[], b: Node[]): number {
  for (let depth = 0; ; depth++) {
    const [left, right] = [a[depth], b[depth]];
    if (!left || !right) return 0;
    if (left === right) continue;
    const position = compare.call(left, right);
    if (position & Node.DOCUMENT_POSITION_CONTAINED_BY && a[depth + 1]) return -1;
    if (position & Node.DOCUMENT_POSITION_CONTAINS && b[depth + 1]) return 1;
    return fromPosition(position);
  }
}

function fromPosition(position: number): number {
  if (position & Node.DOCUMENT_POSITION_FOLLOWING) return -1;
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
}
