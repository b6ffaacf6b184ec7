import { browser } from 'wxt/browser';

/** False in a page's script whose extension has been updated, switched off or removed. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
