/**
 * Dossiers that the reader is writing, in `storage.local`: `draft:<id>` is the work, which every change
 * writes again; `draft-article:<id>` the text that it is made from, written once.
 */
import { browser } from 'wxt/browser';
import { storedKeys } from './stored-keys.ts';

const workPrefix = 'draft:';
const articlePrefix = 'draft-article:';

/** Both as JSON. */
export interface KeptDraft {
  readonly work: string;
  readonly article: string;
}

/** The work of every draft, by its id. */
export async function readDraftWorks(): Promise<Map<string, string>> {
  const keys = (await storedKeys()).filter((key) => key.startsWith(workPrefix));
  const values = await browser.storage.local.get(keys);
  return new Map(
    keys.flatMap((key) => {
      const work: unknown = values[key];
      return typeof work === 'string' ? [[key.slice(workPrefix.length), work] as const] : [];
    }),
  );
}

/** Undefined where there is no such draft. */
export async function readDraft(id: string): Promise<KeptDraft | undefined> {
  const keys = [workPrefix + id, articlePrefix + id] as const;
  const values = await browser.storage.local.get([...keys]);
  const [work, article]: unknown[] = keys.map((key) => values[key]);
  return typeof work === 'string' && typeof article === 'string' ? { work, article } : undefined;
}

export const putDraft = (id: string, { work, article }: KeptDraft): Promise<void> =>
  browser.storage.local.set({ [workPrefix + id]: work, [articlePrefix + id]: article });

/** The later of two calls wins, whichever ends first. */
export const putDraftWork = (id: string, work: string): Promise<void> =>
  browser.storage.local.set({ [workPrefix + id]: work });

/** Calls back with the id and the work of every draft that is written, in this tab too; undefined: it is gone. */
export function watchDrafts(changed: (id: string, work: string | undefined) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith(workPrefix))
        changed(key.slice(workPrefix.length), typeof newValue === 'string' ? newValue : undefined);
  });
}

export const removeDraft = (id: string): Promise<void> =>
  browser.storage.local.remove([workPrefix + id, articlePrefix + id]);
