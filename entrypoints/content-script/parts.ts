import { browser } from 'wxt/browser';
import { lent, type Parts } from './lend.ts';

/**
 * Loads a part of the content script, once. Parts are web-accessible files under an address that
 * changes with every session, which pages are never told. Rejects when the extension has gone.
 */
export async function borrow<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  if (!lent(name)) await import(/* @vite-ignore */ browser.runtime.getURL(`/${name}.js` as never));
  const part = lent(name);
  if (!part) throw new Error(`Gloss could not load its part "${name}"`);
  return part as Parts[Name];
}
