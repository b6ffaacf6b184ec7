import type { Page } from 'puppeteer-core';
import { until } from '../../browser/until.ts';

/** Presses the button that begins with these words, once it is there. */
export const press = (page: Page, label: string): Promise<void> =>
  until(() => page.evaluate(clickButton, label)).catch(() => {
    throw new Error(`There is no button “${label}”.`);
  });

/** Runs in a page of the extension. */
function clickButton(label: string): boolean {
  const all = [...document.querySelectorAll<HTMLElement>('button')];
  const found = all.find(({ textContent }) => textContent.trim().startsWith(label));
  found?.click();
  return found !== undefined;
}
