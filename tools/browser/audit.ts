import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** In the page, once `audit` has put it there. */
declare const axe: { run(): Promise<AxeResults> };

/** Objections of axe to a page, a line for each rule that is broken, with the first place. */
export async function audit(page: Page): Promise<string[]> {
  // Not as a script element: the policy of the extension's own pages forbids one.
  await page.evaluate(readFileSync(axeScript, 'utf8'));
  const { violations } = await page.evaluate(() => axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.html}`);
}

/** Pixels by which a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
