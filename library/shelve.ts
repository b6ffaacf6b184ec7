/** Dossiers as the shelf keeps them: strings that a page reads one at a time. */
import type { Dossier } from '../data/schema.ts';
import { compileLexicon } from '../text/compile-lexicon.ts';
import { packLexicon } from '../text/pack-lexicon.ts';
import { entityFile, entityKey } from './entity-file.ts';

/**
 * @param dossiers valid, and those that are on
 * @returns by key: `lexicon`, the packed names of all of them; as JSON `dossier:<dossier>`, each of
 * them whole, and `entity:<dossier>/<entity>`, one `EntityFile` each
 */
export function shelve(dossiers: readonly Dossier[]): Record<string, string> {
  const shelf: Record<string, string> = { lexicon: packLexicon(compileLexicon(dossiers)) };
  for (const dossier of dossiers) {
    shelf[`dossier:${dossier.id}`] = JSON.stringify(dossier);
    for (const { id } of dossier.entities)
      shelf[`entity:${entityKey(dossier.id, id)}`] = JSON.stringify(entityFile(dossier, id));
  }
  return shelf;
}
