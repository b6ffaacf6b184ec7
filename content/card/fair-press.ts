/**
 * Detects presses that a page steals: it lays something over the card that the pointer does not meet, or moves
 * its text, and with it the card, under a pointer that is about to press.
 */

/** Chromium tells whether all of an element is to be seen: https://w3c.github.io/IntersectionObserver/v2/ */
interface SeenOptions extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}
interface SeenEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** The shortest delay that Chromium accepts, in ms. */
const seenDelayMs = 100;

/** Pointer travel over the card since it moved that shows intent, in pixels; the tremble of a double press is less. */
const leastWayPx = 5;

/** A card that has not moved for this long was not brought under the pointer. */
const standingMs = 500;

export interface PressWatch {
  /** To be called when the frame has moved. */
  moved(): void;
  /** True if a click can be meant for the content of the frame. */
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
    // A click by key has no click count.
    isFair: ({ detail, timeStamp }) =>
      isSeen && (detail === 0 || wayPx >= leastWayPx || timeStamp - movedAtMs >= standingMs),
  };
}
