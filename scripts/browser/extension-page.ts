import type { Page } from 'puppeteer-core';
import { until } from './desk.ts';

/** Opens a page of the extension, by its file and what may follow, in a tab that shows one of them. */
export async function openExtensionPage(page: Page, file: string): Promise<void> {
  await page.evaluate(leave, file);
  // Firefox does not tell Puppeteer when an extension's page has loaded.
  await until(() => page.evaluate(hasArrived, file), 10_000);
}

/** Runs in the page. It may show the very file already: a mark tells the document that is left from the next. */
function leave(file: string): void {
  const { dataset } = document.documentElement;
  dataset.left = '';
  addEventListener('hashchange', () => delete dataset.left);
  setTimeout(() => location.assign(file));
}

/** Runs in the page. */
const hasArrived = (file: string): boolean =>
  !('left' in document.documentElement.dataset) &&
  location.href.endsWith(`/${file}`) &&
  document.querySelector('main') !== null;
