import { until } from '../../browser/until.ts';
import { readLeft } from '../in-page.ts';
import type { SoakReader } from '../reader.ts';
import { makeNewer } from '../start.ts';

/** A newer version of Gloss takes the place of the one before, while pages are open. */
export async function renew(reader: SoakReader): Promise<void> {
  await reader.noteErrors();
  makeNewer(reader.home);
  await reader.browser.installExtension(reader.home.extension);
  // Firefox puts the new script into open pages by itself; in Chromium the one before ends at the next movement.
  if (reader.home.name === 'chromium') await expectDark(reader);
  await reader.reopen();
  await reader.expectStored();
  for (const tab of reader.tabs) {
    await tab.bringToFront();
    await tab.reload().catch(() => {});
    await reader.expectRight(tab);
  }
}

async function expectDark({ tabs }: SoakReader): Promise<void> {
  for (const tab of tabs) {
    await tab.bringToFront();
    await until(async () => {
      await tab.mouse.move(300, 300);
      await tab.mouse.move(400, 500, { steps: 3 });
      return (await tab.evaluate(readLeft)).length === 0;
    });
  }
}

/** The background is ended, as the browser does when it likes; in Firefox it ends after three seconds without work. */
export async function endBackground(reader: SoakReader): Promise<void> {
  for (const target of reader.browser.targets())
    if (target.type() === 'service_worker')
      // It may end by itself meanwhile.
      await (await target.worker())?.close().catch(() => {});
  await reader.load(await reader.anyTab());
}
