/**
 * Presses that a page steals: it lays something over the card that the pointer does not meet, or moves its text, and with
 * it the card, under a pointer that is about to press.
 */

/** Chromium tells whether all of an element is to be seen: https://w3c.github.io/IntersectionObserver/v2/ */
interface SeenOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}
interface SeenEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** The shortest that Chromium takes, in ms. */
const seenDelayMs = 100;

/** How far a pointer goes to where the card is now, in pixels. A hand that presses twice trembles by less. */
const leastWayPx = 5;

/** A card that has stood for so long was not brought under the pointer. */
const standingMs = 500;

export interface PressWatch {
  /** To be called when the frame has gone elsewhere. */
  moved(): void;
  /** Whether a click can be meant for what is in the frame. */
  isFair(event: UIEvent): boolean;
}

export function watchPresses(frame: HTMLElement): PressWatch {
  let isSeen = true;
  let movedAtMs = 0;
  let wayPx = 0;
  const look = (entries: readonly SeenEntry[]): void => {
    isSeen = entries.at(-1)?.isVisible ?? true;
  };
  const options: SeenOptions = { trackVisibility: true, delay: seenDelayMs };
  new IntersectionObserver(look, options).observe(frame);
  const go = ({ isTrusted, movementX, movementY }: PointerEvent): void => {
    if (isTrusted) wayPx += Math.abs(movementX) + Math.abs(movementY);
  };
  frame.addEventListener('pointermove', go, { capture: true, passive: true });
  return {
    moved() {
      movedAtMs = performance.now();
      wayPx = 0;
    },
    // Keys click without a count.
    isFair: ({ detail, timeStamp }) =>
      isSeen && (detail === 0 || wayPx >= leastWayPx || timeStamp - movedAtMs >= standingMs),
  };
}
