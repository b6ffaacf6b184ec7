/**
 * Selects the boxes that the browser is asked to watch. It looks at each of them in every frame that paints or
 * scrolls. With 10,000 boxes a frame of scrolling takes 4.4 ms instead of 0.8, with 2,500 1.6 instead of 0.7
 * (a plain IntersectionObserver, Chromium): so on a page with very many only those are watched that may soon
 * be in sight.
 */

import { boxOf, overflows, rootOf } from '../scan/dom.ts';
import { BoxSurvey } from './box-survey.ts';
import type { BoxObserver } from './intersection.ts';
import { PageSizeWatch } from './watch-page-size.ts';

/** Up to this number all boxes are watched, and the limits below do not apply. */
const fewBoxes = 256;

/** Distance above or below the viewport, in its heights, beyond which a box is far. */
const trackedScreens = 4;

/** Delay after something moved until all boxes are asked where they are, and until they are asked again, in ms. */
const delayMs = 200;

/** While the page is scrolled without a rest, all are asked this often, in ms: to ask takes 5 µs a box. */
const patienceMs = 5000;

/** Vertical extent of a box in the document, in CSS pixels from its top. */
interface BoxPlace {
  readonly top: number;
  readonly bottom: number;
}

export class ViewportTracker {
  readonly #boxes: ReadonlyMap<Element, unknown>;
  readonly #observer: BoxObserver;
  readonly #lose: (box: Element) => void;
  readonly #far = new Set<Element>();
  /** Places of boxes, as last measured. */
  readonly #places = new Map<Element, BoxPlace>();
  readonly #end = new AbortController();
  readonly #survey: BoxSurvey;
  /** New boxes of a page with very many: far until they have been asked. */
  readonly #newcomers = new Set<Element>();
  readonly #newcomerSurvey: BoxSurvey;
  readonly #size = new PageSizeWatch(() => this.#moved());
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Time when all boxes were last asked, as `performance.now()`. */
  #askedAt = 0;
  #scrolledAt = 0;
  /** Scroll position at the last check for far boxes, in CSS pixels. */
  #turnedAtY = scrollY;
  /** Scroll distance from there to the next check, in CSS pixels. */
  #turnAfter = 0;
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
    const survey = (): BoxSurvey =>
      new BoxSurvey(
        () => this.#openQuestion(),
        (box) => this.#turn(box),
        this.#end.signal,
      );
    [this.#survey, this.#newcomerSurvey] = [survey(), survey()];
  }

  /**
   * To be called with every new box, to watch it. Where there are very many it is asked first, after the next
   * frame: to watch all of them until then takes Chromium half a millisecond in each frame of scrolling.
   */
  add(box: Element): void {
    this.#moved();
    if (this.#boxes.size <= fewBoxes) {
      this.#observer.observe(box);
      return;
    }
    this.#far.add(box);
    this.#newcomers.add(box);
    this.#newcomerSurvey.start(this.#takeNewcomers());
    this.#newcomerSurvey.goOn();
  }

  *#takeNewcomers(): Generator<Element> {
    for (const box of this.#newcomers) {
      this.#newcomers.delete(box);
      yield box;
    }
  }

  delete(box: Element): void {
    this.#newcomers.delete(box);
    this.#far.delete(box);
    this.#places.delete(box);
    this.#observer.unobserve(box);
  }

  /** Yields the places of boxes: as last measured, or measured now where boxes are few. */
  *places(): Generator<[box: Element, place: BoxPlace]> {
    if (this.#boxes.size > fewBoxes) yield* this.#places;
    else for (const box of this.#boxes.keys()) yield [box, placeOf(box, scrollY)];
  }

  /** To be told whenever the observer has something to report. */
  reported(): void {
    // A report without a scroll of the page: the page has moved its text, or an element was scrolled.
    if (scrollY === this.#reportedAtY) this.#moved();
    this.#reportedAtY = scrollY;
  }

  clear(): void {
    this.#end.abort();
    clearTimeout(this.#timer);
    this.#size.clear();
  }

  #moved(): void {
    if (this.#boxes.size <= fewBoxes && this.#far.size === 0) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const now = performance.now();
      if (now - this.#scrolledAt < delayMs && now - this.#askedAt < patienceMs) this.#moved();
      else this.#askAll(now);
    }, delayMs);
  }

  #askAll(now: number): void {
    // Every time: `document.open()` takes listeners away; the same one is added only once.
    addEventListener('scroll', this.#scrolled, { passive: true, signal: this.#end.signal });
    this.#size.watch();
    this.#askedAt = now;
    this.#look(viewNow());
    this.#survey.start(this.#boxes.keys());
    this.#survey.goOn();
  }

  /** Stores both once: to ask for the window's height in every frame costs as much as the check itself. */
  #look({ top, bottom }: View): void {
    this.#turnedAtY = top;
    this.#turnAfter = ((bottom - top) * trackedScreens) / 2;
  }

  /** While the page is scrolled, only those are asked that should have come or gone by where they were. */
  readonly #scrolled = ({ timeStamp }: Event): void => {
    this.#scrolledAt = timeStamp;
    if (this.#far.size === 0 || Math.abs(scrollY - this.#turnedAtY) <= this.#turnAfter) return;
    const view = viewNow();
    this.#look(view);
    const seem = [...this.#places.keys()].filter(
      (box) => isBeyond(this.#places.get(box) as BoxPlace, view) !== this.#far.has(box),
    );
    this.#survey.start(seem.values());
    this.#survey.ask();
    this.#moved();
  };

  /** Returns a test: true if a box has become far, or near again. Good for one task: the page must not change. */
  #openQuestion(): (box: Element) => boolean {
    const view = viewNow();
    const areMany = this.#boxes.size > fewBoxes;
    return (box) => {
      const place = lyingIn(box, view);
      if (place) this.#places.set(box, place);
      else this.#places.delete(box);
      return (areMany && place !== undefined && isBeyond(place, view)) !== this.#far.has(box);
    };
  }

  #turn(box: Element): void {
    if (this.#far.delete(box)) this.#observer.observe(box);
    else {
      this.#far.add(box);
      this.#observer.unobserve(box);
      this.#lose(box);
    }
  }
}

/** Vertical extent of the document that is in view, and the document's length, in CSS pixels. */
interface View extends BoxPlace {
  readonly length: number;
}

function viewNow(): View {
  const top = scrollY;
  return { top, bottom: top + innerHeight, length: document.documentElement.scrollHeight };
}

function isBeyond({ top, bottom }: BoxPlace, view: View): boolean {
  const beyond = (view.bottom - view.top) * trackedScreens;
  return bottom < view.top - beyond || top > view.bottom + beyond;
}

function placeOf(box: Element, scrolled: number): BoxPlace {
  const { top, bottom } = boxOf(box);
  return { top: top + scrolled, bottom: bottom + scrolled };
}

const { checkVisibility } = Element.prototype;

/**
 * Undefined for a box that is no part of the document's own length. It may come from far at once: what is hidden,
 * outside of the document, or scrolled by another element. What the browser skips (`content-visibility`) is not
 * asked where it is: it would have to be laid out.
 */
function lyingIn(box: Element, view: View): BoxPlace | undefined {
  if (!checkVisibility.call(box, { contentVisibilityAuto: true })) return undefined;
  const place = placeOf(box, view.top);
  if (place.bottom <= 0 || place.top >= view.length) return undefined;
  // A near box is watched in either case.
  const isPart = !isBeyond(place, view) || (!overflows(box) && rootOf(box) === document);
  return isPart ? place : undefined;
}
