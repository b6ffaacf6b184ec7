/**
 * Chunks of the content script that are put into a page when they are first needed, by the way that each
 * browser has for it (docs/decisions/0005-chunks-on-demand.md).
 */
import { browser } from 'wxt/browser';
import type { ChunkName } from '../../core/page/chunk-names.ts';
import { askBackground } from '../messages/messages.ts';

/** Puts a chunk into this page and runs it. Rejects when the extension has gone. */
export async function requestChunk(name: ChunkName): Promise<void> {
  if (import.meta.env.FIREFOX) await askBackground({ type: 'chunk', name });
  else await import(/* @vite-ignore */ browser.runtime.getURL(`/${name}.js`));
}

/** For the background: does what a page's script asks with `requestChunk`. */
export const injectChunk = (tabId: number, name: ChunkName): Promise<unknown> =>
  browser.scripting.executeScript({ target: { tabId }, files: [`/${name}.js`] });
