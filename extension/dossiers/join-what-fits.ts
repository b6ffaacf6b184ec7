import { joinLexicon } from '../../core/lexicon/compile-lexicon.ts';
import type { ColouredNames } from '../../core/lexicon/join-names.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';

/** A dossier that is on, with what it gives to the lexicon. */
export interface Part extends ColouredNames {
  /** Of the dossier. */
  readonly id: string;
  /** The name under which its files are stored. */
  readonly part: string;
}

interface Joined {
  readonly lexicon: Lexicon;
  readonly fitting: readonly Part[];
}

/** Joins the parts; while their names are too many for one index, the dossier with the most is left out. */
export function joinWhatFits(parts: readonly Part[]): Joined {
  try {
    return { lexicon: joinLexicon(parts), fitting: parts };
  } catch (error) {
    if (!(error instanceof RangeError) || !parts.length) throw error;
    return joinWhatFits(withoutLargest(parts));
  }
}

/** Of two that are equally large the later one is left out. */
function withoutLargest(parts: readonly Part[]): Part[] {
  const sizes = parts.map(charactersOfPart);
  const largest = sizes.lastIndexOf(Math.max(...sizes));
  return parts.filter((_, at) => at !== largest);
}

const charactersOfPart = ({ names }: Part): number =>
  names.names.reduce((length, { text }) => length + text.length, 0);
