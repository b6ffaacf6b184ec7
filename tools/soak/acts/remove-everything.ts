import type { SoakReader } from '../reader.ts';
import { forgetAllArticles } from './articles.ts';
import { importOrRemove, unfollow } from './dossiers.ts';

/** Takes back whatever the reader has decided and kept. */
export async function removeEverything(reader: SoakReader): Promise<void> {
  for (const key of [...reader.model.settings.keys()]) await reader.set(key, undefined);
  await forgetAllArticles(reader);
  if (reader.model.followed) await unfollow(reader);
  if (reader.model.isImported) await importOrRemove(reader);
  await reader.expectStored();
}
