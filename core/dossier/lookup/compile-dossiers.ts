/** Dossiers as the shelf keeps them: strings that a page reads one at a time. */

import type { Colours } from '../../lexicon/collect-names.ts';
import { compileLexicon } from '../../lexicon/compile-lexicon.ts';
import { type Packed, packLexicon } from '../../lexicon/pack-lexicon.ts';
import { withoutCommonNames } from '../checks/without-common-names.ts';
import type { Dossier } from '../schema.ts';
import { entityFiles, entityKey } from './entity-file.ts';

/** Strings by their keys. */
type CompiledDossiers = Packed & Record<string, string>;

/**
 * @param dossiers valid, and those that are on
 * @returns by key: `index` and `names`, the packed lexicon of all of them, and as JSON
 * `entity:<dossier>/<entity>`, one `EntityFile` each
 */
export function compileDossiers(dossiers: readonly Dossier[], colours?: Colours): CompiledDossiers {
  const lexicon = compileLexicon(dossiers.map(withoutCommonNames), colours);
  const shelf: CompiledDossiers = { ...packLexicon(lexicon) };
  for (const dossier of dossiers)
    for (const file of entityFiles(dossier))
      shelf[`entity:${entityKey(dossier.id, file.entity.id)}`] = JSON.stringify(file);
  return shelf;
}
