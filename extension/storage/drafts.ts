/** Dossiers that the reader is writing: each draft and its article are stored apart, both as JSON. */
import {
  entry,
  idsIn,
  itemOf,
  readItems,
  readKeys,
  removeItems,
  watchStored,
  writeEntries,
  writeItem,
} from './local.ts';
import { stored } from './stored.ts';

interface StoredDraft {
  readonly draft: string;
  readonly article: string;
}

const itemsOf = (id: string) =>
  [itemOf(stored.draft, id), itemOf(stored.draftArticle, id)] as const;

/** Every draft without its article, by its id. */
export async function readDrafts(): Promise<Map<string, string>> {
  const ids = idsIn(await readKeys(), stored.draft);
  const drafts = await readItems(...ids.map((id) => itemOf(stored.draft, id)));
  return new Map(
    ids.flatMap((id, at) => {
      const draft = drafts[at];
      return draft === undefined ? [] : [[id, draft] as const];
    }),
  );
}

/** Undefined where there is no such draft. */
export async function readDraft(id: string): Promise<StoredDraft | undefined> {
  const [draft, article] = await readItems(...itemsOf(id));
  return draft === undefined || article === undefined ? undefined : { draft, article };
}

/** Puts a draft and its article in one write. */
export function putDraft(id: string, { draft, article }: StoredDraft): Promise<void> {
  const [draftItem, articleItem] = itemsOf(id);
  return writeEntries([entry(draftItem, draft), entry(articleItem, article)]);
}

/** Puts a draft whose article is stored. The later of two calls wins, whichever ends first. */
export const putDraftOnly = (id: string, draft: string): Promise<void> =>
  writeItem(itemOf(stored.draft, id), draft);

/** Calls back with every draft that any tab writes or, with undefined, deletes. */
export function watchDrafts(
  changed: (id: string, draft: string | undefined) => void,
  signal: AbortSignal,
): void {
  const { draft } = stored;
  watchStored(
    [draft],
    (changes) => {
      for (const [key, value] of changes)
        changed(key.slice(draft.prefix.length), draft.parse(value));
    },
    signal,
  );
}

export const removeDraft = (id: string): Promise<void> => removeItems(itemsOf(id));
