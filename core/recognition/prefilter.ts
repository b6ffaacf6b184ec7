/** Tells a text that may hold a name from the many that cannot, by the index alone. */
import type { Index } from '../lexicon/lexicon.ts';
import { firstNameOf, nodeOf } from '../lexicon/lookup.ts';
import {
  cursorAtStart,
  endOfWord,
  extendHashByWord,
  nextCandidateWord,
  nextWord,
  type WordCursor,
} from './next-candidate.ts';

/**
 * True if a text may hold a name, or the beginning of one that continues in the next text node. Called for every text
 * node, so that only the few that pass need be joined with their neighbours.
 * @param isWhole true if no text follows
 */
export function passesPrefilter(text: string, index: Index, isWhole = false): boolean {
  cursor.start = cursor.end = 0;
  while (nextCandidateWord(text, index, false, cursor))
    if (mayStartName(text, cursor, index, isWhole)) return true;
  return cursor.start < 0;
}

/** One object for all texts: the prefilter must not allocate per text node. */
const cursor = cursorAtStart();

/** True if the words from here on lead to a name, or may do so beyond the end of the text. */
function mayStartName(
  text: string,
  { end, hash, node }: WordCursor,
  index: Index,
  isWhole: boolean,
): boolean {
  if (node < 0) return true;
  let [at, grown, here] = [end, hash, node];
  while (here >= 0 && firstNameOf(index, here) < 0) {
    const word = nextWord(text, at);
    if (word < 0) return !isWhole;
    at = endOfWord(text, word);
    grown = extendHashByWord(grown, text, word, at);
    here = nodeOf(index, grown);
  }
  return here >= 0;
}
