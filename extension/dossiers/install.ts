import { readDossier } from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { Origin } from '../storage/installation.ts';
import { putDossier, readFile, readFormerFile } from '../storage/installed.ts';
import { putUpdateCheck, readUpdateCheck } from '../storage/update-checks.ts';

/**
 * Installs a dossier, or replaces its older version, which is kept; the background compiles it. Every
 * dossier is installed by this function.
 * @param file as it came, with all its fields
 * @param revision different for every version that is installed
 */
export async function install(
  dossier: Dossier,
  file: string,
  from: Origin,
  revision: string = crypto.randomUUID(),
): Promise<void> {
  const { id, title, author, claims, entities } = dossier;
  const before = await readFile(id);
  const record = { title, author, facts: claims.length, names: entities.length, from, revision };
  await putDossier(id, record, file, before === file ? undefined : before);
}

/** Swaps the installed version and the one before it; called twice, all is as it was. */
export async function rollBack(id: string, from: Origin): Promise<void> {
  const former = await readFormerFile(id);
  const { dossier } = readDossier(former ?? '');
  if (former === undefined || dossier?.id !== id) return;
  await install(dossier, former, from);
  const check = await readUpdateCheck(id);
  const isRolledBack = check?.isRolledBack ? undefined : true;
  if (check) await putUpdateCheck(id, { ...check, isRolledBack });
}
