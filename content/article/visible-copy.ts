/** A copy of the page as the reader sees it. The page itself is not touched, and none of its scripts runs in the copy. */
import {
  firstChildOf,
  isElement,
  isText,
  matchesSelector,
  nextSiblingOf,
  styleOf,
  tagOf,
} from '../scan/dom.ts';

export interface VisibleCopy {
  readonly copy: Document;
  /** Text below an article, in UTF-16 code units; it is not in the copy. */
  readonly commentLength: number;
  /** Controls, which are not in the copy either. */
  readonly controls: number;
}

const { cloneNode, removeChild } = Node.prototype;
const { checkVisibility, querySelector, removeAttribute } = Element.prototype;

/** Readers' comments below an article. */
const comments =
  '#comments, #disqus_thread, .comments, .comments-area, .comment-list, .commentlist, [itemtype$="/Comment"]';

const controlTags = new Set(['input', 'select', 'textarea', 'button']);
const droppedTags = new Set([...controlTags, 'noscript', 'template', 'iframe', 'canvas', 'svg']);

/** Their names and ids would hide the properties of forms and of the document. */
const namedTags = new Set(['form', 'img', 'object', 'embed', 'iframe']);

type Pair = readonly [live: Node, copy: Node];

/** Copies everything that is laid out and visible, and the head. */
export function visibleCopy(): VisibleCopy {
  const copy = cloneNode.call(document, true) as Document;
  let [commentLength, controls] = [0, 0];
  const open: Pair[] = [[document, copy]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    for (const child of childrenOf(pair)) {
      const fate = fateOf(child[0], pair[0]);
      if (fate === 'control') controls++;
      if (fate === 'comment') commentLength += child[0].textContent?.length ?? 0;
      if (fate === 'kept') open.push(child);
      else if (fate !== 'whole') removeChild.call(pair[1], child[1]);
      if (isElement(child[1]) && namedTags.has(tagOf(child[1]))) unname(child[1]);
    }
  }
  return { copy, commentLength, controls };
}

function childrenOf([live, copy]: Pair): Pair[] {
  const children: Pair[] = [];
  let [one, other] = [firstChildOf(live), firstChildOf(copy)];
  while (one && other) {
    children.push([one, other]);
    [one, other] = [nextSiblingOf(one), nextSiblingOf(other)];
  }
  return children;
}

type Fate = 'kept' | 'whole' | 'hidden' | 'control' | 'comment';

function fateOf(node: Node, parent: Node): Fate {
  if (!isElement(node))
    return isText(node) && isElement(parent) && isUnseen(parent) ? 'hidden' : 'whole';
  const tag = tagOf(node);
  if (tag === 'head' || tag === 'script') return 'whole';
  if (controlTags.has(tag)) return 'control';
  if (droppedTags.has(tag) || !isLaidOut(node)) return 'hidden';
  if (matchesSelector(node, comments) && !querySelector.call(node, 'h1')) return 'comment';
  return 'kept';
}

/** An element of `display: contents` has no box, and its children have. */
const isLaidOut = (element: Element): boolean =>
  checkVisibility.call(element) || styleOf(element).display === 'contents';

const isUnseen = (element: Element): boolean =>
  !checkVisibility.call(element, { visibilityProperty: true }) &&
  styleOf(element).display !== 'contents';

function unname(element: Element): void {
  removeAttribute.call(element, 'name');
  removeAttribute.call(element, 'id');
}
