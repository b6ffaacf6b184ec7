/** The keyboard commands of the manifest. */

import { browser } from 'wxt/browser';
import { logged } from '../core/log.ts';
import { keepFrontTab } from './articles/keep-by-hand.ts';
import { ask } from './messages/messages.ts';

export function obeyCommands(): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command) => {
    if (command === 'keep-article') void keepFrontTab();
    else void obey(command);
  });
}

/** Asks the page that the reader looks at. */
async function obey(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  // Pages where Gloss cannot run do not answer; the popup says why.
  await askFor(command, tab.id).catch(logged('command'));
}

function askFor(command: string, tab: number): Promise<void> {
  if (command === 'list-mentions') return ask(tab, { type: 'list' });
  return ask(tab, { type: 'visit', direction: command === 'previous-mention' ? -1 : 1 });
}
