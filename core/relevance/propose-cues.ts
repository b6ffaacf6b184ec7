/** Cues for claims whose author gave none, from their own text. */
import type { Claim, Dossier } from '../dossier/schema.ts';
import { type Term, wordTerm } from './cue.ts';
import { isFigure, numbersIn } from './numbers-in-text.ts';
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
      .map((id): Term => ({ kind: 'name', id }));
    const words = wordsOf(claim.text, vocabulary).filter(
      ({ kind, id }) => kind !== 'stem' || !nameStems.has(id),
    );
    return [...names, ...words].map(wordTerm).join(' ');
  };
  return new Map(dossier.claims.map((claim) => [claim.id, cueOf(claim)]));
}

const noWords: FoundWords = new Map();

function wordsOf(text: string, vocabulary: Vocabulary | undefined): Term[] {
  const found = vocabulary?.find(text) ?? noWords;
  const numbers = vocabulary ? [...numbersIn(text, vocabulary.table)] : [];
  return [
    ...meaningsIn(found).map((id): Term => ({ kind: 'meaning', id })),
    ...numbers
      .filter(isFigure)
      .map((value): Term => ({ kind: 'number', id: String(value), value })),
    ...new Set(timesIn(text)).values().map((id): Term => ({ kind: 'time', id })),
    ...plainStemsOf(text, found, [])
      .values()
      .map((id): Term => ({ kind: 'stem', id })),
  ];
}
