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

/** Size that the Chrome Web Store asks for, in pixels. */
const size = { width: 1280, height: 800 } as const;

const storeServer = await serve([samplePage]);
const storeBrowser = await launch('chromium', { extension: build('chromium'), headless: true });
const { page, origin } = storeBrowser;
const storeTab = await openExtensionTab(storeBrowser);
const storeFolder = `${root}docs/store/pictures`;
mkdirSync(storeFolder, { recursive: true });

await page.setViewport(size);
await openPage(storeBrowser, storeTab, storeServer.addressOf(samplePage));
await restOn(page, 'Dmitry Peskov');
await keepPicture(page, '1-card');

await page.addStyleTag({
  content:
    'html, body { background: #17191d; color: #dcdde0 } body * { color: inherit !important }',
});
await closeCard();
await restOn(page, 'Elon Musk');
await keepPicture(page, '2-dark');

await closeCard();
await storeTab.ask({ type: 'list' });
await untilCardShows(true);
await keepPicture(page, '3-list');

await picturePage('welcome', '4-first-run');
await picturePage('options', '5-settings');
await storeBrowser.close();
storeServer.close();

async function picturePage(name: string, picture: string): Promise<void> {
  const own = await storeBrowser.browser.newPage();
  await own.setViewport(size);
  await own.goto(`${origin}/${name}.html`);
  if (name === 'welcome') {
    await until(() => own.evaluate(() => CSS.highlights.size > 0));
    await restOn(own, 'Kremlin');
  }
  await keepPicture(own, picture);
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
  await untilCardShows(true, on);
}

async function closeCard(): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await untilCardShows(false);
}

function untilCardShows(isThere: boolean, on: Page = page): Promise<void> {
  const has = (): Promise<boolean> =>
    on.evaluate(() => document.querySelector('gloss-card') !== null);
  return until(async () => (await has()) === isThere);
}

async function keepPicture(of: Page, name: string): Promise<void> {
  await new Promise((settled) => setTimeout(settled, 400));
  await of.screenshot({ path: `${storeFolder}/${name}.png` });
}
