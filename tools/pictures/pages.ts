/** Makes the pictures of docs/pages: popup, panel, settings, first page and dossier page in some of their states. */
import { mkdir, rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { root } from '../root.ts';
import { openStories } from '../stories/open.ts';

const pagesFolder = `${root}docs/pages`;

interface PagePicture {
  page: string;
  story: string;
  /** Of the window, in CSS pixels. */
  width: number;
  height: number;
  theme?: 'light' | 'dark';
  locale?: string;
}

const pagePictures: Readonly<Record<string, PagePicture>> = {
  popup: { page: 'popup', story: 'popup-names', width: 322, height: 620 },
  'popup-dark': { page: 'popup', story: 'popup-names', width: 322, height: 620, theme: 'dark' },
  'popup-closed': { page: 'popup', story: 'popup-pdf', width: 322, height: 620, locale: 'de' },
  panel: { page: 'panel', story: 'panel', width: 400, height: 900 },
  settings: { page: 'settings', story: 'settings', width: 760, height: 900 },
  welcome: { page: 'welcome', story: 'welcome', width: 1280, height: 760 },
  overview: { page: 'dossier', story: 'dossier', width: 1280, height: 900 },
  'time-line': { page: 'dossier', story: 'dossier-time', width: 1280, height: 900 },
  'time-line-narrow': { page: 'dossier', story: 'dossier-time', width: 360, height: 900 },
  ties: { page: 'dossier', story: 'dossier-relations', width: 1280, height: 900 },
  'ties-narrow': {
    page: 'dossier',
    story: 'dossier-relations',
    width: 360,
    height: 900,
    theme: 'dark',
  },
};

const { page, close } = await openStories();
const home = page.url();
try {
  await rm(pagesFolder, { recursive: true, force: true });
  await mkdir(pagesFolder, { recursive: true });
  for (const [name, picture] of Object.entries(pagePictures)) await take(page, name, picture);
} finally {
  await close();
}

async function take(page: Page, name: string, picture: PagePicture): Promise<void> {
  const { width, height, theme = 'light', locale = 'en' } = picture;
  const query = new URLSearchParams({ page: picture.page, story: picture.story, locale });
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(new URL(`page.html?${query}`, home).href);
  await page.waitForSelector('main');
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const image of document.images) await image.decode();
  });
  // Files that a story loads are drawn with the next frames.
  await page.waitForNetworkIdle();
  await page.screenshot({ path: `${pagesFolder}/${name}.png` });
}
