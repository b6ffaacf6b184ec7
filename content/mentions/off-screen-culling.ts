/**
 * Selects the passages that get a registered highlight: those near the viewport, because every registered
 * range costs each later frame in which the page changes something (docs/performance.md). A passage that is not
 * rendered waits until it is.
 */

import { openBoxes, openVisibility } from '../scan/blocks.ts';
import { boxOf, isElement, overflows } from '../scan/dom.ts';
import { type BoxObserver, observeBoxes } from './intersection.ts';
import type { KnownPassage } from './mention.ts';
import { movedElement } from './moved-element.ts';
import { ViewportTracker } from './viewport-tracking.ts';

/** Passages near the viewport that are registered at once, without waiting for the observer's report. */
const passagesAtOnce = 40;

/**
 * Distance beyond the viewport, in its own heights, within which passages are registered ahead of scrolling. The
 * browser tells a frame late; up to 150 pixels a frame, which is a fling, nothing was seen to light up late.
 */
const margin = 0.65;

/** Scroll distance, in heights of the viewport, after which boxes that came near are registered. */
const cullingStride = 0.5;

/**
 * Distance ahead, in heights of the viewport, within which boxes are registered at once while the page is
 * scrolled: a frame in which anything is registered costs Chromium 3 ms on a page of 2,500 paragraphs, and 8 µs a
 * range, and Firefox paints the page anew.
 */
const stretch = 10;

/** Limit of boxes ahead that are registered at once: to ask each whether it can be seen takes microseconds. */
const mostAhead = 128;

/** Pause after the last scroll before boxes that came near are registered, in ms. */
const cullingRestMs = 100;

/** Pause before passages out of reach are unregistered, where none is to be registered: a reader may scroll on soon. */
const tidyMs = 2000;

interface CullingOptions {
  /** Called with passages that are to be registered. */
  enter(passages: readonly KnownPassage[]): void;
  /** Called with passages that no longer are. */
  leave(passages: readonly KnownPassage[]): void;
}

export class OffScreenCulling {
  readonly #options: CullingOptions;
  readonly #entered = new Set<KnownPassage>();
  /** Passages by the box that is watched for them. */
  readonly #waiting = new Map<Element, Set<KnownPassage>>();
  readonly #boxes = new Map<KnownPassage, Element>();
  /** Boxes that are near. */
  readonly #near = new Set<Element>();
  /** Boxes that came near or went while the page was scrolled, and were not yet acted on. */
  readonly #late = new Set<Element>();
  /** True if a box with unregistered passages has come near since `#follow` ran last. */
  #isDarkNear = false;
  /** Boxes that were registered ahead of scrolling. */
  #ahead: ReadonlySet<Element> = new Set();
  #followedAtY = scrollY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #observer: BoxObserver;
  readonly #tracker: ViewportTracker;

  constructor(options: CullingOptions) {
    this.#options = options;
    this.#observer = observeBoxes(`${margin * 100}% 0%`, (entries) => this.#report(entries));
    this.#tracker = new ViewportTracker(this.#waiting, this.#observer, (box) => this.#lose(box));
  }

  /** Reads all boxes before it paints: to read one after that would style the whole page again. */
  add(passages: readonly KnownPassage[]): void {
    const [isVisible, boxAround] = [openVisibility(), openBoxes()];
    const inSight: KnownPassage[] = [];
    for (const passage of passages) {
      const box = movedElement(passage) ?? boxAround(boxNodeOf(passage));
      if (!box) continue;
      this.#wait(passage, box);
      const hasRoom = this.#entered.size + inSight.length < passagesAtOnce;
      if (hasRoom && isNearBox(box) && isVisible(passage.nodes[0] as Text)) inSight.push(passage);
    }
    this.#enterAll(inSight);
  }

  remove(passage: KnownPassage): void {
    this.#forgo(passage);
    this.#leaveAll([passage]);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#near.clear();
    this.#late.clear();
    this.#ahead = new Set();
    this.#observer.clear();
    this.#tracker.clear();
    this.#waiting.clear();
    this.#boxes.clear();
    this.#entered.clear();
  }

  #report(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) this.#hear(target, isIntersecting);
    const way = scrollY - this.#followedAtY;
    if (way === 0) this.#follow();
    else if (this.#isDarkNear && Math.abs(way) > innerHeight * cullingStride)
      this.#follow(this.#boxesAhead(way > 0));
    else this.#followSoon();
    this.#tracker.reported();
  }

  #hear(box: Element, isIntersecting: boolean): void {
    this.#late.add(box);
    if (isIntersecting || overflows(box)) {
      this.#near.add(box);
      this.#isDarkNear ||= this.#passagesOf([box]).some((passage) => !this.#entered.has(passage));
    } else this.#near.delete(box);
  }

  #boxesAhead(isDown: boolean): Set<Element> {
    const edge = isDown ? scrollY + innerHeight : scrollY;
    const ahead = [...this.#tracker.places()]
      .map(([box, { top, bottom }]) => ({ box, way: isDown ? top - edge : edge - bottom }))
      .filter(({ way }) => way > 0 && way < innerHeight * stretch)
      .sort((a, b) => a.way - b.way);
    return new Set(ahead.slice(0, mostAhead).map(({ box }) => box));
  }

  #followSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#follow(), this.#isDarkNear ? cullingRestMs : tidyMs);
  }

  /** Reads all boxes before it paints: to read one after that makes Firefox lay the page out again. */
  #follow(ahead: ReadonlySet<Element> = new Set()): void {
    clearTimeout(this.#timer);
    this.#followedAtY = scrollY;
    this.#isDarkNear = false;
    const come = [...this.#late].filter((box) => this.#near.has(box));
    const gone = [...this.#late, ...this.#ahead].filter(
      (box) => !this.#near.has(box) && !ahead.has(box),
    );
    this.#late.clear();
    this.#ahead = ahead;
    this.#enterAll(this.#passagesOf([...come, ...ahead]));
    this.#leaveAll(this.#passagesOf(gone));
  }

  #passagesOf(boxes: readonly Element[]): KnownPassage[] {
    return boxes.flatMap((box) => [...(this.#waiting.get(box) ?? [])]);
  }

  #enterAll(passages: readonly KnownPassage[]): void {
    const others = passages.filter((passage) => !this.#entered.has(passage));
    for (const passage of others) this.#entered.add(passage);
    if (others.length) this.#options.enter(others);
  }

  #leaveAll(passages: readonly KnownPassage[]): void {
    const left = passages.filter((passage) => this.#entered.delete(passage));
    if (left.length) this.#options.leave(left);
  }

  /** To be called with a box that is far and no longer watched. */
  #lose(box: Element): void {
    this.#near.delete(box);
    this.#late.add(box);
    this.#followSoon();
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
    this.#near.delete(box);
    this.#late.delete(box);
    this.#tracker.delete(box);
  }
}

/** The node around which the box stands for the passage: its block's, or what is around that. */
const boxNodeOf = ({ block, nodes }: KnownPassage): Node =>
  isElement(block) ? block : (nodes[0] as Text);

/** True where the observer will report the box as near; most of a page is read out of sight. */
function isNearBox(box: Element): boolean {
  const { top, bottom } = boxOf(box);
  const ahead = innerHeight * margin;
  const isInReach = bottom > top && bottom >= -ahead && top <= innerHeight + ahead;
  return isInReach || overflows(box);
}
