/** Cues for claims whose author gave none, from their own text. */
import type { Claim, Dossier } from '../dossier/schema.ts';
import { type CueTerm, wordTerm } from './cue.ts';
import { isFigure, numbersInText } from './numbers-in-text.ts';
import { meaningsIn, plainStemsOf } from './plain-stems.ts';
import { timesIn } from './times-in-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stemsOf } from './word-stems.ts';
import type { FoundWords } from './word-table.ts';

/** @returns the words of a cue for each claim, by its id; to be met in part (`overlap.ts`) */
export function proposeCues(
  dossier: Dossier,
  vocabulary: Vocabulary | undefined,
): Map<string, string> {
  const named = new Set(dossier.entities.flatMap(({ id, names }) => (names.length ? [id] : [])));
  const nameStems = stemsOf(dossier.entities.map(({ name }) => name).join(' '));
  const cueOf = (claim: Claim): string => {
    const names = claim.entities
      .filter((id) => named.has(id))
      .map((id): CueTerm => ({ kind: 'name', id }));
    const words = cueTermsOf(claim.text, vocabulary).filter(
      ({ kind, id }) => kind !== 'stem' || !nameStems.has(id),
    );
    return [...names, ...words].map(wordTerm).join(' ');
  };
  return new Map(dossier.claims.map((claim) => [claim.id, cueOf(claim)]));
}

const noWords: FoundWords = new Map();

function cueTermsOf(text: string, vocabulary: Vocabulary | undefined): CueTerm[] {
  const found = vocabulary?.find(text) ?? noWords;
  const numbers = vocabulary ? [...numbersInText(text, vocabulary.table)] : [];
  return [
    ...meaningsIn(found).map((id): CueTerm => ({ kind: 'meaning', id })),
    ...numbers
      .filter(isFigure)
      .map((value): CueTerm => ({ kind: 'number', id: String(value), value })),
    ...new Set(timesIn(text)).values().map((id): CueTerm => ({ kind: 'time', id })),
    ...plainStemsOf(text, found, [])
      .values()
      .map((id): CueTerm => ({ kind: 'stem', id })),
  ];
}
