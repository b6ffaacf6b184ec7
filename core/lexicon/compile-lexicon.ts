import type { Colour } from '../dossier/colours.ts';
import type { Dossier } from '../dossier/schema.ts';
import { buildTrie } from './build-trie.ts';
import { collectNames } from './collect-names.ts';
import { type ColouredNames, joinNames } from './join-names.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Compiles the names of dossiers. Names with a fault (`faultOfName`) are left out; entities keep the
 * order of the dossiers. Expects dossiers that passed the schema.
 * @throws RangeError when all names together are longer than 16,777,216 characters
 */
export const compileLexicon = (
  dossiers: readonly Dossier[],
  colours: ReadonlyMap<string, Colour> = new Map(),
): Lexicon =>
  joinLexicon(
    dossiers.map((dossier) => ({ names: collectNames(dossier), colour: colours.get(dossier.id) })),
  );

/** The same, of names collected before. */
export function joinLexicon(dossiers: readonly ColouredNames[]): Lexicon {
  const { names, firstEntities, firstContextRules, ...owners } = joinNames(dossiers);
  return {
    ...owners,
    firstEntities: Uint32Array.from(firstEntities),
    firstContextRules: Uint32Array.from(firstContextRules),
    ...buildTrie(names),
  };
}
