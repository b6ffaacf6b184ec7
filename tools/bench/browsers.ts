/** The two browsers of a measurement: one with the built extension, one without. */
import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { build } from '../browser/build.ts';
import { type ExtensionTab, openExtensionTab } from '../browser/extension-tab.ts';
import { type BrowserName, findBrowser } from '../browser/find.ts';
import { type Launched, launch, viewport } from '../browser/launch.ts';

export interface Browsers {
  readonly name: BrowserName;
  readonly version: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly gloss: Launched;
  readonly tab: ExtensionTab;
  /** A page in a browser without Gloss. */
  readonly bare: Page;
  close(): Promise<void>;
}

export async function openBrowsers(name: BrowserName): Promise<Browsers> {
  const extension = build(name);
  const gloss = await launch(name, { extension, headless: true });
  const tab = await openExtensionTab(gloss);
  const browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowser(name),
    headless: true,
    pipe: name === 'chromium',
    defaultViewport: viewport,
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const [first] = await browser.pages();
  const bare = first ?? (await browser.newPage());
  return {
    name,
    version: await browser.version(),
    extension,
    gloss,
    tab,
    bare,
    async close() {
      await gloss.close();
      await browser.close();
    },
  };
}
