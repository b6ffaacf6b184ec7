import { browser } from 'wxt/browser';

/** Firefox before 143 has no `getKeys`, and tells the keys only together with everything else. */
export async function storedKeys(): Promise<string[]> {
  const { local } = browser.storage;
  return local.getKeys ? local.getKeys() : Object.keys(await local.get(null));
}
