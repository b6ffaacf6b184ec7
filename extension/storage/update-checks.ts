/** What came of the last look at the address of a dossier, in `storage.local` under `look:<id>`. */
import { browser } from 'wxt/browser';

export const lookPrefix = 'look:';

/** Why there is no newer version, when something is wrong. */
export interface Trouble {
  readonly kind: 'forbidden' | 'offline' | 'missing' | 'moved' | 'large' | 'broken' | 'other';
  /** The status, the first problem, the other dossier: plain text. */
  readonly what: string;
}

export interface Look {
  /** ISO 8601. */
  readonly at: string;
  /** Of the version that was seen last, for `If-None-Match`. */
  readonly etag?: string | undefined;
  readonly trouble?: Trouble | undefined;
  /** The reader went back to the version before: the newest one is not to come again. */
  readonly isRolledBack?: boolean | undefined;
}

/** Undefined where nobody has looked yet, or storage holds something else. */
export async function readLook(id: string): Promise<Look | undefined> {
  const key = lookPrefix + id;
  const { at, etag, trouble, isRolledBack } = ((await browser.storage.local.get(key))[key] ??
    {}) as Look;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined;
  return {
    at,
    ...(typeof etag === 'string' && { etag }),
    ...(typeof trouble?.kind === 'string' && { trouble }),
    ...(isRolledBack === true && { isRolledBack }),
  };
}

export const removeLook = (id: string): Promise<void> =>
  browser.storage.local.remove(lookPrefix + id);

export const putLook = (id: string, look: Look): Promise<void> =>
  browser.storage.local.set({ [lookPrefix + id]: look });
