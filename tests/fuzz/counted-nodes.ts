/** Counts what is asked of a page's nodes. To be imported before everything that keeps the prototypes' own methods. */
let count = 0;

/** Questions since the last call. */
export function takeSteps(): number {
  const taken = count;
  count = 0;
  return taken;
}

function wrap(prototype: object, name: string): void {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  if (!property) throw new Error(`Nothing is called ${name}.`);
  const own = (property.get ?? property.value) as (...given: unknown[]) => unknown;
  function counted(this: unknown, ...given: unknown[]): unknown {
    count++;
    return own.apply(this, given);
  }
  const wrapped = property.get ? { get: counted } : { value: counted };
  Object.defineProperty(prototype, name, { ...property, ...wrapped });
}

const ofNodes = 'parentNode firstChild nextSibling previousSibling isConnected nodeType contains';
for (const name of `${ofNodes} compareDocumentPosition getRootNode`.split(' '))
  wrap(Node.prototype, name);
for (const name of ['localName', 'shadowRoot', 'childElementCount', 'closest', 'matches'])
  wrap(Element.prototype, name);
wrap(NodeIterator.prototype, 'nextNode');
wrap(TreeWalker.prototype, 'nextNode');
wrap(window, 'getComputedStyle');
