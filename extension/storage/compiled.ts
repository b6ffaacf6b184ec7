/** The shelf: dossiers as `core/dossier/lookup/compile-dossiers.ts` makes them, kept in `storage.local` for every tab to read. */
import { browser } from 'wxt/browser';
import { storedKeys } from './stored-keys.ts';
import { watchKeys } from './watch-keys.ts';

const namesKey = 'names';
const entityPrefix = 'entity:';
const stampKey = 'shelf';
const leftOutKey = 'left-out';

/** Where the packed index of the lexicon is; nothing is there until the first dossier is on the shelf. */
export const indexKey = 'index';

/** The rest of the lexicon, of the same edition unless the shelf is being made again. */
export const readNames = (): Promise<string | undefined> => readString(namesKey);

/** The `EntityFile` of `<dossier>/<entity>` as JSON; undefined when no dossier that is on has it. */
export const readEntityFile = (key: string): Promise<string | undefined> =>
  readString(entityPrefix + key);

const readString = async (key: string): Promise<string | undefined> =>
  stringAt(await browser.storage.local.get(key), key);

/** Storage can hold anything: what is no string is nothing. */
export function stringAt(stored: Record<string, unknown>, key: string): string | undefined {
  const value = stored[key];
  return typeof value === 'string' ? value : undefined;
}

/** Which making of the shelf is in place. */
export const readStamp = (): Promise<string | undefined> => readString(stampKey);

/** Why a dossier that is on is not on the shelf: its file is damaged, or all names together are too many. */
export type WhyLeftOut = 'damaged' | 'full';

/** The dossiers that are on and not on the shelf, by their ids. */
export type LeftOut = Readonly<Record<string, WhyLeftOut>>;

/** Storage can hold anything: what is not understood is nothing. */
export async function readLeftOut(): Promise<ReadonlyMap<string, WhyLeftOut>> {
  const value: unknown = (await browser.storage.local.get(leftOutKey))[leftOutKey];
  const isWhy = (entry: [string, unknown]): entry is [string, WhyLeftOut] =>
    entry[1] === 'damaged' || entry[1] === 'full';
  return new Map(Object.entries(value ?? {}).filter(isWhy));
}

/** Calls back after a dossier was left out, or no longer is. */
export const watchLeftOut = (changed: () => void, signal: AbortSignal): void =>
  watchKeys((key) => key === leftOutKey, changed, signal);

/**
 * Puts a new making of the shelf in place: first everything new, in one write, then away with what is
 * no longer on it. Interrupted between the two, it is put in place again at the next start.
 */
export async function putCompiled(
  shelf: Record<string, string>,
  leftOut: LeftOut,
  stamp: string,
): Promise<void> {
  await browser.storage.local.remove(stampKey);
  await browser.storage.local.set({ ...shelf, [leftOutKey]: leftOut });
  const isStale = (key: string) => key.startsWith(entityPrefix) && !(key in shelf);
  const stale = (await storedKeys()).filter(isStale);
  await browser.storage.local.remove(stale);
  await browser.storage.local.set({ [stampKey]: stamp });
}

/** Calls back after the lexicon changed: a dossier came, went, or was renewed. */
export const watchLexicon = (changed: () => void, signal: AbortSignal): void =>
  watchKeys((key) => key === indexKey, changed, signal);
