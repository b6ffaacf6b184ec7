/** The passages of a page or a text, read as the extension reads them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { load } from '../browser/load.ts';
import { isAddress, missingFile, serve } from '../browser/serve.ts';
import { startChromium } from '../browser/start-chromium.ts';
import type { ExplainedPage } from './in-page.ts';

/**
 * @param page an address, an HTML file, or a text file (.txt), whose lines are the passages
 * @throws Error with a sentence
 */
export async function readPassages(page: string): Promise<ExplainedPage> {
  const absent = missingFile(page);
  if (absent) throw new Error(absent);
  return /\.txt$/i.test(page) && !isAddress(page) ? passagesOfLines(page) : inBrowser(page);
}

const passagesOfLines = (file: string): ExplainedPage => ({
  texts: readFileSync(file, 'utf8').split('\n'),
  language: '',
});

/** Only a browser knows which elements are blocks and what is shown: so one reads the page. */
async function inBrowser(page: string): Promise<ExplainedPage> {
  const served = await serve([page]);
  const { browser, close } = await startChromium();
  try {
    const tab = await browser.newPage();
    await load(tab, served.addressOf(page));
    await tab.evaluate(await bundle());
    return (await tab.evaluate('explained.page()')) as ExplainedPage;
  } finally {
    await close();
    served.close();
  }
}

/** @returns a script that defines the global `explained` */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'esnext', lib: { entry, formats: ['iife'], name: 'explained' } },
  });
  const [{ output }] = result as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return `${output[0].code}\nglobalThis.explained = explained;`;
}
