/** Closes a card or list on close requests and on selections made by the page. */
import { onCloseRequest } from './close-request.ts';
import { onIntruder } from './intruder.ts';

interface Guard {
  close: () => void;
  readonly end: AbortController;
}

const guards = new WeakMap<HTMLElement, Guard>();

/**
 * Watches a frame until `unguard`.
 * @param close called when the content has to close; a later call of `guard` replaces it
 */
export function guard(frame: HTMLElement, close: () => void): void {
  const known = guards.get(frame);
  if (known) known.close = close;
  else guards.set(frame, beginGuard(frame, close));
}

export function unguard(frame: HTMLElement): void {
  guards.get(frame)?.end.abort();
  guards.delete(frame);
}

function beginGuard(frame: HTMLElement, close: () => void): Guard {
  const made: Guard = { close, end: new AbortController() };
  const closeNow = (): void => made.close();
  onIntruder(frame, closeNow, made.end.signal);
  onCloseRequest(closeNow, made.end.signal);
  return made;
}
