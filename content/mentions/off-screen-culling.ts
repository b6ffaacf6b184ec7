/**
 * Which passages are worth a registered highlight: those near the viewport, because every registered
 * range costs each later frame in which the page changes something (docs/performance.md). What is not
 * rendered waits until it is.
 */

import { isElement, overflows } from '../dom.ts';
import { openBoxes, openVisibility } from '../scan/blocks.ts';
import { observeBoxes } from './intersection.ts';
import type { KnownPassage } from './mention.ts';
import { ViewportTracker } from './viewport-tracking.ts';

/** Up to so many passages are registered without waiting for the browser to say where they are. */
const atOnce = 40;

/**
 * How far beyond the viewport, in its own heights, passages are registered ahead of scrolling. The
 * browser tells a frame late; up to 150 pixels a frame, which is a fling, nothing was seen to light up late.
 */
const margin = '15% 0%';

export interface Nearby {
  add(passages: readonly KnownPassage[]): void;
  remove(passage: KnownPassage): void;
  clear(): void;
}

/** Calls `enter` when a passage is to be registered and `leave` when it no longer is. */
export function watchNearby(
  enter: (passages: readonly KnownPassage[]) => void,
  leave: (passage: KnownPassage) => void,
): Nearby {
  const entered = new Set<KnownPassage>();
  const waiting = new Map<Element, Set<KnownPassage>>();
  const boxes = new Map<KnownPassage, Element>();
  const observer = observeBoxes(margin, (entries) => {
    // All is asked before anything is painted: Firefox lays the page out again for an answer after that.
    const near = entries.map(({ target, isIntersecting }) => isIntersecting || overflows(target));
    const isNear = (_: unknown, at: number): boolean => near[at] === true;
    for (const { target } of entries.filter((one, at) => !isNear(one, at))) leaveAll(target);
    enterAll(entries.filter(isNear).flatMap(({ target }) => [...(waiting.get(target) ?? [])]));
    tracker.reported();
  });
  const tracker = new ViewportTracker(waiting, observer, leaveAll);

  function enterAll(passages: readonly KnownPassage[]): void {
    const others = passages.filter((passage) => !entered.has(passage));
    for (const passage of others) entered.add(passage);
    if (others.length) enter(others);
  }

  function leaveAll(box: Element): void {
    for (const passage of waiting.get(box) ?? []) leaveOne(passage);
  }

  function leaveOne(passage: KnownPassage): void {
    if (entered.delete(passage)) leave(passage);
  }

  function wait(passage: KnownPassage, box: Element | null): void {
    if (!box) return;
    boxes.set(passage, box);
    const beside = waiting.get(box);
    // The browser tells where a box is when it is first observed, and not again for the next passage.
    if (beside) tracker.delete(box);
    if (beside) beside.add(passage);
    else waiting.set(box, new Set([passage]));
    tracker.add(box);
  }

  function forgo(passage: KnownPassage): void {
    const box = boxes.get(passage);
    if (!box) return;
    boxes.delete(passage);
    const beside = waiting.get(box);
    beside?.delete(passage);
    if (beside?.size) return;
    waiting.delete(box);
    tracker.delete(box);
  }

  return {
    add(passages) {
      // All is asked before anything is painted: for an answer after that, the whole page is styled again.
      const first = passages.slice(0, Math.max(0, atOnce - entered.size));
      const isVisible = openVisibility();
      const visible = first.filter(({ nodes }) => isVisible(nodes[0] as Text));
      const boxAround = openBoxes();
      for (const passage of passages) wait(passage, boxAround(placeOf(passage)));
      enterAll(visible);
    },
    remove(passage) {
      forgo(passage);
      leaveOne(passage);
    },
    clear() {
      observer.clear();
      tracker.clear();
      waiting.clear();
      boxes.clear();
      entered.clear();
    },
  };
}

/** The node around which the box stands for the passage: its block's, or what is around that. */
const placeOf = ({ block, nodes }: KnownPassage): Node =>
  isElement(block) ? block : (nodes[0] as Text);
