import { browser } from 'wxt/browser';
import { showCount } from './badge.ts';
import { injectChunk } from './chunks/chunks.ts';
import { extensionMessageIn } from './messages/message.ts';
import { showClaim } from './tabs/dossier-tab.ts';

/** For the background: does what the scripts of pages ask. */
export function serveMessages(): void {
  browser.runtime.onMessage.addListener((message, { tab }) => serve(message, tab?.id));
}

/** @returns a promise where the sender waits for the end */
function serve(value: unknown, tabId: number | undefined): Promise<unknown> | undefined {
  const message = extensionMessageIn(value);
  if (!message || tabId === undefined) return undefined;
  switch (message.type) {
    case 'count':
      void showCount(tabId, message.count);
      return undefined;
    case 'open-dossier':
      void showClaim(message.dossier, message.claim);
      return undefined;
    case 'chunk':
      return injectChunk(tabId, message.name);
    default:
      return undefined;
  }
}
