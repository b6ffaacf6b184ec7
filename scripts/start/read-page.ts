import type { Page } from 'puppeteer-core';
import type { PageAnnotation, PageSummary } from '../../platform/messages.ts';
import { isClosed } from '../browser/closed.ts';
import { type Desk, until } from '../browser/desk.ts';
import type { Launched } from '../browser/launch.ts';

/** How long a page may take to come, in ms; what is there by then is read. */
const patience = 30_000;

/** Opens an address and waits until Gloss has read the page. @throws Error with a sentence */
export async function openPage(
  { page }: Launched,
  desk: Desk,
  address: string,
): Promise<PageSummary> {
  await page.bringToFront();
  await load(page, address);
  let summary: PageSummary | undefined;
  await until(async () => {
    summary = await desk.ask({ type: 'summary' });
    return summary.state !== 'reading';
  }, patience).catch(() => {
    if (!summary) throw new Error('Gloss cannot run on this page.');
  });
  return summary as PageSummary;
}

/** @throws Error with a sentence when what is there afterwards is not the page */
export async function load(page: Page, address: string): Promise<void> {
  const before = page.url();
  const response = await page
    .goto(address, { waitUntil: 'domcontentloaded', timeout: patience })
    .catch((error: Error) => {
      if (isClosed(error)) throw error;
      if (error.name !== 'TimeoutError')
        throw new Error(`It could not be loaded: ${firstLine(error)}`);
      // A slow image is no reason to give up on the text.
      if (page.url() === before) throw new Error(`No answer within ${patience / 1000} seconds.`);
      return null;
    });
  if (response && !response.ok()) throw new Error(`The server answered ${response.status()}.`);
}

const firstLine = ({ message }: Error): string => message.split('\n')[0] ?? message;

/** The visible mentions of the opened page, in page order. */
export const annotationsOf = (desk: Desk): Promise<PageAnnotation[]> =>
  desk.ask({ type: 'annotations' });
