/**
 * `node tools/bench/dossier-page.ts [--browser firefox]`: the dossier page with 10,000 entities and 100,000
 * facts. Prints, in ms: when each view first has content, and the longest frames while a search is typed.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { bigDossier } from '../../core/dossier/big-dossier.fixture.ts';
import { openSession } from '../../tests/e2e/session.ts';
import { openExtensionPage } from '../browser/extension-page.ts';
import type { BrowserName } from '../browser/find.ts';
import { until } from '../browser/until.ts';

const views = ['overview', 'facts', 'time', 'ties', 'entities', 'sources', 'entity/person-5'];

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
const session = await openSession(values.browser as BrowserName);
const { page } = session.extension;
await page.bringToFront();
await put(page, JSON.stringify(bigDossier(10_000, 100_000)));
for (const view of views) {
  await openExtensionPage(page, 'popup.html');
  const [first, all] = await contents(page, view);
  console.log(`${view}: first content after ${first}, the view after ${all}`);
}
console.log(`longest frames while typing: ${(await typed(page)).join(', ')}`);
await session.close();

/** In pieces: a message to the browser has its limits. */
async function put(page: Page, json: string): Promise<void> {
  console.log(`a dossier of ${Math.round(json.length / 1e6)} MB`);
  await page.evaluate(() => Object.assign(globalThis, { big: '' }));
  const piece = 4_000_000;
  for (let at = 0; at < json.length; at += piece)
    await page.evaluate(
      (part) => {
        const world = globalThis as never as { big: string };
        world.big += part;
      },
      json.slice(at, at + piece),
    );
  await page.evaluate(() => {
    const { browser, big } = globalThis as never as { browser: Extension; big: string };
    const record = {
      title: 'A big dossier',
      author: 'The Gloss contributors',
      facts: 100_000,
      names: 10_000,
      from: 'file',
      edition: '1',
    };
    return browser.storage.local.set({
      'file:big': big,
      'installed:big': record,
      'asleep:big': true,
    });
  });
}

interface Extension {
  storage: { local: { set(values: object): Promise<void> } };
}

/** Since the page was asked for: when there is something to read, and when the view is there. */
async function contents(page: Page, view: string): Promise<readonly [number, number]> {
  await page.evaluate((to) => setTimeout(() => location.assign(to)), addressOf(view));
  const first = await since(page, 'main');
  return [first, await since(page, 'main[data-view]')];
}

async function since(page: Page, selector: string): Promise<number> {
  let after = 0;
  await until(async () => {
    after = await page.evaluate(
      (selector) =>
        location.pathname === '/dossier.html' && document.querySelector(selector)?.textContent
          ? performance.now()
          : 0,
      selector,
    );
    return after > 0;
  }, 30_000);
  return Math.round(after);
}

function addressOf(view: string): string {
  return `dossier.html?dossier=big#${view}`;
}

async function typed(page: Page): Promise<number[]> {
  await openExtensionPage(page, addressOf('facts'));
  await page.waitForSelector('input[type=search]');
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(globalThis, { frames });
    let last = performance.now();
    const next = (now: number): void => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await page.focus('input[type=search]');
  await page.keyboard.type('flora matter 12', { delay: 60 });
  await until(
    () => page.evaluate(() => !document.querySelector('[role=status]')?.textContent.includes('…')),
    10_000,
  );
  return page.evaluate(() => {
    const { frames } = globalThis as never as { frames: number[] };
    return frames
      .map(Math.round)
      .toSorted((a, b) => b - a)
      .slice(0, 5);
  });
}
