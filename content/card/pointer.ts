/** Turns pointer and scroll events of the page into events of the hover machine. */

import type { Mention } from '../mentions/mention.ts';
import type { Point } from '../mentions/painter.ts';
import type { HoverEvent } from './hover.ts';
import { isPassing, isScrolling, isStrolling, moved, noTrack } from './pointer-track.ts';
import { hitTestGapMs } from './timings.ts';
import { topmost, trustedListener } from './trusted-listener.ts';

export interface PointerHandlers {
  /** The mention at a point, `target` being the topmost element there. */
  mentionAt(point: Point, target: Element): Mention | undefined;
  /** True for an event from inside the card. */
  isCard(event: Event): boolean;
  /** True for a point between the name and its open card. */
  isOnTheWay(point: Point): boolean;
  /** True while a card is shown. */
  isShown(): boolean;
  /** True while it makes no difference where a moving pointer is: no card is about to open or to close. */
  isIdle(): boolean;
  send(event: HoverEvent<Mention>): void;
  readonly signal: AbortSignal;
}

export function listenToPointer(handlers: PointerHandlers): void {
  const pointer = new Pointer(handlers);
  const on = trustedListener(handlers.signal);
  on('pointermove', (event) => pointer.move(event));
  on('pointerdown', () => pointer.lose());
  on('pointerout', (event) => pointer.out(event));
  on('scroll', () => pointer.scroll());
}

/** Follows the pointer, and asks what is under it at most once per `hitTestGapMs`. */
class Pointer {
  #track = noTrack;
  #target: Element | undefined;
  #isAsking = false;
  readonly #handlers: PointerHandlers;

  constructor(handlers: PointerHandlers) {
    this.#handlers = handlers;
  }

  move(event: PointerEvent): void {
    const { isShown, isCard, isOnTheWay, send } = this.#handlers;
    if (event.pointerType === 'touch') return;
    // While a button is held the reader selects or drags.
    if (event.buttons) {
      this.lose();
      return;
    }
    this.#target = topmost(event);
    const before = this.#track;
    this.#track = moved(before, { x: event.clientX, y: event.clientY }, event.timeStamp);
    if (this.#track === before) return;
    if (isShown() && (isCard(event) || isOnTheWay(event))) send({ type: 'back' });
    else this.#askSoon();
  }

  out(event: PointerEvent): void {
    if (event.relatedTarget || event.pointerType === 'touch') return;
    this.lose();
    this.#handlers.send({ type: 'away' });
  }

  /** Forgets the pointer until its next move. */
  lose(): void {
    this.#track = { ...this.#track, point: undefined };
  }

  scroll(): void {
    this.#track = { ...this.#track, scrolledAtMs: performance.now() };
    this.#handlers.send({ type: 'scroll' });
  }

  #askSoon(): void {
    if (!this.#isAsking) setTimeout(() => this.#ask(), hitTestGapMs);
    this.#isAsking = true;
  }

  #ask(): void {
    this.#isAsking = false;
    const { signal, isIdle, mentionAt, send } = this.#handlers;
    const { point } = this.#track;
    const nowMs = performance.now();
    if (signal.aborted || !point || !this.#target || isScrolling(this.#track, nowMs)) return;
    if (isPassing(this.#track, nowMs)) {
      send({ type: 'away' });
      this.#askSoon();
    } else if (isIdle() && isStrolling(this.#track, nowMs)) this.#askSoon();
    else {
      this.#track = { ...this.#track, hitTestedAtMs: nowMs };
      const target = mentionAt(point, this.#target);
      send(target ? { type: 'over', target, point } : { type: 'away' });
    }
  }
}
