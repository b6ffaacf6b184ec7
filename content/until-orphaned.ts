import { isAlive } from '../extension/messages/is-alive.ts';

const readerEvents = [
  'pointerover',
  'pointerdown',
  'keydown',
  'focus',
  'scrollend',
  'visibilitychange',
];

/**
 * Aborts when the extension is gone. No event tells a page's script that its extension was updated, switched
 * off or removed, and Chromium leaves it running: so it is asked whenever the reader does something.
 */
export function untilOrphaned(): AbortSignal {
  const life = new AbortController();
  const check = (): void => {
    if (!isAlive()) life.abort();
  };
  for (const kind of readerEvents)
    addEventListener(kind, check, { capture: true, passive: true, signal: life.signal });
  return life.signal;
}
