import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasFlag, nameFlag } from '../lexicon/name-flags.ts';
import { cue } from './cues.ts';
import { candidatesOf, resolve } from './resolve.ts';
import type { PassageCandidates } from './types.ts';

/** True for a passage that is a surname and nothing else: a box beside it may hold the given name. */
export const isLoneSurname = ({ candidates }: PassageCandidates, lexicon: Lexicon): boolean =>
  candidates.some(
    ({ name, cues }) => cues & cue.wholePassage && hasFlag(lexicon, name, nameFlag.surname),
  );

/** True if the entity is named in a text made of the surname and the word beside it. */
export const isOwnIn = (together: string, lexicon: Lexicon): boolean =>
  (resolve([{ candidates: candidatesOf(together, lexicon) }], lexicon)[0]?.length ?? 0) > 0;

/** The candidates, marked as somebody else's. */
export const asOthers = ({ candidates }: PassageCandidates): PassageCandidates => ({
  candidates: candidates.map((one) => ({ ...one, cues: one.cues | cue.other })),
});
