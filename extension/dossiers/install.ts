import { readDossierInSteps } from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { type Publisher, publisherBefore } from '../../core/sharing/publisher.ts';
import { runInSlices } from '../run-in-slices.ts';
import {
  findInstalled,
  publisherOf,
  putDossiers,
  readFile,
  readFormerFile,
} from '../storage/installed.ts';
import type { Origin } from '../storage/origin.ts';
import { forgetUnread } from '../storage/unread.ts';
import { putUpdateCheck, readUpdateCheck } from '../storage/update-checks.ts';

interface InstallOptions {
  /** Different for every version that is installed. */
  readonly revision?: string;
  /** Present if a version of it was signed. */
  readonly publisher?: Publisher | undefined;
}

interface NewVersion extends InstallOptions {
  readonly dossier: Dossier;
  /** As it came, with all its fields. */
  readonly file: string;
  readonly from: Origin;
}

/**
 * Installs a dossier, or replaces its older version, which is kept; the background compiles it. Every
 * dossier is installed by this function or the next.
 * @param file as it came, with all its fields
 */
export const install = (
  dossier: Dossier,
  file: string,
  from: Origin,
  options: InstallOptions = {},
): Promise<void> => installAll([{ dossier, file, from, ...options }]);

/** The same for several: all of them are installed, or none is. */
export const installAll = async (versions: readonly NewVersion[]): Promise<void> =>
  putDossiers(await Promise.all(versions.map(storedDossier)));

async function storedDossier({
  dossier,
  file,
  from,
  revision = crypto.randomUUID(),
  publisher,
}: NewVersion) {
  const { id, title, author, claims, entities } = dossier;
  const before = await readFile(id);
  const counts = { facts: claims.length, names: entities.length };
  const record = { title, author, ...counts, from, revision };
  const installation = publisher ? { ...record, publisher } : record;
  return { id, installation, file, former: before === file ? undefined : before };
}

/** Swaps the installed version and the one before it; called twice, all is as it was. */
export async function rollBack(id: string, from: Origin): Promise<void> {
  const former = await readFormerFile(id);
  const { dossier } = await runInSlices(readDossierInSteps(former ?? ''));
  if (former === undefined || dossier?.id !== id) return;
  const publisher = publisherOf(await findInstalled(id));
  // The reader has read the former version before.
  await forgetUnread(id);
  await install(dossier, former, from, { publisher: publisher && publisherBefore(publisher) });
  const check = await readUpdateCheck(id);
  const isRolledBack = check?.isRolledBack ? undefined : true;
  if (check) await putUpdateCheck(id, { ...check, isRolledBack });
}
