/**
 * Parts of the content script that are put into a page when they are first needed, by the road that the
 * browser has for it (docs/decisions/parts-on-demand.md).
 */
import { browser } from 'wxt/browser';
import { type ChunkName, chunkNames } from './chunk-names.ts';

/** Puts a part into this page and runs it. Rejects when the extension has gone. */
export async function requestChunk(name: ChunkName): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.runtime.sendMessage({ type: 'part', name });
  else await import(/* @vite-ignore */ browser.runtime.getURL(`/${name}.js` as never));
}

interface Sender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** In the background: does what a page's script asks with `loadPart`; undefined for any other message. */
export function injectChunk(message: unknown, { tab }: Sender): Promise<unknown> | undefined {
  const { type, name } = (message ?? {}) as Record<string, unknown>;
  const part = type === 'part' ? chunkNames.find((one) => one === name) : undefined;
  if (!part || tab?.id === undefined) return undefined;
  return browser.scripting.executeScript({
    target: { tabId: tab.id },
    files: [`/${part}.js`],
  });
}
