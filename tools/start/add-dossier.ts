import type { ElementHandle } from 'puppeteer-core';
import { openExtensionPage } from '../browser/extension-page.ts';
import { openExtensionTab } from '../browser/extension-tab.ts';
import type { Launched } from '../browser/launch.ts';
import { until } from '../browser/until.ts';

/** Selector of the buttons to add a reviewed file and to leave it; a refused file has no button to add it. */
const reviewButtons = '.review .tools button';

/**
 * Adds a dossier as a reader does, in the settings; the page with them is closed again.
 * @throws Error with what the settings say when they refuse the file
 */
export async function addDossier(launched: Launched, file: string): Promise<void> {
  const { page } = await openExtensionTab(launched);
  await page.bringToFront();
  await openExtensionPage(page, 'options.html');
  const input = (await page.waitForSelector('.drop input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector(reviewButtons);
  const [add, leave] = await page.$$(reviewButtons);
  if (!add || !leave) {
    const problems = await page.$$eval('.problems li', (all) => all.map((one) => one.textContent));
    throw new Error([`${file} is no dossier that can be used:`, ...problems].join('\n  '));
  }
  const before = await stampOf();
  await add.click();
  await until(async () => (await stampOf()) !== before);
  await page.close();
  await launched.page.bringToFront();

  function stampOf(): Promise<unknown> {
    return page.evaluate(async () => {
      const { browser } = globalThis as never as { browser: Extension };
      return (await browser.storage.local.get('shelf')).shelf;
    });
  }
}

interface Extension {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}
