import type { Page } from 'puppeteer-core';
import { until } from './desk.ts';

/** Opens a page of the extension, by its file and what may follow, in a tab that shows one of them. */
export async function openExtensionPage(page: Page, file: string): Promise<void> {
  // Firefox does not tell Puppeteer when an extension's page has loaded.
  await page.evaluate((file) => setTimeout(() => location.assign(file)), file);
  await until(
    () =>
      page.evaluate(
        (file) => location.href.endsWith(`/${file}`) && document.querySelector('main') !== null,
        file,
      ),
    10_000,
  );
}
