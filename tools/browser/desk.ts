/** A page of the extension itself, from which the script in the opened page can be asked. */
import type { Page } from 'puppeteer-core';
import type { PageAnswers } from '../../extension/messages/messages.ts';
import type { Launched } from './launch.ts';

export interface Desk {
  /** Asks the script in the opened page, as the popup does. Rejects when none answers. */
  ask<Type extends keyof PageAnswers>(
    question: { type: Type } & Record<string, unknown>,
  ): Promise<Awaited<ReturnType<PageAnswers[Type]>>>;
  /** Sets or, with `undefined`, removes a key of the extension's storage. */
  store(key: string, value: unknown): Promise<void>;
  readonly page: Page;
}

export async function openDesk({ browser, page, origin }: Launched): Promise<Desk> {
  const desk = await browser.newPage();
  await visit(desk, `${origin}/popup.html`);
  await until(() => desk.evaluate(hasShelf), 60_000);
  await page.bringToFront();
  return {
    page: desk,
    ask: (question) => desk.evaluate(askOtherTab, question) as never,
    store: (key, value) => desk.evaluate(setKey, key, value),
  };
}

/**
 * Opens a page of the extension by its address, in a tab that may show anything. Firefox changes processes
 * for it: Puppeteer loses sight of the loading, not of the page, so it is the page that is asked.
 */
export async function visit(tab: Page, address: string): Promise<void> {
  void tab.goto(address, { timeout: 1000 }).catch(() => {});
  await until(() => tab.evaluate(hasLoaded, address), 30_000);
}

/** Runs in the page. */
const hasLoaded = (address: string): boolean =>
  location.href === address &&
  document.readyState === 'complete' &&
  document.querySelector('main') !== null;

/**
 * Waits until something holds; errors on the way count as "not yet". What is right comes soon: the patience,
 * in ms, is for machines that are busy with something else.
 */
export async function until(holds: () => Promise<boolean>, patience = 20_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} seconds for nothing.`);
    await new Promise((go) => setTimeout(go, 50));
  }
}

interface Storage {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Whether the dossier has been put on the shelf, which happens right after the installation. */
async function hasShelf(): Promise<boolean> {
  const { local } = (globalThis as never as { browser: { storage: { local: Storage } } }).browser
    .storage;
  return 'shelf' in (await local.get('shelf'));
}

interface Tabs {
  /** Without the permission `tabs`, only the extension's own pages have an address. */
  query(filter: object): Promise<{ id: number; url?: string }[]>;
  sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
}

/** Runs in the extension's page; the opened page is the tab that is not the extension's. */
async function askOtherTab(question: unknown): Promise<unknown> {
  const { tabs } = (globalThis as never as { browser: { tabs: Tabs } }).browser;
  const all = await tabs.query({});
  const other = all.find(({ url }) => !url?.startsWith(location.origin));
  if (!other) throw new Error('There is no other tab.');
  return tabs.sendMessage(other.id, question, { frameId: 0 });
}

async function setKey(key: string, value: unknown): Promise<void> {
  const { local } = (globalThis as never as { browser: { storage: { local: Storage } } }).browser
    .storage;
  await (value === undefined ? local.remove(key) : local.set({ [key]: value }));
}
