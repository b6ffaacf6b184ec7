/**
 * Paints with `<gloss-mark>` elements, which the Tab key and screen readers reach. mark.js wraps the
 * ranges that Gloss found; it never searches. Its own `unmark` merges text nodes that frameworks
 * hold on to, so a journal puts back the very same nodes instead.
 */
// biome-ignore lint/style/noRestrictedImports: the painter that the reader chose wraps names in elements.
import Mark from 'mark.js';
import { pushTo } from '../../core/push-to.ts';
import {
  closestTo,
  isConnected,
  isElement,
  matchesSelector,
  nextSiblingOf,
  parentOf,
} from '../scan/dom.ts';
import { bareDrag, isSelected } from './copy-without-marks.ts';
import { keepSelection } from './keep-selection.ts';
import type { Segment } from './locate.ts';
import type { Look } from './look.ts';
import type { KnownPassage, Mention } from './mention.ts';
import type { LookOf, Painter } from './painter.ts';
import { markTag as tag } from './stale-marks.ts';

const singled = 'gloss-singled';

/** Result of wrapping one text node of the page: it kept `head`, and the nodes `added` follow it. */
interface Wrapped {
  readonly node: Text;
  readonly data: string;
  readonly head: string;
  readonly added: readonly ChildNode[];
}

declare module '../lazy-chunk.ts' {
  interface Chunks {
    marks: { marksPainter: typeof marksPainter };
  }
}

export function marksPainter(lookOf: LookOf): Painter {
  const journal = new Map<KnownPassage, Wrapped[]>();
  const marks = new Map<Mention, HTMLElement[]>();
  const mentions = new WeakMap<Element, Mention>();

  function keep(element: HTMLElement, mention: Mention): void {
    dress(element, lookOf(mention));
    mentions.set(element, mention);
    pushTo(marks, mention, element);
  }

  function hide(passage: KnownPassage, written?: ReadonlySet<Node>): void {
    for (const wrapped of journal.get(passage)?.reverse() ?? [])
      unwrap(wrapped, written?.has(wrapped.node) ?? false);
    journal.delete(passage);
    for (const mention of passage.mentions) marks.delete(mention);
  }

  /**
   * Takes off the marks in a selection that is about to be copied. The observer sees it: where they were the page
   * is read again, and gets them back before it is painted.
   */
  function bareSelection(): void {
    for (const [passage, wrapped] of journal)
      if (isSelected(wrapped.flatMap(({ node, added }) => [node, ...added]))) hide(passage);
  }

  return {
    show(passages) {
      // Every time, because `document.open()` takes listeners away; the same one is added only once.
      addEventListener('copy', bareSelection, true);
      addEventListener('dragstart', bareDrag, true);
      // All styles are read before the first node is wrapped: after that each answer would lay out the page again.
      const all = passages.map((passage) => [passage, byNode(passage, lookOf)] as const);
      for (const [passage, parts] of all) {
        const wrapped = [...parts].map(([node, ofNode]) => wrap(node, ofNode, keep));
        journal.set(
          passage,
          wrapped.filter((one) => one !== undefined),
        );
      }
    },
    hide,
    stands: (passage) => (journal.get(passage) ?? []).every(isWrapped),
    hit(_point, target) {
      const element = isElement(target) ? closestTo(target, tag) : null;
      return element ? mentions.get(element) : undefined;
    },
    rects: (mention) =>
      (marks.get(mention) ?? []).flatMap((element) => [...element.getClientRects()]),
    painted: () => marks.keys(),
    restyle(mentions) {
      for (const mention of mentions)
        for (const element of marks.get(mention) ?? []) setLook(element, lookOf(mention));
    },
    single(mention) {
      for (const element of [...marks.values()].flat()) element.classList.remove(singled);
      for (const element of (mention && marks.get(mention)) ?? []) element.classList.add(singled);
    },
    clear() {
      removeEventListener('copy', bareSelection, true);
      removeEventListener('dragstart', bareDrag, true);
      for (const passage of [...journal.keys()]) hide(passage);
    },
  };
}

type MarkedSegment = Segment & { mention: Mention };

function byNode(passage: KnownPassage, lookOf: LookOf): Map<Text, MarkedSegment[]> {
  const parts = new Map<Text, MarkedSegment[]>();
  for (const mention of passage.mentions.filter(lookOf))
    for (const segment of mention.segments) {
      const beside = parts.get(segment.node) ?? [];
      if (beside.length || !isLaidOutAsItem(segment.node))
        parts.set(segment.node, [...beside, { ...segment, mention }]);
    }
  return parts;
}

/** Text directly in a flex or grid container is one item of it: marks would split it into several, and move it. */
function isLaidOutAsItem(node: Text): boolean {
  for (let at = parentOf(node); at && isElement(at); at = parentOf(at)) {
    const { display } = getComputedStyle(at);
    if (display !== 'contents') return /flex|grid/.test(display);
  }
  return false;
}

function wrap(
  node: Text,
  parts: readonly MarkedSegment[],
  keep: (element: HTMLElement, mention: Mention) => void,
): Wrapped | undefined {
  const parent = parentOf(node);
  if (!(parent instanceof HTMLElement)) return undefined;
  const { data, nextSibling } = node;
  const base = textBefore(parent, node);
  const ranges = parts.map(({ start, end }) => ({ start: base + start, length: end - start }));
  let added: ChildNode[] = [];
  keepSelection([node], () => {
    new Mark(parent).markRanges(ranges, {
      element: tag,
      className: tag,
      each: (element, range) => {
        const part = parts[ranges.findIndex(({ start }) => start === range.start)];
        if (part) keep(element as HTMLElement, part.mention);
      },
    });
    added = between(node, nextSibling);
    return [node, ...added];
  });
  return { node, data, head: node.data, added };
}

/** Characters that mark.js counts before `node`: it leaves out scripts, styles and titles. */
function textBefore(parent: Element, node: Text): number {
  const walker = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let at = walker.nextNode(); at && at !== node; at = walker.nextNode())
    if (!isMarkFree(parentOf(at))) length += (at as Text).length;
  return length;
}

const isMarkFree = (parent: Node | null): boolean =>
  parent !== null &&
  isElement(parent) &&
  matchesSelector(parent, 'script, style, title, head, html');

function between(node: ChildNode, end: ChildNode | null): ChildNode[] {
  const added: ChildNode[] = [];
  for (let at = nextSiblingOf(node); at && at !== end; at = nextSiblingOf(at)) added.push(at);
  return added;
}

function isWrapped({ node, head, added }: Wrapped): boolean {
  return isConnected(node) && node.data === head && added.every(isConnected);
}

/** Restores the text node; if the page has written to it since, the page's words stay. */
function unwrap({ node, data, head, added }: Wrapped, isWritten: boolean): void {
  keepSelection([node, ...added], () => {
    for (const one of added) one.remove();
    if (!isWritten && node.data === head) node.data = data;
    return [node];
  });
}

function setLook(element: HTMLElement, look: Look | undefined): void {
  const isSingled = element.classList.contains(singled);
  element.className = [tag, look ? `gloss-${look}` : '', isSingled ? singled : '']
    .filter(Boolean)
    .join(' ');
}

/** A mark inside a link or control is not focusable itself: nested controls cannot be operated. */
function dress(element: HTMLElement, look: Look | undefined): void {
  setLook(element, look);
  // mark.js marks what it wraps; a page that uses mark.js itself would unwrap ours with its own.
  delete element.dataset.markjs;
  if (closestTo(element, 'a, button, summary, label, [tabindex], [role="button" i]')) return;
  element.tabIndex = 0;
  element.setAttribute('role', 'button');
  element.setAttribute('aria-haspopup', 'dialog');
}
