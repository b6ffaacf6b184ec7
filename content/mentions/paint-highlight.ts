/** Paints with the CSS Custom Highlight API: the page's DOM is never touched. */

import { holds, isConnected, parentOf } from '../dom.ts';
import { lineRects, under } from './line-rects.ts';
import type { KnownPassage, Mention } from './mention.ts';
import { type Nearby, watchNearby } from './off-screen-culling.ts';
import { type Hue, hues, type Painter, type Point } from './painter.ts';

const prefix = 'gloss-';
const singled = `${prefix}singled`;

export const canHighlight = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

/** What is known of the page, as far as finding the mention under a pointer needs it. */
export interface Known {
  /** The mention whose characters include the one at `offset` of `node`. */
  at(node: Node, offset: number): Mention | undefined;
  /** False when the text directly in this node's block holds no mention. */
  hasMentions(node: Node): boolean;
}

export function highlightPainter(hueOf: (mention: Mention) => Hue, known: Known): Painter {
  const ranges = new Map<Mention, StaticRange>();
  const register = (passage: KnownPassage): void => {
    for (const mention of passage.mentions) {
      const range = rangeOf(mention);
      ranges.set(mention, range);
      highlight(prefix + hueOf(mention)).add(range);
    }
  };
  const unregister = (passage: KnownPassage): void => {
    for (const mention of passage.mentions) {
      const range = ranges.get(mention);
      if (range) CSS.highlights.get(prefix + hueOf(mention))?.delete(range);
      ranges.delete(mention);
    }
  };
  /** Most pages never have a name to watch. */
  let nearby: Nearby | undefined;
  return {
    show(passages) {
      const named = passages.filter(({ mentions }) => mentions.length);
      if (!named.length) return;
      nearby ??= watchNearby(register, unregister);
      nearby.add(named);
    },
    hide: (passage) => nearby?.remove(passage),
    stands: ({ mentions }) => mentions.every(stands),
    hit: (point, target) => (known.hasMentions(target) ? hit(point, target, known) : undefined),
    rects: (mention) => lineRects(mention.segments),
    painted: () => ranges.keys(),
    single(mention) {
      CSS.highlights.delete(singled);
      if (mention) highlight(singled, 1).add(rangeOf(mention));
    },
    clear() {
      nearby?.clear();
      ranges.clear();
      removeHighlights();
    },
  };
}

/**
 * Deletes our names, and only ours, from the registry that we share with the page. By name, because a
 * content script of Firefox cannot iterate over the registry ("Xray wrapping of iterators").
 */
export function removeHighlights(): void {
  for (const name of [...hues.map((hue) => prefix + hue), singled]) CSS.highlights?.delete(name);
}

function highlight(name: string, priority = 0): Highlight {
  const known = CSS.highlights.get(name);
  if (known) return known;
  const fresh = new Highlight();
  fresh.priority = priority;
  CSS.highlights.set(name, fresh);
  return fresh;
}

/**
 * Static, because Chromium pays for every live range at every removal the page makes. It drifts when
 * its text changes; the store forgets a passage before that is painted.
 */
function rangeOf({ segments }: Mention): StaticRange {
  const [first, last] = [segments[0], segments.at(-1) ?? segments[0]];
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}

const lineBreaks = /\n/g;

function stands({ passage, match, segments }: Mention): boolean {
  const here = segments.map(({ node, start, end }) =>
    isConnected(node) ? node.data.slice(start, end) : '',
  );
  // A line break may be an element: then no node has it.
  const read = passage.text.slice(match.start, match.end).replace(lineBreaks, '');
  return here.join('').replace(lineBreaks, '') === read;
}

/** The caret beside a line's end answers the line's last word, so the rectangles decide. */
function hit(point: Point, target: Node, known: Known): Mention | undefined {
  const caret = caretAt(point, target.getRootNode());
  if (!caret || !holds(target, parentOf(caret.node) ?? caret.node)) return undefined;
  const mention = known.at(caret.node, caret.offset);
  return mention && lineRects(mention.segments).some(under(point)) ? mention : undefined;
}

function caretAt({ x, y }: Point, root: Node): { node: Node; offset: number } | undefined {
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  // Chromium before 128.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
