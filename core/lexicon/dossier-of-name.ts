/** Tells to which dossier a name of a lexicon belongs. */
import type { Lexicon } from './lexicon.ts';
import { use, useOfName } from './name-flags.ts';

/** The index of a name's dossier, in the order in which they were compiled. */
export function dossierOfName(lexicon: Lexicon, name: number): number {
  const isContextWord = useOfName(lexicon, name) === use.contextWord;
  const starts = isContextWord ? lexicon.firstContextRules : lexicon.firstEntities;
  return lastUpTo(starts, lexicon.owners[name] as number);
}

/** The last index whose number is at most `limit`: a dossier without entities starts where the next one does. */
function lastUpTo(sorted: Uint32Array, limit: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sorted[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
