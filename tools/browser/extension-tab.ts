/** A page of the extension itself, from which the script in the opened page can be asked. */
import type { Page } from 'puppeteer-core';
import type { PageAnswers } from '../../extension/messages/message.ts';
import type { InstalledExtension } from './launch.ts';
import { until } from './until.ts';

export interface ExtensionTab {
  /** Asks the script in the opened page, as the popup does. Rejects when none answers. */
  ask<Type extends keyof PageAnswers>(
    question: { type: Type } & Record<string, unknown>,
  ): Promise<Awaited<ReturnType<PageAnswers[Type]>>>;
  /** Sets or, with `undefined`, removes a key of the extension's storage. */
  store(key: string, value: unknown): Promise<void>;
  readonly page: Page;
}

/** Opens the popup in a tab, and waits until the installation has compiled the embedded dossier. */
export async function openExtensionTab({
  browser,
  page,
  origin,
}: InstalledExtension): Promise<ExtensionTab> {
  const tab = await browser.newPage();
  await visitTab(tab, `${origin}/popup.html`);
  await until(() => tab.evaluate(isCompiled), 60_000);
  await page.bringToFront();
  return {
    page: tab,
    ask: (question) => tab.evaluate(askOtherTab, question) as never,
    store: (key, value) => tab.evaluate(setKey, key, value),
  };
}

/**
 * Opens a page of the extension by its address, in a tab that may show anything. Firefox changes processes
 * for it: Puppeteer loses sight of the loading, not of the page, so it is the page that is asked.
 */
export async function visitTab(tab: Page, address: string): Promise<void> {
  void tab.goto(address, { timeout: 1000 }).catch(() => {});
  await until(() => tab.evaluate(hasLoaded, address), 30_000);
}

/** Runs in the page. */
const hasLoaded = (address: string): boolean =>
  location.href === address &&
  document.readyState === 'complete' &&
  document.querySelector('main') !== null;

interface Storage {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** In the extension's page. */
declare const browser: {
  readonly storage: { readonly local: Storage };
  readonly tabs: {
    /** Without the permission `tabs`, only the extension's own pages have an address. */
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
  };
};

/** Runs in the extension's page. */
async function isCompiled(): Promise<boolean> {
  const { local } = browser.storage;
  return 'shelf' in (await local.get('shelf'));
}

/** Runs in the extension's page; the opened page is the tab that is not the extension's. */
async function askOtherTab(question: unknown): Promise<unknown> {
  const all = await browser.tabs.query({});
  const other = all.find(({ url }) => !url?.startsWith(location.origin));
  if (!other) throw new Error('There is no other tab.');
  return browser.tabs.sendMessage(other.id, question, { frameId: 0 });
}

async function setKey(key: string, value: unknown): Promise<void> {
  const { local } = browser.storage;
  await (value === undefined ? local.remove(key) : local.set({ [key]: value }));
}
