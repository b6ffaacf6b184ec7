/** Tells if a sentence keeps the reserve that the dossier makes for a claim. */

import type { EchoAttribution } from './attribution-of.ts';
import type { EchoClaim } from './echo-claims.ts';
import { isFigure } from './numbers-in-text.ts';
import type { SentenceWords } from './sentence.ts';

/** `kept`: the sentence says "may", "about" or the like itself, in any words. */
export type Hedge = 'kept' | 'dropped';

/** Meanings by which a sentence makes a reserve. */
const reserves = ['reserve', 'hedge', 'amount-about', 'hearsay', 'mood'];

/**
 * Undefined for a claim without a reserve, and for a contested one that the sentence attributes. A claim that is
 * denied, disputed or alleged has a reserve even without a word for it in its text.
 */
export function hedgeOf(
  sentence: SentenceWords,
  { reserve, isContested }: Pick<EchoClaim, 'reserve' | 'isContested'>,
  attribution: EchoAttribution,
): Hedge | undefined {
  const isKept = reserves.some((meaning) => sentence.words.has(meaning));
  if (reserve.words.length || (reserve.amounts.length && givesAmount(sentence)))
    return isKept ? 'kept' : 'dropped';
  if (!isContested || (attribution === 'kept' && !isKept)) return undefined;
  return attribution === 'dropped' ? 'dropped' : 'kept';
}

const givesAmount = ({ numbers, times }: SentenceWords): boolean =>
  times.size > 0 || numbers.values().some(isFigure);
