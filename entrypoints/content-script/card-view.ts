/** What the card of a mention shows: its entities' files, and the facts that bear on its passage first. */
import type { CardEntry, CardProps } from '../../components/Card.tsx';
import type { EntityFile } from '../../library/entity-file.ts';
import { readEntityFile } from '../../platform/shelf.ts';
import type { LexiconEntity } from '../../text/types.ts';

export interface CardView {
  readonly entries: readonly CardEntry[];
  readonly why: CardProps['why'];
}

/** The entry of an entity, without a file when it cannot be read: the card says so. Never rejects. */
export async function entryOf(key: string, name: string): Promise<CardEntry> {
  const file = await fileOf(key);
  return { key, name: file?.entity.name ?? name, file };
}

async function fileOf(key: string): Promise<EntityFile | undefined> {
  try {
    const json = await readEntityFile(key);
    return json === undefined ? undefined : (JSON.parse(json) as EntityFile);
  } catch {
    return undefined;
  }
}

export async function cardView(entities: readonly LexiconEntity[], why: CardProps['why']): Promise<CardView> {
  return { entries: await Promise.all(entities.map(({ key, name }) => entryOf(key, name))), why };
}
