import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasFlag, nameFlag } from '../lexicon/name-flags.ts';
import { cue } from './cues.ts';
import { candidatesOf, resolve } from './resolve.ts';
import type { PassageCandidates } from './types.ts';

/** True for a passage that is a surname and nothing else: the box before it may hold the given name. */
export const isLoneSurname = ({ candidates }: PassageCandidates, lexicon: Lexicon): boolean =>
  candidates.some(
    ({ name, cues }) => cues & cue.wholePassage && hasFlag(lexicon, name, nameFlag.surname),
  );

/** The candidates of a lone surname: somebody else's where it would be with the word before in one text. */
export function behindWord(
  found: PassageCandidates,
  word: string,
  text: string,
  lexicon: Lexicon,
): PassageCandidates {
  const together = { candidates: candidatesOf(`${word} ${text}`, lexicon) };
  if (resolve([together], lexicon)[0]?.length) return found;
  return {
    candidates: found.candidates.map((one) => ({ ...one, cues: one.cues | cue.other })),
  };
}
