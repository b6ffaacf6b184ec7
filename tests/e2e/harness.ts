/** The built extension in a real browser, on pages of our own: what the tests of both browsers share. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from '../../tools/browser/build.ts';
import { type Desk, openDesk, until } from '../../tools/browser/desk.ts';
import type { BrowserName } from '../../tools/browser/find.ts';
import { type Launched, type LaunchOptions, launch } from '../../tools/browser/launch.ts';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** What a page of ours may load. */
export interface Beside {
  readonly lateScript?: string;
  readonly frame?: string;
}

export interface Stage extends Launched {
  readonly desk: Desk;
  /**
   * Opens a page with this HTML, served with these headers, and waits until Gloss has read it. What it
   * loads from `/late.js` comes late, as over a slow network; `/frame` is a second page beside it.
   */
  show(html: string, headers?: Record<string, string>, beside?: Beside): Promise<void>;
  /** What is lit, in page order: read as the page could read it. */
  lit(): Promise<string[]>;
  /** Waits until exactly these names are lit. */
  untilLit(names: readonly string[]): Promise<void>;
  /** Rests the pointer on the element that the selector finds. */
  rest(selector: string): Promise<void>;
  /** Whether a card or list of Gloss is in the page. */
  hasCard(): Promise<boolean>;
  /** Everything that went wrong on the page's console so far. */
  readonly errors: string[];
}

/** In ms: Gloss has read the page by then. */
const late = 500;

export async function openStage(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<Stage> {
  const launched = await launch(name, { extension: build(name), headless: true, ...options });
  const { page } = launched;
  const desk = await openDesk(launched);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  let answer: Beside & { html: string; headers: Record<string, string> } = {
    html: '',
    headers: {},
  };
  const server = createServer(({ url }, response) => {
    if (url === '/late.js') {
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(answer.lateScript);
      }, late);
      return;
    }
    if (url === '/frame') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer.frame);
      return;
    }
    const isPage = url?.startsWith('/page') ?? false;
    response.writeHead(isPage ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      ...answer.headers,
    });
    response.end(isPage ? answer.html : '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  let visits = 0;
  const lit = (): Promise<string[]> => page.evaluate(readLit);
  return {
    ...launched,
    desk,
    errors,
    lit,
    async show(html, headers = {}, beside = {}) {
      answer = { html, headers, ...beside };
      await page.bringToFront();
      await page.goto(`http://127.0.0.1:${port}/page${visits++}`, {
        waitUntil: beside.lateScript ? 'domcontentloaded' : 'load',
      });
      await until(async () => (await desk.ask({ type: 'summary' })).state !== 'reading');
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
    async close() {
      server.close();
      server.closeAllConnections();
      await launched.close();
    },
  };
}

/** Runs in the page: the registry of highlights is open to it. */
function readLit(): string[] {
  const found: { text: string; at: Range }[] = [];
  CSS.highlights.forEach((highlight, name) => {
    if (!name.startsWith('gloss-') || name === 'gloss-singled') return;
    highlight.forEach((one) => {
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      found.push({ text: range.toString(), at: range });
    });
  });
  found.sort((a, b) => a.at.compareBoundaryPoints(Range.START_TO_START, b.at));
  return found.map(({ text }) => text);
}
