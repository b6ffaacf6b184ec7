import type { Page } from 'puppeteer-core';
import { isClosedError } from './closed.ts';

/** Time that a page may take to load, in ms; the part that is there by then is read. */
export const loadTimeoutMs = 30_000;

/** @throws Error with a sentence when what is there afterwards is not the page */
export async function load(page: Page, address: string): Promise<void> {
  const before = page.url();
  const response = await page
    .goto(address, { waitUntil: 'domcontentloaded', timeout: loadTimeoutMs })
    .catch((error: Error) => {
      if (isClosedError(error)) throw error;
      if (error.name !== 'TimeoutError')
        throw new Error(`It could not be loaded: ${firstLine(error)}`);
      // A slow image is no reason to give up on the text.
      if (page.url() === before)
        throw new Error(`No answer within ${loadTimeoutMs / 1000} seconds.`);
      return null;
    });
  if (response && !response.ok()) throw new Error(`The server answered ${response.status()}.`);
}

const firstLine = ({ message }: Error): string => message.split('\n')[0] ?? message;
