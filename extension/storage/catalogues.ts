/** The catalogues that the reader has opened, by their addresses. */
import type { KnownCatalogue } from '../../core/sharing/catalogue-view.ts';
import type { StoredCatalogue } from './known-catalogue.ts';
import { idsIn, itemOf, readItem, readItems, readKeys, removeItems, writeItem } from './local.ts';
import { stored } from './stored.ts';

/** By their titles. */
export async function readCatalogues(): Promise<KnownCatalogue[]> {
  const addresses = idsIn(await readKeys(), stored.catalogue);
  const records = await readItems(...addresses.map((one) => itemOf(stored.catalogue, one)));
  return addresses
    .map((address, at) => ({ address, title: records[at]?.title ?? address }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

export const findCatalogue = (address: string): Promise<StoredCatalogue | undefined> =>
  readItem(itemOf(stored.catalogue, address));

export const putCatalogue = (address: string, record: StoredCatalogue): Promise<void> =>
  writeItem(itemOf(stored.catalogue, address), record);

export const forgetCatalogue = (address: string): Promise<void> =>
  removeItems([itemOf(stored.catalogue, address)]);
