import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Opens a page of the extension, by its file and what may follow, in a tab that shows one of them. */
export async function openExtensionPage(page: Page, file: string): Promise<void> {
  await page.evaluate(leaveResult, file);
  // Firefox does not tell Puppeteer when an extension's page has loaded.
  await until(() => page.evaluate(hasArrived, file));
}

/** Loads a page of the extension again, and waits until the old one is gone and the new one is there. */
export async function reloadExtensionPage(page: Page): Promise<void> {
  const file = await page.evaluate(() => location.href.slice(location.origin.length + 1));
  await page.evaluate(leaveResult);
  await until(() => page.evaluate(hasArrived, file));
}

/** Runs in the page. It may show the very file already: a mark tells the document that is left from the next. */
function leaveResult(file?: string): void {
  const { dataset } = document.documentElement;
  dataset.left = '';
  addEventListener('hashchange', () => delete dataset.left);
  setTimeout(() => (file === undefined ? location.reload() : location.assign(file)));
}

/** Runs in the page. */
const hasArrived = (file: string): boolean =>
  !('left' in document.documentElement.dataset) &&
  location.href.endsWith(`/${file}`) &&
  document.querySelector('main') !== null;
