import { browser } from 'wxt/browser';
import { undoKeep } from './articles/keep-article.ts';
import { keepTab } from './articles/keep-tab.ts';
import { showCount } from './badge.ts';
import { injectChunk } from './chunks/chunks.ts';
import { extensionMessageIn } from './messages/message.ts';
import { showClaim } from './tabs/dossier-tab.ts';

/** For the background: does what the scripts of pages and the extension's own pages ask. */
export function serveMessages(): void {
  browser.runtime.onMessage.addListener((value, { tab, url }) =>
    isOwnPage(url) ? serveOwnPage(value) : answerMessage(value, tab?.id),
  );
}

const isOwnPage = (url: string | undefined): boolean =>
  url?.startsWith(browser.runtime.getURL('/popup.html').replace(/popup\.html$/, '')) === true;

/** @returns a promise where the sender waits for the end */
function serveOwnPage(value: unknown): Promise<unknown> | undefined {
  const message = extensionMessageIn(value);
  if (message?.type === 'keep') return keepTab(message.tab);
  if (message?.type === 'undo-keep') return undoKeep(message.id);
  return undefined;
}

/** @returns a promise where the sender waits for the end */
function answerMessage(value: unknown, tabId: number | undefined): Promise<unknown> | undefined {
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
