import { isClosedError } from '../browser/closed.ts';
import type { Launched } from '../browser/launch.ts';
import { load } from '../browser/load.ts';
import type { Served } from '../browser/serve.ts';

/** Opens the pages, and leaves them to the reader until the browser is closed. @returns true if all could be loaded */
export async function show(
  { browser, page }: Launched,
  served: Served,
  pages: readonly string[],
): Promise<boolean> {
  const closed = new Promise<void>((gone) => browser.once('disconnected', () => gone()));
  let all = true;
  for (const [at, one] of pages.entries())
    try {
      await load(at === 0 ? page : await browser.newPage(), served.addressOf(one));
    } catch (error) {
      if (isClosedError(error)) return all;
      console.error(`${one}: ${(error as Error).message}`);
      all = false;
    }
  await page.bringToFront();
  console.log('Rest the pointer on a highlighted name. Close the browser to end.');
  await closed;
  return all;
}
