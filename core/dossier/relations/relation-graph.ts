/** Graph of entities for a list: its nodes are the entities of facts, its edges the facts about two of them. */
import { pushTo } from '../../push-to.ts';
import type { DossierContext } from '../lookup/dossier-context.ts';
import type { LinkedClaim } from '../lookup/linked-claim.ts';
import type { Entity } from '../schema.ts';
import { isAgainst } from '../time/time-line.ts';

export interface GraphNode extends Pick<Entity, 'id' | 'name' | 'kind'> {
  /** Facts about it. */
  readonly count: number;
}

/** Between two nodes, by index; `from` is the smaller one. */
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
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Entities left out, those with the fewest facts. */
  readonly left: number;
}

/** @param most nodes, so that a list stays readable */
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
  const nodes = ranked.slice(0, most).flatMap(([id, count]) => {
    const entity = entities.get(id);
    return entity ? [{ id, name: entity.name, kind: entity.kind, count }] : [];
  });
  return { nodes, edges: edgesOf(claims, nodes), left: ranked.length - nodes.length };
}

function edgesOf(claims: readonly LinkedClaim[], nodes: readonly GraphNode[]): GraphEdge[] {
  const indexes = new Map(nodes.map(({ id }, index) => [id, index]));
  const joined = new Map<number, LinkedClaim[]>();
  for (const claim of claims) {
    const named = [...new Set(claim.entities)].flatMap((id) => indexes.get(id) ?? []);
    for (const from of named)
      for (const to of named) {
        const pair = from * nodes.length + to;
        if (from < to) pushTo(joined, pair, claim);
      }
  }
  return [...joined].map(([pair, facts]) => ({
    from: Math.floor(pair / nodes.length),
    to: pair % nodes.length,
    claims: facts,
    isAgainst: facts.every(isAgainst),
  }));
}
