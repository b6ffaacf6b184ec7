/** Turns pointer, wheel and key events of the page into events of the hover machine. */

import type { Mention } from '../mentions/mention.ts';
import type { Point } from '../mentions/painter.ts';
import type { HoverEvent } from './hover.ts';
import { afterScroll, beat, passing, sampleAge, stroll } from './timings.ts';

export interface PointerHandlers {
  /** The mention at a point, `target` being the topmost element there. */
  hit(point: Point, target: Node): Mention | undefined;
  /** Whether the event comes from the card. */
  isCard(event: Event): boolean;
  /** Whether the point is between the name and its open card. */
  isOnTheWay(point: Point): boolean;
  /** Whether a card is to be seen. */
  isShown(): boolean;
  /** Whether it makes no difference where the pointer is as long as it moves: no card is to come or to go. */
  isIdle(): boolean;
  send(event: HoverEvent<Mention>): void;
  readonly signal: AbortSignal;
}

/** Where a click has a meaning of its own, which stays the page's. */
const controls =
  'a[href], area, button, input, select, textarea, summary, label, [role="button" i], [role="link" i]';

export function listen(ears: PointerHandlers): void {
  const { send, signal } = ears;
  const on = <Kind extends keyof WindowEventMap>(
    kind: Kind,
    act: (event: WindowEventMap[Kind]) => void,
  ): void =>
    addEventListener(
      kind,
      (event) => {
        if (event.isTrusted) act(event as WindowEventMap[Kind]);
      },
      { capture: true, passive: kind !== 'keydown', signal },
    );
  const track = new Track();
  let isAsking = false;

  function askSoon(): void {
    if (!isAsking) setTimeout(ask, beat);
    isAsking = true;
  }

  function ask(): void {
    isAsking = false;
    const { point, target } = track;
    if (signal.aborted || !point || !target) return;
    const now = performance.now();
    if (track.isScrolling(now)) return;
    const isPassing = track.isPassing(now);
    if (isPassing) send({ type: 'away' });
    if (isPassing || (ears.isIdle() && track.isStrolling(now))) {
      askSoon();
      return;
    }
    track.asked(now);
    const mention = ears.hit(point, target);
    send(mention ? { type: 'over', target: mention } : { type: 'away' });
  }

  on('pointermove', (event) => {
    if (event.pointerType === 'touch' || !track.move(event)) return;
    const isBack = ears.isShown() && (ears.isCard(event) || ears.isOnTheWay(event));
    if (isBack) send({ type: 'back' });
    else askSoon();
  });
  on('pointerout', (event) => {
    if (event.relatedTarget || event.pointerType === 'touch') return;
    track.lose();
    send({ type: 'away' });
  });
  on('scroll', () => {
    track.scrolled();
    send({ type: 'scroll' });
  });
  on('click', (event) => {
    if (ears.isCard(event)) return;
    const target = topmost(event);
    const mention = target && isPlain(event) ? ears.hit(event, target) : undefined;
    if (mention && !target?.closest(controls)) send({ type: 'pin', target: mention });
    else send({ type: 'dismiss' });
  });
  on('keydown', (event) => {
    if (event.key === 'Enter' && !ears.isCard(event)) summonFocused(event, ears);
    if (event.key !== 'Escape' || !ears.isShown()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send({ type: 'dismiss' });
  });
}

/** Enter or Space on a focusable mark opens its card. */
function summonFocused(event: KeyboardEvent, { hit, send }: PointerHandlers): void {
  const target = topmost(event);
  if (target?.localName !== 'gloss-mark') return;
  const mention = hit({ x: 0, y: 0 }, target);
  if (!mention) return;
  event.preventDefault();
  send({ type: 'summon', target: mention });
}

/** Asks for the event's path only where there is more of it than its target: most moves are over plain text. */
function topmost(event: Event): Element | undefined {
  const target = event.target as Partial<Element> | null;
  const inner = target?.shadowRoot ? event.composedPath()[0] : target;
  return inner instanceof Element ? inner : undefined;
}

/** A click that is no selection, no shortcut and not the page's own already. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !event.defaultPrevented &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
  getSelection()?.isCollapsed !== false;

/** Where the pointer is and how fast it got there. */
class Track {
  point: Point | undefined;
  target: Element | undefined;
  #at = 0;
  #speed = 0;
  #askedAt = Number.NEGATIVE_INFINITY;
  #scrolledAt = Number.NEGATIVE_INFINITY;

  /** False for the moves that browsers make up when the page moves under a still pointer. */
  move(event: PointerEvent): boolean {
    const { clientX: x, clientY: y, timeStamp } = event;
    this.target = topmost(event);
    if (this.point?.x === x && this.point.y === y) return false;
    const age = timeStamp - this.#at;
    this.#speed =
      this.point && age < sampleAge
        ? Math.hypot(x - this.point.x, y - this.point.y) / Math.max(age, 1)
        : 0;
    this.point = { x, y };
    this.#at = timeStamp;
    return true;
  }

  lose(): void {
    this.point = undefined;
  }

  asked(now: number): void {
    this.#askedAt = now;
  }

  scrolled(): void {
    this.#scrolledAt = performance.now();
  }

  isPassing(now: number): boolean {
    return this.#speed > passing && this.#isMoving(now);
  }

  /** Whether it still moves, and was asked about not long ago. */
  isStrolling(now: number): boolean {
    return this.#isMoving(now) && now - this.#askedAt < stroll;
  }

  isScrolling(now: number): boolean {
    return now - this.#scrolledAt < afterScroll;
  }

  #isMoving(now: number): boolean {
    return now - this.#at < beat;
  }
}
