/**
 * The few DOM reads that a page can clobber. In Chromium a form's named inputs shadow its properties
 * even for content scripts (`<input name="parentNode">`), so they are read through the prototypes'
 * own getters.
 */
function getter<T extends object, R>(prototype: T, name: keyof T): (node: T) => R {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as () => R;
  return (node) => get.call(node);
}

/** The parent node; `null` at the top of a tree, a shadow root included. */
export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');

export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');

/** Local name: lower case for HTML elements. */
export const tagOf = getter<Element, string>(Element.prototype, 'localName');

const openShadow = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');

/** The open shadow root of an element, where there is one; closed roots stay closed. */
export const shadowOf = (element: Element): ShadowRoot | null => openShadow(element);

const contains = Node.prototype.contains;

export const holds = (ancestor: Node, node: Node): boolean => contains.call(ancestor, node);

/** The same through shadow roots. */
export function composedHolds(ancestor: Node, node: Node): boolean {
  if (holds(ancestor, node)) return true;
  const root = node.getRootNode();
  return root instanceof ShadowRoot && composedHolds(ancestor, root.host);
}

const compare = Node.prototype.compareDocumentPosition;

/** The parent across shadow boundaries: a shadow root's is its host. */
export const composedParent = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : parentOf(node);

function rootPath(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    path.unshift(root.host);
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
