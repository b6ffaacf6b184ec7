/**
 * Which boxes the browser is asked to watch. It looks at each of them in every frame that paints or
 * scrolls: on a page with very many only those are watched that may soon be in sight
 * (docs/performance.md).
 */

import { boxOf, overflows, rootOf } from '../dom.ts';
import type { BoxWatch } from './intersection.ts';

/** Up to so many boxes are all watched: then nothing depends on what follows here. */
const few = 256;

/** What lies further above or below the viewport than so many of its heights is far. */
const reach = 4;

/** How long after something moved all boxes are asked where they are, and how long not again, in ms. */
const delay = 200;

/** How long they are asked in one frame, in ms. */
const slice = 4;

export interface Horizon {
  /** To be told of every new box: it is watched, and far only when it has been asked. */
  add(box: Element): void;
  delete(box: Element): void;
  /** To be told whenever the watch has something to report. */
  reported(): void;
  clear(): void;
}

/**
 * @param boxes all there are, those of `add` included
 * @param lose called for a box that is far now, and not watched until it is near again
 */
export function watchHorizon(
  boxes: ReadonlyMap<Element, unknown>,
  watch: BoxWatch,
  lose: (box: Element) => void,
): Horizon {
  const far = new Set<Element>();
  const end = new AbortController();
  /** Those that are still to be asked, of this time. */
  let rest: MapIterator<Element> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  let begun = 0;
  /** Where the page was scrolled to when the boxes were asked last, and when the last report came. */
  let [asked, told] = [scrollY, scrollY];

  function stir(): void {
    if (boxes.size > few || far.size > 0) waiting ??= setTimeout(look, delay);
  }

  function look(): void {
    begin();
    goOn();
  }

  function begin(): void {
    clearTimeout(waiting);
    waiting = undefined;
    listen();
    asked = scrollY;
    begun = performance.now();
    rest = boxes.keys();
  }

  /** Right after a frame, when everything is laid out anyway. */
  function goOn(): void {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => setTimeout(ask));
  }

  /** All is asked before anything is told: what is painted meanwhile would have to be laid out for the next answer. */
  function ask(): void {
    isDue = false;
    const deadline = performance.now() + slice;
    const turned: Element[] = [];
    let isDone = end.signal.aborted;
    while (!isDone && performance.now() < deadline) {
      const { value: box } = rest?.next() ?? {};
      isDone = box === undefined;
      if (box && (far.has(box) ? !isBeyond(box) : boxes.size > few && isFar(box))) turned.push(box);
    }
    turned.forEach(turn);
    if (!isDone) goOn();
  }

  function turn(box: Element): void {
    if (far.delete(box)) watch.observe(box);
    else {
      far.add(box);
      watch.unobserve(box);
      lose(box);
    }
  }

  function scrolled(): void {
    if (far.size === 0 || Math.abs(scrollY - asked) <= (innerHeight * reach) / 2) return;
    // One leap after the other: nobody reads on such a way.
    if (performance.now() - begun < delay) {
      stir();
      return;
    }
    begin();
    ask();
  }

  /** The root that is watched, and whether it has said how large it is, which it does first. */
  let [root, isTold]: [Element | null, boolean] = [null, false];

  /**
   * Once is enough until the boxes have been asked: a page that grows in every frame would be laid out
   * a second time for every notice.
   */
  function resize(): void {
    if (isTold) {
      resized.disconnect();
      root = null;
      stir();
    }
    isTold = true;
  }

  const resized = new ResizeObserver(resize);

  /** Every time: `document.open()` takes away listeners and root. */
  function listen(): void {
    addEventListener('scroll', scrolled, { passive: true, signal: end.signal });
    const now: Element | null = document.documentElement;
    if (!now || now === root) return;
    resized.observe(now);
    root = now;
    isTold = false;
  }

  return {
    add(box) {
      watch.observe(box);
      stir();
    },
    delete(box) {
      far.delete(box);
      watch.unobserve(box);
    },
    reported() {
      // Without the page being scrolled: it has moved its text, or an element is scrolled.
      if (scrollY === told) stir();
      told = scrollY;
    },
    clear() {
      end.abort();
      clearTimeout(waiting);
      resized.disconnect();
    },
  };
}

const { checkVisibility } = Element.prototype;

/**
 * Whether a box lies far from the viewport, as part of the document's own length. Anything else may come
 * from far at once: what is hidden, outside of the document, or scrolled by another element. What the
 * browser skips (`content-visibility`) is not asked where it is: it would have to be laid out.
 */
const isFar = (box: Element): boolean =>
  checkVisibility.call(box, { contentVisibilityAuto: true }) &&
  isBeyond(box) &&
  !overflows(box) &&
  rootOf(box) === document;

/** False for a box that is not laid out. */
function isBeyond(box: Element): boolean {
  const { top, bottom } = boxOf(box);
  const beyond = innerHeight * reach;
  if (bottom < -beyond) return bottom + scrollY > 0;
  return top > innerHeight + beyond && top + scrollY < document.documentElement.scrollHeight;
}
