/**
 * Typed access to `storage.local`, which is never synchronised and so never sent. Every key is listed in
 * `stored.ts`, and nothing else calls the browser's storage.
 */
import { browser } from 'wxt/browser';
import { log } from '../../core/log.ts';
import { isAlive } from '../messages/is-alive.ts';

/** One stored value. Storage can hold anything, so every value is parsed when it is read. */
export interface Item<Value> {
  readonly key: string;
  /** Never throws; `value` is undefined where nothing is stored. */
  parse(value: unknown): Value;
}

/** Values of one kind, each under the prefix and an id of its own. */
export interface Family<Value> {
  readonly prefix: string;
  parse(value: unknown): Value;
}

/** A key and what is written under it; made by `entry`, which checks the type. */
export type Entry = readonly [key: string, value: unknown];

export const itemOf = <Value>({ prefix, parse }: Family<Value>, id: string): Item<Value> => ({
  key: prefix + id,
  parse,
});

export const entry = <Value>({ key }: Item<Value>, value: NonNullable<Value>): Entry => [
  key,
  value,
];

export type ValuesOf<Items extends readonly Item<unknown>[]> = {
  -readonly [At in keyof Items]: Items[At] extends Item<infer Value> ? Value : never;
};

/** Reads all items with one call: each call costs a third of a millisecond. */
export async function readItems<const Items extends readonly Item<unknown>[]>(
  ...items: Items
): Promise<ValuesOf<Items>> {
  const found = await browser.storage.local.get(items.map(({ key }) => key));
  return items.map(({ key, parse }) => parse(found[key])) as ValuesOf<Items>;
}

export async function readItem<Value>(item: Item<Value>): Promise<Value> {
  const [value] = await readItems(item);
  return value;
}

/** Writes all entries in one call: all of them are stored, or none is. */
export const writeEntries = (entries: readonly Entry[]): Promise<void> =>
  browser.storage.local.set(Object.fromEntries(entries));

export const writeItem = <Value>(item: Item<Value>, value: NonNullable<Value>): Promise<void> =>
  writeEntries([entry(item, value)]);

export const removeItems = (items: readonly Pick<Item<unknown>, 'key'>[]): Promise<void> =>
  browser.storage.local.remove(items.map(({ key }) => key));

/** All keys. Firefox before 143 has no `getKeys`, and lists keys only together with their values. */
export async function readKeys(): Promise<string[]> {
  const { local } = browser.storage;
  return local.getKeys ? local.getKeys() : Object.keys(await local.get(null));
}

/** The ids of a family among stored keys. */
export const idsIn = (
  keys: readonly string[],
  { prefix }: Pick<Family<unknown>, 'prefix'>,
): string[] => keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));

type Watched = Pick<Item<unknown>, 'key'> | Pick<Family<unknown>, 'prefix'>;

const watchCovers = (watched: Watched, key: string): boolean =>
  'prefix' in watched ? key.startsWith(watched.prefix) : key === watched.key;

type StoredChanges = Readonly<Record<string, { newValue?: unknown }>>;

/** They share one listener: for each that a page has, Firefox makes a copy of all that is written. */
const watchers = new Set<(all: StoredChanges) => void>();

function tellWatchers(all: StoredChanges): void {
  for (const tell of [...watchers])
    try {
      tell(all);
    } catch (error) {
      log('storage', error);
    }
}

/** Calls back with the changed keys after something was written or removed under what is watched. */
export function watchStored(
  watched: readonly Watched[],
  changed: (changes: ReadonlyMap<string, unknown>) => void,
  signal: AbortSignal,
): void {
  const watcher = (all: StoredChanges): void => {
    const changes = Object.entries(all).filter(([key]) =>
      watched.some((one) => watchCovers(one, key)),
    );
    if (changes.length) changed(new Map(changes.map(([key, { newValue }]) => [key, newValue])));
  };
  if (!watchers.size) browser.storage.local.onChanged.addListener(tellWatchers);
  watchers.add(watcher);
  signal.addEventListener('abort', () => {
    watchers.delete(watcher);
    if (!watchers.size && isAlive()) browser.storage.local.onChanged.removeListener(tellWatchers);
  });
}
