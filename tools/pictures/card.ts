/** Makes the pictures of docs/card: every state of the card. */
import { mkdir, rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { root } from '../root.ts';
import { openStories } from '../stories/open.ts';

const cardFolder = `${root}docs/card`;

/** Wishes of the reader's system for the look of pages; pictured on one card each. */
const wishes = {
  'forced-colours': { name: 'forced-colors', value: 'active' },
  'more-contrast': { name: 'prefers-contrast', value: 'more' },
};

const { page, stories, close } = await openStories();
try {
  await rm(cardFolder, { recursive: true, force: true });
  await mkdir(cardFolder, { recursive: true });
  for (const story of stories) await takePicture(page, story, story);
  for (const [name, wish] of Object.entries(wishes)) await pictureWish(page, name, wish);
  await page.setViewport({ width: 320, height: 640, deviceScaleFactor: 1.5 });
  await takePicture(page, 'pinned-light', 'narrow-320');
} finally {
  await close();
}

async function takePicture(page: Page, story: string, name: string): Promise<void> {
  const shown = await page.$(`#${story}`);
  await shown?.screenshot({ path: `${cardFolder}/${name}.png` });
}

async function pictureWish(
  page: Page,
  name: string,
  wish: { name: string; value: string },
): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [wish] });
  await takePicture(page, 'pinned-light', name);
  await session.send('Emulation.setEmulatedMedia', { features: [] });
}
