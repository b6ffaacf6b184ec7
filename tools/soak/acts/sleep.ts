import { discardOthers, wakeOthers } from '../in-extension.ts';
import type { SoakReader } from '../reader.ts';
import { findTabs } from './find-tabs.ts';

/** The browser puts all tabs to sleep but the extension's, and they wake up when they are looked at. */
export async function putToSleep(reader: SoakReader): Promise<void> {
  await reader.load(await reader.anyTab());
  const { page } = reader.extension;
  await page.bringToFront();
  await page.evaluate(discardOthers);
  await page.evaluate(wakeOthers);
  await findTabs(reader);
  await reader.load(await reader.anyTab());
}
