import { browser } from 'wxt/browser';
import { isAlive } from '../messages/messages.ts';

/** Calls back after something was stored, or removed, under a key that matters. */
export function watchKeys(
  matters: (key: string) => boolean,
  changed: () => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some(matters)) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener(
    'abort',
    () => isAlive() && browser.storage.local.onChanged.removeListener(listener),
  );
}
