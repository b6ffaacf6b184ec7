/** The number on the toolbar button: the visible mentions of the tab's page. */

import { browser } from 'wxt/browser';
import { logged } from '../core/log.ts';
import { ask } from './messages/messages.ts';
import { readSettings, watchSettings } from './storage/settings.ts';

/** Slate on white: a number in the corner of an eye, not an alarm. */
const badgeColor = '#5b616b';

/** The badge has room for three digits. */
const highestBadge = 999;

export async function showCount(tabId: number, count: number): Promise<void> {
  // Firefox for Android has no badges.
  if (!browser.action.setBadgeText) return;
  const { on, badge } = await readSettings();
  const text = on && badge ? badgeText(count) : '';
  // The tab may be closed by now.
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: badgeColor }),
    browser.action.setBadgeText({ tabId, text }),
  ]).catch(logged('badge'));
}

function badgeText(count: number): string {
  if (count === 0) return '';
  return count > highestBadge ? `${highestBadge}+` : String(count);
}

/** Brings every tab's badge in line with the settings, whenever they change. */
export function renewBadgesOnChange(): void {
  watchSettings(() => void renewBadges().catch(logged('badge')), new AbortController().signal);
}

async function renewBadges(): Promise<void> {
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) void renewBadge(id).catch(logged('badge'));
}

async function renewBadge(tabId: number): Promise<void> {
  const summary = await ask(tabId, { type: 'summary' }).catch(logged('badge'));
  const counts = summary?.counts ?? [];
  await showCount(
    tabId,
    counts.reduce((sum, { count }) => sum + count, 0),
  );
}
