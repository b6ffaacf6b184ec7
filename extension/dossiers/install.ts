import { readDossier } from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { type Origin, putDossier, readFile, readFormer } from '../storage/installed.ts';
import { putLook, readLook } from '../storage/update-checks.ts';

/**
 * Puts a dossier in its place, or in the place of an older version, which is kept; the background
 * brings the shelf in step. Every dossier comes by this road.
 * @param file as it came, with all its fields
 * @param edition another one for every version that is put here
 */
export async function install(
  dossier: Dossier,
  file: string,
  from: Origin,
  edition: string = crypto.randomUUID(),
): Promise<void> {
  const before = await readFile(dossier.id);
  const record = {
    id: dossier.id,
    title: dossier.title,
    author: dossier.author,
    facts: dossier.claims.length,
    names: dossier.entities.length,
    from,
    edition,
  };
  await putDossier(record, file, before === file ? undefined : before);
}

/** The one of its two versions that is not in place takes the place; called twice, all is as it was. */
export async function rollBack(id: string, from: Origin): Promise<void> {
  const former = await readFormer(id);
  const { dossier } = readDossier(former ?? '');
  if (former === undefined || dossier?.id !== id) return;
  await install(dossier, former, from);
  const look = await readLook(id);
  if (look) await putLook(id, { ...look, isRolledBack: !look.isRolledBack });
}
