/**
 * Which passages are worth a registered highlight: those near the viewport, because every registered
 * range costs each later frame in which the page changes something (docs/performance.md). What is not
 * rendered waits until it is.
 */

import { openBoxes, openVisibility } from '../scan/blocks.ts';
import { isElement, overflows } from '../scan/dom.ts';
import { type BoxObserver, observeBoxes } from './intersection.ts';
import type { KnownPassage } from './mention.ts';
import { movedElement } from './moved-element.ts';
import { ViewportTracker } from './viewport-tracking.ts';

/** Up to so many passages are registered without waiting for the browser to say where they are. */
const atOnce = 40;

/**
 * How far beyond the viewport, in its own heights, passages are registered ahead of scrolling. The
 * browser tells a frame late; up to 150 pixels a frame, which is a fling, nothing was seen to light up late.
 */
const margin = '65% 0%';

/**
 * The page may be scrolled so far, in heights of the viewport, until what came near is registered: every frame
 * in which anything is costs as much as all that is registered.
 */
const stride = 0.5;

/** What came near is registered this long after the page was scrolled last, in ms. */
const restMs = 100;

interface CullingOptions {
  /** Called with passages that are to be registered. */
  enter(passages: readonly KnownPassage[]): void;
  /** Called with a passage that no longer is. */
  leave(passage: KnownPassage): void;
}

export class OffScreenCulling {
  readonly #options: CullingOptions;
  readonly #entered = new Set<KnownPassage>();
  /** Passages by the box that is watched for them. */
  readonly #waiting = new Map<Element, Set<KnownPassage>>();
  readonly #boxes = new Map<KnownPassage, Element>();
  /** Boxes that came near (true) or went while the page was scrolled, and were not followed yet. */
  readonly #late = new Map<Element, boolean>();
  #followedAtY = scrollY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #observer: BoxObserver;
  readonly #tracker: ViewportTracker;

  constructor(options: CullingOptions) {
    this.#options = options;
    this.#observer = observeBoxes(margin, (entries) => this.#report(entries));
    this.#tracker = new ViewportTracker(this.#waiting, this.#observer, (box) =>
      this.#leaveAll(box),
    );
  }

  /** All is asked before anything is painted: for an answer after that, the whole page is styled again. */
  add(passages: readonly KnownPassage[]): void {
    const first = passages.slice(0, Math.max(0, atOnce - this.#entered.size));
    const isVisible = openVisibility();
    const visible = first.filter(({ nodes }) => isVisible(nodes[0] as Text));
    const boxAround = openBoxes();
    for (const passage of passages) {
      const box = movedElement(passage) ?? boxAround(placeOf(passage));
      if (box) this.#wait(passage, box);
    }
    this.#enterAll(visible);
  }

  remove(passage: KnownPassage): void {
    this.#forgo(passage);
    this.#leave(passage);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#late.clear();
    this.#observer.clear();
    this.#tracker.clear();
    this.#waiting.clear();
    this.#boxes.clear();
    this.#entered.clear();
  }

  /** All is asked before anything is painted: Firefox lays the page out again for an answer after that. */
  #report(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries)
      this.#late.set(target, isIntersecting || overflows(target));
    const way = Math.abs(scrollY - this.#followedAtY);
    clearTimeout(this.#timer);
    if (way === 0 || way > innerHeight * stride) this.#follow();
    else this.#timer = setTimeout(() => this.#follow(), restMs);
    this.#tracker.reported();
  }

  #follow(): void {
    this.#followedAtY = scrollY;
    const late = [...this.#late];
    this.#late.clear();
    for (const [box, isNear] of late) if (!isNear) this.#leaveAll(box);
    this.#enterAll(
      late.flatMap(([box, isNear]) => (isNear ? [...(this.#waiting.get(box) ?? [])] : [])),
    );
  }

  #enterAll(passages: readonly KnownPassage[]): void {
    const others = passages.filter((passage) => !this.#entered.has(passage));
    for (const passage of others) this.#entered.add(passage);
    if (others.length) this.#options.enter(others);
  }

  #leaveAll(box: Element): void {
    for (const passage of this.#waiting.get(box) ?? []) this.#leave(passage);
  }

  #leave(passage: KnownPassage): void {
    if (this.#entered.delete(passage)) this.#options.leave(passage);
  }

  #wait(passage: KnownPassage, box: Element): void {
    this.#boxes.set(passage, box);
    const beside = this.#waiting.get(box);
    // The browser tells where a box is when it is first observed, and not again for the next passage.
    if (beside) this.#tracker.delete(box);
    if (beside) beside.add(passage);
    else this.#waiting.set(box, new Set([passage]));
    this.#tracker.add(box);
  }

  #forgo(passage: KnownPassage): void {
    const box = this.#boxes.get(passage);
    if (!box) return;
    this.#boxes.delete(passage);
    const beside = this.#waiting.get(box);
    beside?.delete(passage);
    if (beside?.size) return;
    this.#waiting.delete(box);
    this.#tracker.delete(box);
  }
}

/** The node around which the box stands for the passage: its block's, or what is around that. */
const placeOf = ({ block, nodes }: KnownPassage): Node =>
  isElement(block) ? block : (nodes[0] as Text);
