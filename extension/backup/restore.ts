/**
 * Puts a backup in the place of what is stored, as a whole or not at all: it is written down first, in one write;
 * whoever finds it there carries it out, again if need be, and strikes it out at the end.
 */
import { browser } from 'wxt/browser';
import { log } from '../../core/log.ts';
import { readItem, removeItems, writeEntries, writeItem } from '../storage/local.ts';
import { stored } from '../storage/stored.ts';
import { backedUpKeys } from './backed-up.ts';
import { type Entries, withGlossIn } from './backup-file.ts';

/** Rejects where the disk is full; then nothing has changed. */
export async function restore(entries: Entries): Promise<void> {
  await writeItem(stored.restoring, JSON.stringify(entries));
  await finishRestoring();
}

/** Carries out what was written down and not struck out: the browser may have died in the middle. */
export const finishRestoring = (): Promise<void> =>
  navigator.locks.request('restore', async () => {
    const text = await readItem(stored.restoring);
    if (text !== undefined) await carryOut(JSON.parse(text) as Entries);
  });

async function carryOut(entries: Entries): Promise<void> {
  try {
    await writeEntries(Object.entries(entries));
  } catch (error) {
    // None of it was written: all is as it was.
    await removeItems([stored.restoring]);
    throw error;
  }
  const all = await browser.storage.local.get(null);
  const now = backedUpKeys(Object.keys(all), withGlossIn(all));
  const gone = now.filter((key) => !(key in entries)).map((key) => ({ key }));
  await removeItems([...gone, stored.restoring]);
}

/** For the background, at every start. */
export function finishRestoringAtStart(): void {
  void finishRestoring().catch((error: unknown) => log('restore', error));
}
