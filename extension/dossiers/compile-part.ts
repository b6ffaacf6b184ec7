/** Compiles what concerns one dossier alone: once for each version of it. */
import { tellingNames } from '../../core/dossier/checks/without-common-names.ts';
import { entityFiles } from '../../core/dossier/lookup/entity-file.ts';
import { rereadInSteps } from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import type { DossierNames } from '../../core/lexicon/collect-names.ts';
import { packNames, unpackNames } from '../../core/lexicon/stored-names.ts';
import { log } from '../../core/log.ts';
import { runInSlices } from '../run-in-slices.ts';
import { putPart, readOwnNames } from '../storage/compiled.ts';
import { readFile, type WholeInstallation } from '../storage/installed.ts';
import { compileStory } from './compile-stories.ts';
import { embedded } from './embedded.ts';
import { putEmbedded } from './install-embedded.ts';
import type { Part } from './join-what-fits.ts';

/** Raised whenever a new Gloss compiles the same dossiers differently. */
export const compilerVersion = 12;

/** The name of the part that is compiled of one version; no other version has it. */
const partOf = ({ id, revision }: WholeInstallation): string =>
  `${id}@${compilerVersion}.${revision}`;

/**
 * In their order; one whose file is damaged is left out.
 * @param isAnew false where those that are stored are not compiled again
 */
export async function compileParts(
  dossiers: readonly WholeInstallation[],
  isAnew: boolean,
): Promise<Part[]> {
  const known = isAnew ? [] : await readOwnNames(dossiers.map(partOf));
  const parts: Part[] = [];
  for (const [at, one] of dossiers.entries()) {
    const names = namesIn(known[at]) ?? (await compilePart(one));
    if (names) parts.push({ id: one.id, part: partOf(one), names, colour: one.colour });
  }
  return parts;
}

/** Undefined where they are not stored, or damaged. */
function namesIn(packed: string | undefined): DossierNames | undefined {
  try {
    return packed === undefined ? undefined : unpackNames(packed);
  } catch (error) {
    log('names', error);
    return undefined;
  }
}

async function compilePart(one: WholeInstallation): Promise<DossierNames | undefined> {
  const dossier = await readWhole(one);
  if (!dossier) return undefined;
  const names = tellingNames(dossier);
  await putPart(partOf(one), filesOf(dossier), compileStory(dossier), packNames(names));
  return names;
}

function* filesOf(dossier: Dossier): Generator<readonly [entity: string, file: string]> {
  for (const file of entityFiles(dossier)) yield [file.entity.id, JSON.stringify(file)];
}

/** Undefined where the file is damaged; that of the package is installed again then. */
async function readWhole({ id, from }: WholeInstallation): Promise<Dossier | undefined> {
  // In Firefox all pages of the extension wait for one another.
  const dossier = await runInSlices(rereadInSteps(await readFile(id)));
  if (dossier?.id === id) return dossier;
  if (from !== 'package') return undefined;
  await putEmbedded();
  return embedded;
}
