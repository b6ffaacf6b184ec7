/** From what is written like a name to mentions: the reading of one passage, the sense of a page. */
import { isUnseen } from './characters.ts';
import { fold } from './fold.ts';
import { type Lexicon, trait, use } from './lexicon.ts';
import { match } from './match.ts';
import type { Candidate, Match } from './types.ts';

/** What one passage holds. Numbers only: its text can go. */
export interface Reading {
  readonly candidates: readonly Candidate[];
  /** Length of the passage, UTF-16 units. */
  readonly length: number;
}

/** Reads one passage; undefined when it holds nothing that any later decision needs. */
export function readPassage(text: string, lexicon: Lexicon): Reading | undefined {
  const candidates = match(text, lexicon, false) ?? matchFolded(text, lexicon);
  return candidates.length ? { candidates, length: text.length } : undefined;
}

function matchFolded(text: string, lexicon: Lexicon): Candidate[] {
  const { text: plain, offsets } = fold(text);
  const found = match(plain, lexicon, true) ?? [];
  if (!offsets) return found;
  return found.map(({ start, end, name }) => {
    let last = offsets[end] as number;
    while (isUnseen(text.charAt(last - 1))) last--;
    return { start: offsets[start] as number, end: last, name };
  });
}

/**
 * Decides what the candidates of a page mean.
 * @param readings in page order
 * @returns one list of matches per reading
 */
export function resolve(readings: readonly Reading[], lexicon: Lexicon): Match[][] {
  return readings.map(({ candidates }) =>
    candidates.flatMap(({ start, end, name }) =>
      ((lexicon.traits[name] as number) & trait.uses) === use.safe
        ? [{ start, end, entities: [lexicon.owners[name] as number], rule: 'name' }]
        : [],
    ),
  );
}
