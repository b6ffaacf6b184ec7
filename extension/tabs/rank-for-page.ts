import type { CardEntry } from '../../components/card/Card.tsx';
import type { Fact } from '../../core/dossier/lookup/entity-file.ts';
import { type PlaceOfMention, ranked } from '../dossiers/rank.ts';

/** Ranking takes about a millisecond for each passage; those further down add little. */
const mostPlaces = 40;

/** The entry with the facts first that bear on any of these places, in page order. */
export function rankedForPage(entry: CardEntry, places: readonly PlaceOfMention[]): CardEntry {
  if (!entry.file) return entry;
  const bearing = new Set<Fact>();
  for (const place of places.slice(0, mostPlaces)) {
    const { facts = [], bearing: count = 0 } = ranked(entry, place);
    for (const fact of facts.slice(0, count)) bearing.add(fact);
  }
  const others = entry.file.facts.filter((fact) => !bearing.has(fact));
  return { ...entry, facts: [...bearing, ...others], bearing: bearing.size };
}
