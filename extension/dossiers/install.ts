import { readDossier } from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { type Publisher, publisherBefore } from '../../core/sharing/publisher.ts';
import type { Origin } from '../storage/installation.ts';
import {
  findInstalled,
  publisherOf,
  putDossier,
  readFile,
  readFormerFile,
} from '../storage/installed.ts';
import { putUpdateCheck, readUpdateCheck } from '../storage/update-checks.ts';

interface InstallOptions {
  /** Different for every version that is installed. */
  readonly revision?: string;
  /** Where a version of it was signed. */
  readonly publisher?: Publisher | undefined;
}

/**
 * Installs a dossier, or replaces its older version, which is kept; the background compiles it. Every
 * dossier is installed by this function.
 * @param file as it came, with all its fields
 */
export async function install(
  dossier: Dossier,
  file: string,
  from: Origin,
  { revision = crypto.randomUUID(), publisher }: InstallOptions = {},
): Promise<void> {
  const { id, title, author, claims, entities } = dossier;
  const before = await readFile(id);
  const counts = { facts: claims.length, names: entities.length };
  const record = { title, author, ...counts, from, revision, ...(publisher && { publisher }) };
  await putDossier(id, record, file, before === file ? undefined : before);
}

/** Swaps the installed version and the one before it; called twice, all is as it was. */
export async function rollBack(id: string, from: Origin): Promise<void> {
  const former = await readFormerFile(id);
  const { dossier } = readDossier(former ?? '');
  if (former === undefined || dossier?.id !== id) return;
  const publisher = publisherOf(await findInstalled(id));
  await install(dossier, former, from, { publisher: publisher && publisherBefore(publisher) });
  const check = await readUpdateCheck(id);
  const isRolledBack = check?.isRolledBack ? undefined : true;
  if (check) await putUpdateCheck(id, { ...check, isRolledBack });
}
