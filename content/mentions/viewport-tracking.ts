/**
 * Which boxes the browser is asked to watch. It looks at each of them in every frame that paints or
 * scrolls. With 10,000 boxes a frame of scrolling takes 4.4 ms instead of 0.8, with 2,500 1.6 instead of 0.7
 * (a plain IntersectionObserver, Chromium): so on a page with very many only those are watched that may soon
 * be in sight.
 */

import { boxOf, overflows, rootOf } from '../scan/dom.ts';
import { BoxSurvey } from './box-survey.ts';
import type { BoxObserver } from './intersection.ts';
import { PageSizeWatch } from './watch-page-size.ts';

/** Up to this number all boxes are watched: then nothing depends on what follows here. */
const few = 256;

/** Further above or below the viewport than this many of its heights is far. */
const reach = 4;

/** Delay after something moved until all boxes are asked where they are, and until they are asked again, in ms. */
const delayMs = 200;

export class ViewportTracker {
  readonly #boxes: ReadonlyMap<Element, unknown>;
  readonly #observer: BoxObserver;
  readonly #lose: (box: Element) => void;
  readonly #far = new Set<Element>();
  readonly #end = new AbortController();
  readonly #survey: BoxSurvey;
  readonly #size = new PageSizeWatch(() => this.#moved());
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the boxes were asked last, and where the page was scrolled to then. */
  #asked = { at: 0, scrollY };
  #reportedAtY = scrollY;

  /**
   * @param boxes all there are, those of `add` included
   * @param lose called for a box that is far now, and not watched until it is near again
   */
  constructor(
    boxes: ReadonlyMap<Element, unknown>,
    observer: BoxObserver,
    lose: (box: Element) => void,
  ) {
    this.#boxes = boxes;
    this.#observer = observer;
    this.#lose = lose;
    const isTurned = (box: Element): boolean =>
      this.#far.has(box) ? !isBeyond(box) : boxes.size > few && isFar(box);
    this.#survey = new BoxSurvey(isTurned, (box) => this.#turn(box), this.#end.signal);
  }

  /** To be told of every new box: it is watched, and far only when it has been asked. */
  add(box: Element): void {
    this.#observer.observe(box);
    this.#moved();
  }

  delete(box: Element): void {
    this.#far.delete(box);
    this.#observer.unobserve(box);
  }

  /** To be told whenever the observer has something to report. */
  reported(): void {
    // Without the page being scrolled: it has moved its text, or an element is scrolled.
    if (scrollY === this.#reportedAtY) this.#moved();
    this.#reportedAtY = scrollY;
  }

  clear(): void {
    this.#end.abort();
    clearTimeout(this.#timer);
    this.#size.clear();
  }

  #moved(): void {
    if (this.#boxes.size <= few && this.#far.size === 0) return;
    this.#timer ??= setTimeout(() => {
      this.#begin();
      this.#survey.goOn();
    }, delayMs);
  }

  #begin(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // Every time: `document.open()` takes listeners away; the same one is added only once.
    addEventListener('scroll', this.#scrolled, { passive: true, signal: this.#end.signal });
    this.#size.watch();
    this.#asked = { at: performance.now(), scrollY };
    this.#survey.start(this.#boxes.keys());
  }

  readonly #scrolled = (): void => {
    const way = Math.abs(scrollY - this.#asked.scrollY);
    if (this.#far.size === 0 || way <= (innerHeight * reach) / 2) return;
    // Skip surveys during rapid scrolling.
    if (performance.now() - this.#asked.at < delayMs) {
      this.#moved();
      return;
    }
    this.#begin();
    this.#survey.ask();
  };

  #turn(box: Element): void {
    if (this.#far.delete(box)) this.#observer.observe(box);
    else {
      this.#far.add(box);
      this.#observer.unobserve(box);
      this.#lose(box);
    }
  }
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
