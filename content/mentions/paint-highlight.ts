/** Paints with the CSS Custom Highlight API: the page's DOM is never touched. */

import { holds, isConnected, parentOf, rootOf } from '../scan/dom.ts';
import { lineRects, under } from './line-rects.ts';
import type { Mention } from './mention.ts';
import { OffScreenCulling } from './off-screen-culling.ts';
import type { LookOf, Painter, Point } from './painter.ts';
import { RegisteredRanges } from './registered-ranges.ts';

export const canHighlight = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

/** Lookups that find the mention under a pointer. */
export interface KnownRanges {
  /** The mention whose characters include the one at `offset` of `node`. */
  at(node: Node, offset: number): Mention | undefined;
  /** False when the text directly in this node's block holds no mention. */
  hasMentions(node: Node): boolean;
}

export function highlightPainter(lookOf: LookOf, known: KnownRanges): Painter {
  const ranges = new RegisteredRanges(lookOf);
  /** Made at the first use: most pages never have a name to watch. */
  let culling: OffScreenCulling | undefined;
  return {
    show(passages) {
      const named = passages.filter(({ mentions }) => mentions.length);
      if (!named.length) return;
      culling ??= new OffScreenCulling({
        enter: (near) => ranges.add(near),
        leave: (far) => ranges.remove(far),
      });
      culling.add(named);
    },
    hide: (passage) => culling?.remove(passage),
    stands: ({ mentions }) => mentions.every(isPainted),
    hit: (point, target) => (known.hasMentions(target) ? hit(point, target, known) : undefined),
    rects: (mention) => lineRects(mention.segments),
    painted: () => ranges.mentions(),
    restyle: (mentions) => ranges.restyle(mentions),
    single: (mention) => ranges.single(mention),
    clear() {
      culling?.clear();
      ranges.clear();
    },
  };
}

const lineBreaks = /\n/g;

function isPainted({ passage, match, segments }: Mention): boolean {
  const here = segments.map(({ node, start, end }) =>
    isConnected(node) && start <= node.length ? node.substringData(start, end - start) : '',
  );
  // A line break that is an element is in no text node.
  const read = passage.text.slice(match.start, match.end).replace(lineBreaks, '');
  return here.join('').replace(lineBreaks, '') === read;
}

/** Asks the rectangles too, because beside a line's end the caret is that of the line's last word. */
function hit(point: Point, target: Node, known: KnownRanges): Mention | undefined {
  const caret = caretAt(point, rootOf(target));
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
