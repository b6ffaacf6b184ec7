/** Cues for claims whose author gave none, from their own text. */
import type { Claim, Dossier } from '../dossier/schema.ts';
import { type Term, wordTerm } from './cue.ts';
import { numbersIn } from './numbers-in-text.ts';
import { timesIn } from './times-in-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import { stemsOf } from './word-stems.ts';

/** Part of the weight of a proposed cue that a sentence must meet: chosen on the development set. */
const share = '50%';

/** Meanings that tell how something is said, not what: they make no cue. */
const saying = new Set([
  'reporting',
  'hearsay',
  'person-pronoun',
  'thing-pronoun',
  'plural-pronoun',
  'newspaper',
  'insider',
]);

/** @returns cues as an author would write them, by the id of the claim */
export function proposeCues(
  dossier: Dossier,
  vocabulary: Vocabulary | undefined,
): Map<string, string[]> {
  const named = new Set(dossier.entities.flatMap(({ id, names }) => (names.length ? [id] : [])));
  const nameStems = stemsOf(dossier.entities.map(({ name }) => name).join(' '));
  const cueOf = (claim: Claim): string =>
    [share, ...termsOf(claim, named, nameStems, vocabulary).map(wordTerm)].join(' ');
  return new Map(dossier.claims.map((claim) => [claim.id, [cueOf(claim)]]));
}

function termsOf(
  claim: Claim,
  named: ReadonlySet<string>,
  nameStems: ReadonlySet<string>,
  vocabulary: Vocabulary | undefined,
): Term[] {
  const found = vocabulary?.find(claim.text);
  const meanings = [...(found?.keys() ?? [])].filter((meaning) => !saying.has(meaning));
  const numbers = vocabulary ? [...numbersIn(claim.text, vocabulary.table)] : [];
  return [
    ...claim.entities.filter((id) => named.has(id)).map((id): Term => ({ kind: 'name', id })),
    ...meanings.map((id): Term => ({ kind: 'meaning', id })),
    ...numbers
      .filter((value) => value > 2100 || value < 1900)
      .map((value): Term => ({ kind: 'number', id: String(value), value })),
    ...timesIn(claim.text).map((id): Term => ({ kind: 'time', id })),
    ...[...stemsOf(claim.text)]
      .filter((stem) => !nameStems.has(stem))
      .map((id): Term => ({ kind: 'stem', id })),
  ];
}
