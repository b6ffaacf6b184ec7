/** Who is tied to whom, to be listed: the entities that facts speak of, and the facts that join two. */

import type { DossierContext } from '../lookup/dossier-context.ts';
import type { LinkedClaim } from '../lookup/linked-claim.ts';
import type { Entity } from '../schema.ts';
import { isAgainst } from '../time/time-line.ts';

export interface GraphNode extends Pick<Entity, 'id' | 'name' | 'kind'> {
  /** Facts about it. */
  readonly count: number;
}

/** Between two knots, by index; `from` is the smaller one. */
export interface GraphEdge {
  readonly from: number;
  readonly to: number;
  /** The facts that are about both. */
  readonly claims: readonly LinkedClaim[];
  /** Every one of them is denied or disputed. */
  readonly isAgainst: boolean;
}

export interface RelationGraph {
  /** By most facts first. */
  readonly knots: readonly GraphNode[];
  readonly strands: readonly GraphEdge[];
  /** So many entities are left out, those with the fewest facts. */
  readonly left: number;
}

/** @param most knots, so that a list stays readable */
export function relationGraphOf(
  claims: readonly LinkedClaim[],
  { entities }: DossierContext,
  most: number,
): RelationGraph {
  const counts = new Map<string, number>();
  for (const claim of claims)
    for (const id of new Set(claim.entities))
      if (entities.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  const knots = ranked.slice(0, most).flatMap(([id, count]) => {
    const entity = entities.get(id);
    return entity ? [{ id, name: entity.name, kind: entity.kind, count }] : [];
  });
  return { knots, strands: strandsOf(claims, knots), left: ranked.length - knots.length };
}

function push(joined: Map<number, LinkedClaim[]>, pair: number, claim: LinkedClaim): void {
  const facts = joined.get(pair);
  if (facts) facts.push(claim);
  else joined.set(pair, [claim]);
}

function strandsOf(claims: readonly LinkedClaim[], knots: readonly GraphNode[]): GraphEdge[] {
  const indexes = new Map(knots.map(({ id }, index) => [id, index]));
  const joined = new Map<number, LinkedClaim[]>();
  for (const claim of claims) {
    const named = [...new Set(claim.entities)].flatMap((id) => indexes.get(id) ?? []);
    for (const from of named)
      for (const to of named) {
        const pair = from * knots.length + to;
        if (from < to) push(joined, pair, claim);
      }
  }
  return [...joined].map(([pair, facts]) => ({
    from: Math.floor(pair / knots.length),
    to: pair % knots.length,
    claims: facts,
    isAgainst: facts.every(isAgainst),
  }));
}
