/** One entity and those that facts name together with it. */

import type { LinkedClaim } from '../lookup/linked-claim.ts';
import type { Entity } from '../schema.ts';
import { isAgainst } from '../time/time-line.ts';

export interface RelatedEntity extends Pick<Entity, 'id' | 'name' | 'kind'> {
  /** The facts about both. */
  readonly claims: readonly LinkedClaim[];
  /** Number of `claims` that are denied or disputed. */
  readonly against: number;
}

/** Those that an entity is named together with in `claims`, by most facts first. */
export function relationsAround(
  id: string,
  claims: Iterable<LinkedClaim>,
  entities: ReadonlyMap<string, Entity>,
): RelatedEntity[] {
  const joined = new Map<string, LinkedClaim[]>();
  for (const claim of claims)
    if (claim.entities.includes(id))
      for (const other of new Set(claim.entities)) {
        const facts = joined.get(other) ?? [];
        facts.push(claim);
        joined.set(other, facts);
      }
  joined.delete(id);
  return [...joined]
    .flatMap(([other, facts]) => {
      const entity = entities.get(other);
      if (!entity) return [];
      const { name, kind } = entity;
      return [{ id: other, name, kind, claims: facts, against: facts.filter(isAgainst).length }];
    })
    .sort((a, b) => b.claims.length - a.claims.length);
}

/** The entity that most of the facts are about; undefined without facts. */
export function mostNamed(
  claims: Iterable<LinkedClaim>,
  entities: ReadonlyMap<string, Entity>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const claim of claims)
    for (const id of new Set(claim.entities))
      if (entities.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
