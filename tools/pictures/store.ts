/** `npm run store:pictures`: the five pictures that stores show, of the built extension at work. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { build } from '../browser/build.ts';
import { openExtensionTab } from '../browser/extension-tab.ts';
import { launch } from '../browser/launch.ts';
import { openPage } from '../browser/read-page.ts';
import { samplePage, serve } from '../browser/serve.ts';
import { until } from '../browser/until.ts';
import { root } from '../root.ts';

/** What the Chrome Web Store asks for, in pixels. */
const size = { width: 1280, height: 800 } as const;

const served = await serve([samplePage]);
const launched = await launch('chromium', { extension: build('chromium'), headless: true });
const { page, origin } = launched;
const tab = await openExtensionTab(launched);
const folder = `${root}docs/store/pictures`;
mkdirSync(folder, { recursive: true });

await page.setViewport(size);
await openPage(launched, tab, served.addressOf(samplePage));
await restOn(page, 'Dmitry Peskov');
await keep(page, '1-card');

await page.addStyleTag({
  content:
    'html, body { background: #17191d; color: #dcdde0 } body * { color: inherit !important }',
});
await closeCard();
await restOn(page, 'Elon Musk');
await keep(page, '2-dark');

await closeCard();
await tab.ask({ type: 'list' });
await untilCard(true);
await keep(page, '3-list');

await picturePage('welcome', '4-first-run');
await picturePage('options', '5-settings');
await launched.close();
served.close();

async function picturePage(name: string, picture: string): Promise<void> {
  const own = await launched.browser.newPage();
  await own.setViewport(size);
  await own.goto(`${origin}/${name}.html`);
  if (name === 'welcome') {
    await until(() => own.evaluate(() => CSS.highlights.size > 0));
    await restOn(own, 'Kremlin');
  }
  await keep(own, picture);
  await own.close();
}

/** Rests the pointer on the first place where a name stands, in the upper third of the window. */
async function restOn(on: Page, name: string): Promise<void> {
  const { x, y } = await on.evaluate((name) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.nodeValue?.includes(name));
    const text = texts.currentNode;
    const start = text.nodeValue?.indexOf(name) ?? 0;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + name.length);
    scrollTo(0, scrollY + range.getBoundingClientRect().top - innerHeight / 4);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, name);
  await new Promise((scrolled) => setTimeout(scrolled, 500));
  await on.mouse.move(x, y + 90);
  await on.mouse.move(x, y, { steps: 8 });
  await untilCard(true, on);
}

async function closeCard(): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await untilCard(false);
}

function untilCard(isThere: boolean, on: Page = page): Promise<void> {
  const has = (): Promise<boolean> =>
    on.evaluate(() => document.querySelector('gloss-card') !== null);
  return until(async () => (await has()) === isThere);
}

async function keep(of: Page, name: string): Promise<void> {
  await new Promise((settled) => setTimeout(settled, 400));
  await of.screenshot({ path: `${folder}/${name}.png` });
}
