/** What marking a page needs of a story besides its names. */
import type { Dossier } from '../dossier/schema.ts';
import { chiefNames } from './about-story.ts';

/** Other entities that are kept of one, those first that share most facts with it: every page reads them. */
const mostTogether = 24;

interface Ties {
  /** The story's chief names, by `chiefNames`. */
  readonly chiefs: ReadonlySet<string>;
  /** By id: ids of the entities that a fact is about, too. */
  readonly together: ReadonlyMap<string, readonly string[]>;
}

export function tiesOf(dossier: Pick<Dossier, 'entities' | 'claims'>): Ties {
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
