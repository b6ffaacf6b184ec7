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

/** Whether the entity is named in a text that holds the surname with the word beside it. */
export const isOwnIn = (together: string, lexicon: Lexicon): boolean =>
  (resolve([{ candidates: candidatesOf(together, lexicon) }], lexicon)[0]?.length ?? 0) > 0;

/** The candidates as those of somebody else. */
export const asOthers = ({ candidates }: PassageCandidates): PassageCandidates => ({
  candidates: candidates.map((one) => ({ ...one, cues: one.cues | cue.other })),
});
