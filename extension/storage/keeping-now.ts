import type { Keeping } from './keeping.ts';
import { readItem, removeItems, writeItem } from './local.ts';
import { stored } from './stored.ts';

/** Time for which the popup reports a keeping, in ms: it opens at once, and an article takes a second. */
const toldMs = 15_000;

/** The keeping that the popup reports for a tab; undefined if none was asked for lately. */
export async function readKeeping(tab: number): Promise<Keeping | undefined> {
  const last = await readItem(stored.keeping);
  return last?.tab === tab && Date.now() - last.at < toldMs ? last : undefined;
}

export const writeKeeping = (keeping: Keeping): Promise<void> => writeItem(stored.keeping, keeping);

export const removeKeeping = (): Promise<void> => removeItems([stored.keeping]);
