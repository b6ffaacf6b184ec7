/** Which entities facts join: two are tied by every fact that is about both. */

import type { DossierContext } from '../lookup/dossier-context.ts';
import type { LinkedClaim } from '../lookup/linked-claim.ts';
import type { Entity } from '../schema.ts';

interface RelatedEntity extends Pick<Entity, 'id' | 'name' | 'kind'> {
  /** The facts about both. */
  readonly claims: readonly LinkedClaim[];
}

/** Those that an entity is tied to, by most facts first. */
export function relatedEntitiesOf(
  id: string,
  { about, entities }: DossierContext,
): RelatedEntity[] {
  const joined = new Map<string, LinkedClaim[]>();
  for (const claim of about.get(id) ?? [])
    for (const other of new Set(claim.entities)) {
      const facts = joined.get(other) ?? [];
      facts.push(claim);
      joined.set(other, facts);
    }
  joined.delete(id);
  return [...joined]
    .flatMap(([other, claims]) => {
      const entity = entities.get(other);
      return entity ? [{ id: other, name: entity.name, kind: entity.kind, claims }] : [];
    })
    .sort((a, b) => b.claims.length - a.claims.length);
}
