import type { EntityFile } from '../../core/dossier/lookup/entity-file.ts';
import { log } from '../../core/log.ts';
import type { CardEntry } from '../../core/relevance/card-entry.ts';
import { readEntityFile } from './compiled.ts';
import { readUnread } from './unread.ts';

/** An entity for its card; without a file where it cannot be read: the card says so. */
export async function entryOf(key: string, name: string): Promise<CardEntry> {
  const [file, unread] = await Promise.all([cardFileOf(key), readUnread(key)]);
  return { key, name: file?.entity.name ?? name, file, unread };
}

async function cardFileOf(key: string): Promise<EntityFile | undefined> {
  try {
    const json = await readEntityFile(key);
    return json === undefined ? undefined : (JSON.parse(json) as EntityFile);
  } catch (error) {
    log('entity file', error);
    return undefined;
  }
}
