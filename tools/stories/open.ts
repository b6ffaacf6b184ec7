/** Opens the stories of the card in Chromium: to be pictured, and to be tested. */
import type { Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { startChromium } from '../browser/start-chromium.ts';
import { root } from '../root.ts';

export interface OpenStories {
  readonly page: Page;
  /** Ids of the elements that hold one state each, in an open shadow root. */
  readonly stories: readonly string[];
  close(): Promise<void>;
}

export async function openStories(): Promise<OpenStories> {
  const server = await createServer({
    configFile: `${root}tools/stories/vite.config.ts`,
    server: { hmr: false },
  });
  await server.listen();
  const { browser, close } = await startChromium();
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.setViewport({ width: 1400, height: 1000, deviceScaleFactor: 1.5 });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForSelector('#list-dark');
  const stories = await page.$$eval('[data-story]', (all) => all.map(({ id }) => id));
  return {
    page,
    stories,
    async close() {
      await close();
      await server.close();
    },
  };
}
