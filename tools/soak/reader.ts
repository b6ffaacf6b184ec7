/** A reader's browser with Gloss in it: its tabs, and what the reader has decided. */
import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Choices } from '../../tests/fuzz/random.ts';
import { openExtensionPage } from '../browser/extension-page.ts';
import { type ExtensionTab, openExtensionTab } from '../browser/extension-tab.ts';
import type { Launched } from '../browser/launch.ts';
import { until } from '../browser/until.ts';
import { takeErrors } from './browser-page.ts';
import { askSoakTab, idOfFrontTab, readStoredKeys, readValues, send } from './in-extension.ts';
import { isAt, readLit } from './in-page.ts';
import { isWithinLimit, Model } from './model.ts';
import { routeOf } from './pages.ts';
import type { ServedSoak } from './serve.ts';
import { type Home, makeHome, startAgain } from './start.ts';

export class SoakReader {
  readonly model = new Model();
  readonly errors: string[] = [];
  /** The first stays open on one application as long as the browser lives. */
  tabs: Page[] = [];
  visited = 0;
  /** Times that a page had met the limit of private names. */
  limited = 0;
  /** Value of `visited` when the browser was last started. */
  startedAt = 0;
  readonly home: Home;
  readonly served: ServedSoak;
  readonly choices: Choices;
  #launched: Launched;
  #extension: ExtensionTab | undefined;

  private constructor(home: Home, served: ServedSoak, choices: Choices, launched: Launched) {
    [this.home, this.served, this.choices] = [home, served, choices];
    this.#launched = launched;
  }

  static async open(home: Home, served: ServedSoak, choices: Choices): Promise<SoakReader> {
    const launched = await startAgain(home, await makeHome(home));
    const reader = new SoakReader(home, served, choices, launched);
    await reader.#begin();
    return reader;
  }

  get browser() {
    return this.#launched.browser;
  }

  /** A page of the extension, in a tab of its own. */
  get extension(): ExtensionTab {
    if (!this.#extension) throw new Error('No page of the extension is open.');
    return this.#extension;
  }

  /** The tab that is never left. */
  get application(): Page {
    return this.tabs[0] ?? this.#launched.page;
  }

  /** One that shows page after page. */
  async anyTab(): Promise<Page> {
    if (this.tabs.length < 2) return this.newTab();
    return this.choices.of(this.tabs.slice(1));
  }

  async newTab(): Promise<Page> {
    const tab = this.listen(await this.browser.newPage());
    this.tabs.push(tab);
    return tab;
  }

  /** Loads the next page, or the one at an address, and looks that it is lit as it should be. */
  async load(tab: Page, address = this.served.address(this.visited)): Promise<void> {
    this.visited++;
    await tab.bringToFront();
    // Puppeteer's own way loses sight of pages of Firefox that slept or come from its cache.
    await tab.evaluate((to) => void setTimeout(() => location.assign(to)), address);
    await until(() => tab.evaluate(isAt, address));
    await this.expectRight(tab);
  }

  async expectRight(tab: Page, isPrivate = false): Promise<void> {
    await tab.bringToFront();
    const address = await tab.evaluate(() => location.href);
    const wanted = this.model.namesOn(routeOf(address), isPrivate);
    let lit: string[] = [];
    await until(async () => {
      lit = await tab.evaluate(readLit);
      if (lit.join() === wanted.join()) return true;
      return isWithinLimit(lit, wanted) && (await this.#isLimited(tab));
    }).catch(() => {
      throw new Error(
        `${address}: lit are ${lit}, not ${wanted}, with ${JSON.stringify([...this.model.settings])}.`,
      );
    });
  }

  /** True if a tab's text is too long to light all names of the reader's own: Gloss says so, and leaves out some. */
  async #isLimited(tab: Page): Promise<boolean> {
    const id = await this.idOf(tab);
    const summary = await this.extension.page.evaluate(askSoakTab, id, { type: 'summary' });
    const isLimited = (summary as { state: string }).state === 'limited';
    if (isLimited) this.limited++;
    return isLimited;
  }

  async expectAllRight(): Promise<void> {
    for (const tab of this.tabs) await this.expectRight(tab);
  }

  /** Sets a key of storage, as a switch in the settings does. */
  async set(key: string, value: unknown): Promise<void> {
    await this.extension.store(key, value);
    this.model.set(key, value);
  }

  keys(): Promise<string[]> {
    return this.extension.page.evaluate(readStoredKeys);
  }

  values(keys: readonly string[]): Promise<Record<string, unknown>> {
    return this.extension.page.evaluate(readValues, keys);
  }

  /** Waits until storage holds what it must, and nothing else. */
  async expectStored(): Promise<void> {
    let faults: string[] = [];
    await until(async () => {
      const values = await this.values(this.model.valued);
      faults = this.model.faultsIn(await this.keys(), values);
      return faults.length === 0;
    }).catch(() => {
      throw new Error(`In storage ${faults.slice(0, 9).join('; ')} (${faults.length} in all).`);
    });
  }

  /** Sends a message to the background, as the popup does. */
  tell(message: unknown): Promise<unknown> {
    return this.extension.page.evaluate(send, message);
  }

  async idOf(tab: Page): Promise<number> {
    await tab.bringToFront();
    const id = await this.extension.page.evaluate(idOfFrontTab);
    if (id === undefined) throw new Error('The tab has no number.');
    return id;
  }

  /** Opens one of the extension's own pages in front. */
  async openOwn(file: string): Promise<Page> {
    const { page } = this.extension;
    await page.bringToFront();
    await openExtensionPage(page, file);
    return page;
  }

  /** Notes what the browser has on its consoles. */
  async noteErrors(): Promise<void> {
    const { id, page } = this.#launched;
    this.errors.push(...(await takeErrors(this.home.name, page, id)));
  }

  listen(page: Page): Page {
    page.removeAllListeners('pageerror');
    page.removeAllListeners('console');
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    return page;
  }

  /** Ends the browser without a word, and starts it on the same profile. */
  async killAndStart(): Promise<void> {
    const ended = new Promise((end) => this.browser.process()?.once('exit', end));
    this.browser.process()?.kill('SIGKILL');
    await ended;
    await this.#launched.close();
    // Puppeteer puts the preferences of Firefox back, and tells nobody when it has.
    const isBackup = (file: string): boolean => file.endsWith('.puppeteer');
    await until(async () => !readdirSync(this.home.profile).some(isBackup));
    this.#launched = await startAgain(this.home, this.#launched);
    await this.#begin();
  }

  /** Opens the extension's page anew, after a new version has closed the one before. */
  async reopen(): Promise<void> {
    for (const page of await this.browser.pages())
      if (page.url().startsWith(this.#launched.origin)) await page.close().catch(() => {});
    this.#extension = await openExtensionTab({ ...this.#launched, page: this.application });
    this.listen(this.#extension.page);
  }

  async #begin(): Promise<void> {
    this.startedAt = this.visited;
    this.tabs = [this.listen(this.#launched.page)];
    await this.reopen();
    await this.application.goto(this.served.application);
  }

  close(): Promise<void> {
    return this.#launched.close();
  }
}
