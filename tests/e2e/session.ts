/** The built extension in a real browser, on pages of our own: what the tests of both browsers share. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { build } from '../../tools/browser/build.ts';
import { type ExtensionTab, openExtensionTab } from '../../tools/browser/extension-tab.ts';
import type { BrowserName } from '../../tools/browser/find.ts';
import {
  type BrowserOptions,
  firstTab,
  type InstalledExtension,
  installIn,
  startBrowser,
} from '../../tools/browser/launch.ts';
import { until } from '../../tools/browser/until.ts';
import { sharedBrowser } from './shared-browsers.ts';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** Texts that a page of ours may load. */
export interface Beside {
  readonly lateScript?: string;
  readonly frame?: string;
}

export interface Session extends InstalledExtension {
  readonly extension: ExtensionTab;
  /**
   * Opens a page with this HTML, served with these headers, and waits until Gloss has read it. `/late.js`
   * comes late, as over a slow network; `/frame` is a second page beside it.
   */
  show(html: string, headers?: Record<string, string>, beside?: Beside): Promise<void>;
  /** The same for a page that Gloss does not read. */
  load(html: string, headers?: Record<string, string>, beside?: Beside): Promise<void>;
  /** Lit names in page order, read as the page could read them. */
  lit(): Promise<string[]>;
  /** Waits until exactly these names are lit. */
  untilLit(names: readonly string[]): Promise<void>;
  /** Rests the pointer on the element that the selector finds. */
  rest(selector: string): Promise<void>;
  /** True if a card or list of Gloss is in the page. */
  hasCard(): Promise<boolean>;
  /** Waits for a number of frames of the page, with the tasks that they set off. The page has to be in front. */
  frames(count: number): Promise<void>;
  /** Waits for longer than any delay of the card: one that has not opened by then does not open. */
  cardDelay(): Promise<void>;
  /** Everything that went wrong on the page's console so far. */
  readonly errors: string[];
  close(): Promise<void>;
}

export interface SessionOptions extends Partial<BrowserOptions> {
  /** The folder of another build. */
  readonly extension?: string;
}

/** In ms: longer than the pointer rests before a card opens, or a card stays without it (content/card/timings.ts). */
const cardDelayMs = 350;

/** The delay of `/late.js`: Gloss has read the page by then. */
const lateMs = 500;

/**
 * Gloss newly installed, in a new tab: in the browser that all files share, or with options in one of its own.
 */
export async function openSession(
  name: BrowserName,
  { extension = build(name), ...options }: SessionOptions = {},
): Promise<Session> {
  const own = Object.keys(options).length
    ? await startBrowser(name, { headless: true, ...options })
    : undefined;
  const page = await (own ? firstTab(own.browser) : tabWithoutGloss(name));
  const installed = await installIn(name, page, extension);
  if (!own) installedIds.set(name, installed.id);
  const extensionTab = await openExtensionTab(installed);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const server = await serve();
  const lit = (): Promise<string[]> => page.evaluate(readLit);
  const load: Session['load'] = async (html, headers = {}, beside = {}) => {
    await page.bringToFront();
    await page.goto(server.addressOf({ html, headers, ...beside }), {
      waitUntil: beside.lateScript ? 'domcontentloaded' : 'load',
    });
  };
  return {
    ...installed,
    extension: extensionTab,
    errors,
    lit,
    load,
    async show(...page) {
      await load(...page);
      await until(async () => (await extensionTab.ask({ type: 'summary' })).state !== 'reading');
    },
    async untilLit(names) {
      let now: string[] = [];
      await until(async () => {
        now = await lit();
        return JSON.stringify(now) === JSON.stringify(names);
      }).catch(() => {
        throw new Error(`Lit are ${JSON.stringify(now)}, not ${JSON.stringify(names)}.`);
      });
    },
    async rest(selector) {
      const element = await page.waitForSelector(selector);
      const box = await element?.boundingBox();
      if (!box) throw new Error(`${selector} is not to be seen.`);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + 60);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
    },
    hasCard: () => page.evaluate(() => document.querySelector('gloss-card') !== null),
    frames: (count) => page.evaluate(severalFrames, count),
    cardDelay: () => page.evaluate(delay, cardDelayMs),
    async close() {
      server.close();
      await own?.close();
    },
  };
}

/** The extension of the session before, in the shared browser. */
const installedIds = new Map<BrowserName, string>();

/** A new tab, the only one, in the shared browser, which has no extension any more. */
async function tabWithoutGloss(name: BrowserName): Promise<Page> {
  const browser = await sharedBrowser(name);
  const old = await browser.pages();
  const page = await browser.newPage();
  const id = installedIds.get(name);
  // It may be gone already. Firefox closes its tabs with it.
  if (id) await browser.uninstallExtension(id).catch(() => {});
  for (const page of old) await page.close().catch(() => {});
  return page;
}

interface Answer extends Beside {
  readonly html: string;
  readonly headers: Record<string, string>;
}

/** A server of one page at a time, at a new address each time. */
async function serve() {
  let answer: Answer = { html: '', headers: {} };
  const server = createServer(({ url = '' }, response) => {
    const html = { 'content-type': 'text/html; charset=utf-8' };
    if (url === '/late.js')
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(answer.lateScript);
      }, lateMs);
    else if (url === '/frame') response.writeHead(200, html).end(answer.frame);
    else if (url.startsWith('/page'))
      response.writeHead(200, { ...html, ...answer.headers }).end(answer.html);
    else response.writeHead(204, { ...html, ...answer.headers }).end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  let visits = 0;
  return {
    addressOf(next: Answer): string {
      answer = next;
      return `http://127.0.0.1:${port}/page${visits++}`;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Runs in the page. */
async function severalFrames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++)
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

/** Runs in the page, because its clock times Gloss's own delays. */
const delay = (ms: number): Promise<void> => new Promise((passed) => setTimeout(passed, ms));

/** Runs in the page: the registry of highlights is open to it. */
function readLit(): string[] {
  const found: { text: string; at: Range }[] = [];
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('gloss-') || name === 'gloss-singled') return;
    highlight.forEach((one) => {
      // Text that the page has taken out is not painted, though its range stands here until Gloss has heard of it.
      if (!one.startContainer.isConnected) return;
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      found.push({ text: range.toString(), at: range });
    });
  });
  found.sort((a, b) => a.at.compareBoundaryPoints(Range.START_TO_START, b.at));
  return found.map(({ text }) => text);
}
