/** Chief names of a story, and the entities that its facts are about together: both decide what a page marks. */
import type { Dossier } from '../dossier/schema.ts';
import { chiefNames } from './about-story.ts';

/** Most co-occurring entities kept per entity, those with most facts in common: every page reads them. */
const mostTogether = 24;

interface Cooccurrences {
  /** Ids of the story's chief names, by `chiefNames`. */
  readonly chiefs: ReadonlySet<string>;
  /** By id of an entity: ids of others that share a fact with it, those with most facts first. */
  readonly together: ReadonlyMap<string, readonly string[]>;
}

export function cooccurrencesOf(dossier: Pick<Dossier, 'entities' | 'claims'>): Cooccurrences {
  const shared = new Map<string, Map<string, number>>();
  for (const { entities } of dossier.claims)
    for (const one of entities)
      for (const other of entities) if (one !== other) countPair(shared, one, other);
  const together = [...shared].map(([id, counts]): [string, string[]] => {
    const others = [...counts].sort(([, a], [, b]) => b - a);
    return [id, others.slice(0, mostTogether).map(([other]) => other)];
  });
  return { chiefs: new Set(chiefNames(dossier)), together: new Map(together) };
}

function countPair(shared: Map<string, Map<string, number>>, one: string, other: string): void {
  const counts = shared.get(one) ?? new Map<string, number>();
  counts.set(other, (counts.get(other) ?? 0) + 1);
  shared.set(one, counts);
}
