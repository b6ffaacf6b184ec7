import type { Page } from 'puppeteer-core';
import { hashOfKey } from '../../../core/page/private-limit.ts';
import { until } from '../../browser/until.ts';
import { closePrivateWindows, openPrivateWindow, privateTab, readPrints } from '../in-extension.ts';
import { isAt } from '../in-page.ts';
import type { SoakReader } from '../reader.ts';

interface PrivateOutcome {
  readonly reason?: string;
}
/** Gloss is let into private windows: there nothing of kept articles is lit, and nothing is kept. */
export async function privateWindow(reader: SoakReader): Promise<void> {
  const own = reader.extension.page;
  // A site that is never seen elsewhere.
  const address = reader.served.address(reader.visited++).replace(/site-\d+/, 'private');
  const before = await own.evaluate(readPrints);
  await own.evaluate(openPrivateWindow, address);
  try {
    const page = await findPage(reader, address);
    await reader.expectRight(reader.listen(page), true);
    const tab = await own.evaluate(privateTab);
    const outcome = await reader.tell({ type: 'keep', tab });
    if ((outcome as PrivateOutcome | undefined)?.reason !== 'private-window')
      throw new Error(`Tab ${tab} of a private window was kept: ${JSON.stringify(outcome)}.`);
  } finally {
    await own.evaluate(closePrivateWindows);
  }
  const after = await own.evaluate(readPrints);
  const changed = Object.keys({ ...before, ...after }).filter(
    (key) => String(before[key]) !== String(after[key]) && key !== 'lit-lately',
  );
  // Other tabs write down their own sites a second after they were loaded.
  const { 'lit-lately': sites } = await reader.values(['lit-lately']);
  if (hashOfKey('private.localhost') in ((sites ?? {}) as object)) changed.push('lit-lately');
  if (changed.length) throw new Error(`A private window changed ${changed} in storage.`);
}

async function findPage(reader: SoakReader, address: string): Promise<Page> {
  let found: Page | undefined;
  await until(async () => {
    for (const page of await reader.browser.pages())
      if (!reader.tabs.includes(page) && (await page.evaluate(isAt, address).catch(() => false)))
        found = page;
    return found !== undefined;
  });
  return found as Page;
}
