import { browser } from 'wxt/browser';
import type { Shortcut } from '../core/page/shortcut.ts';

/** The commands of the manifest with the keys that the reader has given them; none in Firefox for Android. */
export async function readShortcuts(): Promise<Shortcut[]> {
  // Firefox for Android has none.
  const commands = (await browser.commands?.getAll()) ?? [];
  // Chromium adds one without a description: the toolbar button's own.
  const described = commands.filter(({ description }) => description);
  return described.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page of shortcuts. */
export function openShortcuts(): void {
  const { commands } = browser as { commands: { openShortcutSettings?(): Promise<void> } };
  // Firefox has a function for it, Chromium an address.
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
