/** Random page content and random changes to it, the same for the same choices. */
import type { Choices } from './random.ts';

const words = [
  'Elon',
  'Musk',
  'Elon Musk',
  'Tucker',
  'Carlson',
  'Tucker Carlson',
  'Putin',
  'Kimbal',
  'said',
  'the',
  ' ',
  '\n',
  'NASA',
  'x',
];
const tags = [
  'p',
  'div',
  'li',
  'h2',
  'span',
  'b',
  'a',
  'i',
  'br',
  'em',
  'section',
  'code',
  'textarea',
  'script',
  'x-box',
];

export function text(choices: Choices): string {
  return Array.from({ length: choices.below(5) }, () => choices.of(words)).join(
    choices.of([' ', ' ', '']),
  );
}

/** A tree of random elements and text. */
export function grow(choices: Choices, depth = 3): Node {
  if (depth === 0 || choices.below(3) === 0) return document.createTextNode(text(choices));
  const tag = choices.of(tags);
  const element = document.createElement(tag);
  if (tag === 'script') element.setAttribute('type', 'text/plain');
  for (let count = choices.below(4); count > 0; count--) element.append(grow(choices, depth - 1));
  if (tag === 'x-box' && choices.below(2)) {
    const root = element.attachShadow({ mode: 'open' });
    root.append(grow(choices, depth - 1), document.createElement('slot'));
  }
  return element;
}

function all(home: Node): Node[] {
  const found: Node[] = [];
  const walker = document.createTreeWalker(home, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    found.push(node);
    if (node instanceof Element && node.shadowRoot) found.push(...all(node.shadowRoot));
  }
  return found;
}

/** Changes the page below `home` once. */
export function change(choices: Choices, home: Element): string {
  const nodes = all(home);
  const elements = [home, ...nodes.filter((node) => node instanceof Element)];
  const texts = nodes.filter((node) => node instanceof Text);
  const element = choices.of(elements);
  const node = texts.length ? choices.of(texts) : undefined;
  const any = nodes.length ? choices.of(nodes) : undefined;
  const name = choices.of([
    'append',
    'append',
    'prepend',
    'remove',
    'remove',
    'move',
    'data',
    'data',
    'appendData',
    'split',
    'normalize',
    'replaceChildren',
    'wrap',
    'editable',
    'optOut',
    'textContent',
  ] as const);
  const does: Record<typeof name, () => void> = {
    append: () => element.append(grow(choices)),
    prepend: () => element.prepend(grow(choices, 2)),
    remove: () => any?.parentNode?.removeChild(any),
    move: () => any && !holds(any, element) && element.append(any),
    data: () => node && Object.assign(node, { data: text(choices) }),
    appendData: () => node?.appendData(text(choices)),
    split: () => node && node.length > 1 && node.splitText(choices.below(node.length)),
    normalize: () => element.normalize(),
    replaceChildren: () => element !== home && element.replaceChildren(grow(choices, 2)),
    wrap: () => wrap(choices, node),
    editable: () => element !== home && element.toggleAttribute('contenteditable'),
    optOut: () => element !== home && flip(element),
    textContent: () => element !== home && Object.assign(element, { textContent: text(choices) }),
  };
  does[name]();
  return name;
}

/** Through shadow roots, too. */
function holds(ancestor: Node, node: Node): boolean {
  if (ancestor.contains(node)) return true;
  const root = node.getRootNode();
  return root instanceof ShadowRoot && holds(ancestor, root.host);
}

function wrap(choices: Choices, node: Text | undefined): void {
  if (!node?.parentNode) return;
  const around = document.createElement(choices.of(['b', 'span', 'div', 'code']));
  node.replaceWith(around);
  around.append(node);
}

function flip(element: Element): void {
  if (element.getAttribute('data-gloss') === 'off') element.removeAttribute('data-gloss');
  else element.setAttribute('data-gloss', 'off');
}
