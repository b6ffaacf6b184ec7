/** Opens the page of all states of the card in Chromium: to be pictured, and to be put to the test. */
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { startChromium } from '../browser/start-chromium.ts';
import { root } from '../root.ts';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Storyboard</title><style>
  body { margin: 0 }
  main { display: flex; flex-wrap: wrap; align-items: flex-start }
  .light, .dark { padding: 24px }
  .light { background: #fff }
  .dark { background: #15171a }
  @media (max-width: 400px) { .light, .dark { padding: 8px } }
</style><main></main>`;

export interface Storyboard {
  readonly page: Page;
  /** Ids of the elements that hold one state each, in an open shadow root. */
  readonly stories: readonly string[];
  close(): Promise<void>;
}

export async function openStoryboard(): Promise<Storyboard> {
  const content = await bundle();
  const { browser, close } = await startChromium();
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.setViewport({ width: 1400, height: 1000, deviceScaleFactor: 1.5 });
  await page.setContent(html);
  await page.addScriptTag({ content });
  const stories = await page.$$eval('[data-story]', (all) => all.map(({ id }) => id));
  return { page, stories, close };
}

async function bundle(): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: { entry: 'tools/storyboard/stories.tsx', formats: ['iife'], name: 'stories' },
    },
  });
  const [first] = [made].flat();
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
}
