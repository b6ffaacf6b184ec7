import type { Dossier } from '../dossier/schema.ts';
import { buildTrie } from './build-trie.ts';
import { type Colours, collectNames } from './collect-names.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Compiles the names of dossiers. Names with a fault (`faultOfName`) are left out; entities keep the
 * order of the dossiers. Expects dossiers that passed the schema.
 * @throws RangeError when all names together are longer than 16,777,216 characters
 */
export function compileLexicon(
  dossiers: readonly Dossier[],
  colours: Colours = new Map(),
): Lexicon {
  const { names, firstEntities, firstContextRules, ...owners } = collectNames(dossiers, colours);
  return {
    ...owners,
    firstEntities: Uint32Array.from(firstEntities),
    firstContextRules: Uint32Array.from(firstContextRules),
    ...buildTrie(names),
  };
}
