import { existsSync, mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ExtensionTab } from '../browser/extension-tab.ts';
import { until } from '../browser/until.ts';
import { root } from '../root.ts';

/** Takes a picture of a page with its first card open. @returns where it is */
export async function picture(tab: ExtensionTab, page: Page, name: string): Promise<string> {
  mkdirSync(`${root}artifacts`, { recursive: true });
  const path = `${root}artifacts/${fileName(name)}.png` as const;
  await tab.ask({ type: 'visit', direction: 1 });
  // No card on a page without mentions: the picture shows that.
  await until(() => page.evaluate(() => document.querySelector('gloss-card') !== null), 3000).catch(
    () => {},
  );
  await new Promise((settled) => setTimeout(settled, 300));
  await page.screenshot({ path });
  return path;
}

/** Two pages of different folders or hosts get two names. */
const fileName = (page: string): string =>
  (existsSync(page) ? relative(root, page) : page)
    .replace(/^https?:/, '')
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|-$/g, '')
    .slice(-100);
