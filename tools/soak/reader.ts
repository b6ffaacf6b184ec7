/** A reader's browser with Gloss in it, and what the reader does there. After each act all is as the settings say. */
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Choices } from '../../tests/fuzz/random.ts';
import { builtFolder } from '../browser/build.ts';
import { type ExtensionTab, openExtensionTab } from '../browser/extension-tab.ts';
import type { BrowserName } from '../browser/find.ts';
import { type Launched, launch } from '../browser/launch.ts';
import { until } from '../browser/until.ts';
import { namesOnPage, type ServedPages } from './pages.ts';

/** Tabs of a reader who closes some now and then. */
const mostTabs = 6;

/** Firefox would clear the storage of an extension that is loaded for one session only. */
const preferences = { 'extensions.webextensions.keepStorageOnUninstall': true };

interface ReaderOptions {
  readonly name: BrowserName;
  readonly profile: string;
  readonly pages: ServedPages;
  readonly choices: Choices;
}

export class Reader {
  readonly #options: ReaderOptions;
  #launched: Launched;
  #extension: ExtensionTab;
  #tabs: Page[];
  /** What the reader has set, as storage has it. */
  readonly #settings = new Map<string, unknown>();
  #visited = 0;
  /** How often each thing was done. */
  readonly done = new Map<string, number>();
  readonly errors: string[] = [];

  private constructor(options: ReaderOptions, launched: Launched, extension: ExtensionTab) {
    this.#options = options;
    this.#launched = launched;
    this.#extension = extension;
    this.#tabs = [this.#listen(launched.page)];
  }

  static async open(options: ReaderOptions): Promise<Reader> {
    const launched = await start(options);
    return new Reader(options, launched, await openExtensionTab(launched));
  }

  get browser() {
    return this.#launched.browser;
  }

  get visited(): number {
    return this.#visited;
  }

  /** Does something by chance, and looks that it came out right. */
  async act(): Promise<void> {
    const acts = {
      visit: 12,
      openTab: 3,
      closeTab: 2,
      restoreTab: 2,
      putToSleep: 1,
      privateWindow: 1,
      change: 4,
      renew: 1,
      kill: 1,
    };
    const bag = Object.entries(acts).flatMap(([act, times]) => Array(times).fill(act));
    const act = this.#options.choices.of(bag) as keyof typeof acts;
    this.done.set(act, (this.done.get(act) ?? 0) + 1);
    await this[act]().catch((error: unknown) => {
      throw new Error(`After ${this.#visited} pages, "${act}" failed.`, { cause: error });
    });
  }

  async visit(): Promise<void> {
    await this.#load(this.#anyTab());
  }

  async openTab(): Promise<void> {
    if (this.#tabs.length >= mostTabs) await this.closeTab();
    const tab = this.#listen(await this.browser.newPage());
    this.#tabs.push(tab);
    await this.#load(tab);
  }

  async closeTab(): Promise<void> {
    if (this.#tabs.length < 2) return this.openTab();
    await this.#tabs.pop()?.close();
  }

  /** A page that was left is shown again, from the browser's cache where it keeps one. */
  async restoreTab(): Promise<void> {
    const tab = this.#anyTab();
    await this.#load(tab);
    await this.#load(tab);
    const left = tab.url();
    await tab.evaluate(() => history.back());
    await until(() => tab.evaluate((url) => location.href !== url, left));
    await this.#expectRight(tab);
  }

  async putToSleep(): Promise<void> {
    const tab = this.#anyTab();
    await this.#load(tab);
    await this.#extension.page.bringToFront();
    await this.#extension.page.evaluate(discardOthers);
    // A tab that slept is another page for Puppeteer, in Firefox once it is awake.
    await this.#extension.page.evaluate(wakeOthers);
    const open = await this.browser.pages();
    const awake = await Promise.all(open.map((page) => page.evaluate('1').catch(() => 0)));
    this.#tabs = open.filter((page, at) => awake[at] && page !== this.#extension.page);
    for (const page of this.#tabs) this.#listen(page);
    await (this.#tabs.length ? this.#load(this.#anyTab()) : this.openTab());
  }

  async privateWindow(): Promise<void> {
    const context = await this.browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(this.#nextPage());
    await context.close();
    await this.#load(this.#anyTab());
  }

  /** A switch, a painter, a site, a dossier: all open pages follow. */
  async change(): Promise<void> {
    const [key, values] = this.#options.choices.of(changes);
    const value = this.#options.choices.of(values);
    await this.#extension.store(key, value);
    this.#settings.set(key, value);
    for (const tab of this.#tabs) await this.#expectRight(tab);
  }

  async renew(): Promise<void> {
    await this.browser.installExtension(builtFolder(this.#options.name));
    await this.#again();
  }

  async kill(): Promise<void> {
    const ended = new Promise((end) => this.browser.process()?.once('exit', end));
    this.browser.process()?.kill('SIGKILL');
    await ended;
    await this.#launched.close();
    // Puppeteer puts the preferences of Firefox back, and tells nobody when it has.
    const isBackup = (file: string): boolean => file.endsWith('.puppeteer');
    await until(async () => !readdirSync(this.#options.profile).some(isBackup));
    this.#launched = await start(this.#options);
    this.#tabs = [this.#listen(this.#launched.page)];
    await this.#again();
  }

  /** Puts back all settings and closes all tabs but one. @returns what storage then holds, in characters per key */
  async rest(): Promise<Record<string, number>> {
    for (const key of this.#settings.keys()) await this.#extension.store(key, undefined);
    this.#settings.clear();
    while (this.#tabs.length > 1) await this.#tabs.pop()?.close();
    await this.#load(this.#anyTab());
    return this.#extension.page.evaluate(sizesInStorage);
  }

  /** Nothing of Gloss is left in any page once it is switched off. */
  async expectNothingLeft(): Promise<void> {
    await this.#extension.store('on', false);
    for (const tab of this.#tabs) {
      await tab.bringToFront();
      await until(async () => (await tab.evaluate(readLeft)) === 0);
    }
    await this.#extension.store('on', undefined);
  }

  close(): Promise<void> {
    return this.#launched.close();
  }

  async #again(): Promise<void> {
    for (const page of await this.browser.pages())
      if (page.url().startsWith(this.#launched.origin)) await page.close().catch(() => {});
    const page = this.#tabs[0] ?? this.#launched.page;
    this.#extension = await openExtensionTab({ ...this.#launched, page });
    const stored = await this.#extension.page.evaluate(readKeys, [...this.#settings.keys()]);
    for (const [key, value] of this.#settings)
      if (JSON.stringify(stored[key]) !== JSON.stringify(value))
        throw new Error(`Lost: ${key} is ${stored[key]}, not ${value}.`);
    for (const tab of this.#tabs) await this.#load(tab);
  }

  #anyTab(): Page {
    return this.#options.choices.of(this.#tabs);
  }

  #nextPage(): string {
    this.#visited++;
    return this.#options.pages.address(this.#visited);
  }

  async #load(tab: Page): Promise<void> {
    await tab.bringToFront();
    const address = this.#nextPage();
    // Puppeteer's own way loses sight of pages of Firefox that slept or come from its cache.
    await tab.evaluate((to) => location.assign(to), address);
    await until(() => tab.evaluate(isAt, address));
    await this.#expectRight(tab);
  }

  async #expectRight(tab: Page): Promise<void> {
    const isDark = [...this.#settings].some(
      ([key, value]) => isDarkening(key) && value !== undefined,
    );
    const wanted = JSON.stringify(isDark ? [] : namesOnPage);
    await tab.bringToFront();
    let lit: string[] = [];
    await until(async () => {
      lit = await tab.evaluate(readLit);
      return JSON.stringify(lit) === wanted;
    }).catch(() => {
      throw new Error(
        `Lit are ${lit}, not ${wanted}, with ${JSON.stringify([...this.#settings])}.`,
      );
    });
  }

  #listen(page: Page): Page {
    page.removeAllListeners('pageerror');
    page.on('pageerror', (error) => this.errors.push(String(error)));
    return page;
  }
}

const start = ({ name, profile }: ReaderOptions): Promise<Launched> =>
  launch(name, { extension: builtFolder(name), headless: true, profile, preferences });

/** Keys of storage, and what a reader sets them to; `undefined` is the default. */
const changes: readonly (readonly [key: string, values: readonly unknown[]])[] = [
  ['on', [false, undefined]],
  ['painter', ['marks', undefined]],
  ['off:127.0.0.1', [true, undefined]],
  ['asleep:musk-and-putin', [true, undefined]],
];

const isDarkening = (key: string): boolean => key !== 'painter';

interface Extension {
  readonly storage: { readonly local: { get(keys: unknown): Promise<Record<string, unknown>> } };
  readonly tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    discard(tab: number): Promise<unknown>;
    update(tab: number, properties: object): Promise<unknown>;
  };
}

/** Runs in the extension's page. */
async function discardOthers(): Promise<void> {
  const { tabs } = (globalThis as never as { browser: Extension }).browser;
  for (const { id } of await tabs.query({ active: false })) await tabs.discard(id).catch(() => {});
}

/** Runs in the extension's page. */
async function wakeOthers(): Promise<void> {
  const { tabs } = (globalThis as never as { browser: Extension }).browser;
  const [own] = await tabs.query({ active: true });
  for (const { id } of await tabs.query({ active: false })) await tabs.update(id, { active: true });
  if (own) await tabs.update(own.id, { active: true });
}

/** Runs in the extension's page. */
function readKeys(keys: string[]): Promise<Record<string, unknown>> {
  return (globalThis as never as { browser: Extension }).browser.storage.local.get(keys);
}

/** Runs in the extension's page. */
async function sizesInStorage(): Promise<Record<string, number>> {
  const all = await (globalThis as never as { browser: Extension }).browser.storage.local.get(null);
  return Object.fromEntries(
    Object.entries(all).map(([key, value]) => [key, JSON.stringify(value).length]),
  );
}

/** Runs in a page. */
const isAt = (address: string): boolean =>
  location.href === address && document.readyState === 'complete';

/** Runs in a page: the names that are lit, by either painter, in the order of letters. */
function readLit(): string[] {
  const names = Array.from(document.querySelectorAll('gloss-mark'), (mark) => mark.textContent);
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('gloss-') || name === 'gloss-singled') return;
    highlight.forEach(({ startContainer, startOffset, endOffset }) => {
      names.push(startContainer.textContent?.slice(startOffset, endOffset) ?? '');
    });
  });
  return names.filter((name) => name !== null).sort();
}

/** Runs in a page. */
function readLeft(): number {
  let left = document.querySelectorAll('gloss-mark, gloss-card').length;
  CSS.highlights.forEach((highlight, name) => {
    if (name.startsWith('gloss-')) left += highlight.size;
  });
  return left;
}
