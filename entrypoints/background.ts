import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { hashOf } from '../core/dossier/lookup/route.ts';
import { injectChunk } from '../extension/chunks/chunks.ts';
import { followOnAlarm, keepAlarm } from '../extension/dossiers/check-for-updates.ts';
import { compileInstalled } from '../extension/dossiers/compile-installed.ts';
import { ask, countIn, dossierIn } from '../extension/messages/messages.ts';
import { watchInstalled } from '../extension/storage/installed.ts';
import { readSettings, watchSettings } from '../extension/storage/settings.ts';
import { showDossier } from '../extension/tabs/dossier-tab.ts';

/**
 * Listens from the first moment, because what woke the worker may be the event itself, and remembers
 * nothing, because it may be ended at any moment.
 */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // After an update, and at any other time, nothing opens by itself.
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
  browser.runtime.onMessage.addListener((message, sender) => {
    const count = countIn(message);
    if (count !== undefined && sender.tab?.id !== undefined) void showCount(sender.tab.id, count);
    const asked = dossierIn(message);
    if (asked) void showDossier(asked.dossier, hashOf({ view: 'claim', id: asked.claim }));
    return injectChunk(message, sender);
  });
  // Firefox for Android has neither commands nor badges.
  browser.commands?.onCommand.addListener((command) => void obey(command));
  watchSettings(() => void dressButtons(), new AbortController().signal);
  followOnAlarm();
  watchInstalled(keepUp, new AbortController().signal);
  keepUp();
});

function keepUp(): void {
  void compileInstalled();
  void keepAlarm();
}

/** Slate on white: a number in the corner of an eye, not an alarm. */
const badgeColor = '#5b616b';

async function showCount(tabId: number, count: number): Promise<void> {
  if (!browser.action.setBadgeText) return;
  const { on, badge } = await readSettings();
  const text = on && badge && count > 0 ? (count > 999 ? '999+' : String(count)) : '';
  // The tab may be closed by now.
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor }),
    browser.action.setBadgeText({ tabId, text }),
  ]);
}

/** Brings every tab's badge in line with the settings. */
async function dressButtons(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) void dressButton(id);
}

async function dressButton(tabId: number): Promise<void> {
  const summary = await ask(tabId, { type: 'summary' }).catch(() => undefined);
  const counts = summary?.counts ?? [];
  await showCount(
    tabId,
    counts.reduce((sum, { count }) => sum + count, 0),
  );
}

/** What each command of the manifest asks of the page that the reader looks at. */
async function obey(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const asked =
    command === 'list-mentions'
      ? ask(tab.id, { type: 'list' })
      : ask(tab.id, { type: 'visit', direction: command === 'previous-mention' ? -1 : 1 });
  // Pages where Gloss cannot run do not answer; the popup says why.
  await asked.catch(() => {});
}
