/** The passages of a page or a text, read as the extension reads them. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../browser/find.ts';
import { serve } from '../start/serve.ts';
import type { PassageText } from './in-page.ts';

/** How long a page may take to come, in ms; what is there by then is read. */
const patience = 30_000;

/**
 * @param page an address, an HTML file, or a text file (.txt), whose lines are the passages
 * @throws Error with a sentence
 */
export async function readPassages(page: string): Promise<PassageText[]> {
  const isAddress = /^https?:\/\//.test(page);
  if (!isAddress && !existsSync(page)) throw new Error(`There is no file ${page}.`);
  return /\.txt$/i.test(page) && !isAddress ? linesOf(page) : inBrowser(page);
}

const linesOf = (file: string): PassageText[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((text) => ({ text, visible: true }));

/** Only a browser knows which elements are blocks and what is shown: so one reads the page. */
async function inBrowser(page: string): Promise<PassageText[]> {
  const served = await serve([page]);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const tab = await browser.newPage();
    await open(tab, served.addressOf(page));
    await tab.evaluate(await bundle());
    return (await tab.evaluate('explained.passages()')) as PassageText[];
  } finally {
    await browser.close();
    served.close();
  }
}

async function open(tab: Page, address: string): Promise<void> {
  await tab
    .goto(address, { waitUntil: 'domcontentloaded', timeout: patience })
    .catch((error: Error) => {
      // A slow image is no reason to give up on the text.
      if (error.name !== 'TimeoutError') throw new Error(error.message.split('\n')[0]);
    });
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
