import { describe, expect, it } from 'vitest';
import { dossierContextOf } from '../lookup/dossier-context.ts';
import { smallDossier } from '../small-dossier.fixture.ts';
import { relationGraphOf } from './relation-graph.ts';

const small = dossierContextOf(smallDossier);
const claims = [...small.claims.values()];

describe('relationGraphOf', () => {
  it('joins two by every fact that is about both', () => {
    const { nodes, edges, left } = relationGraphOf(claims, small, 80);
    const named = edges.map(({ from, to, claims }) => [
      nodes[from]?.id,
      nodes[to]?.id,
      claims.length,
    ]);
    expect(nodes.map(({ id, count }) => `${id} ${count}`)).toEqual(['bob 4', 'ada 3', 'moor 1']);
    expect(named).toContainEqual(['bob', 'ada', 2]);
    expect(named).toContainEqual(['ada', 'moor', 1]);
    expect(left).toBe(0);
  });

  it('says when all that joins two is denied', () => {
    const { edges } = relationGraphOf(claims, small, 80);
    expect(edges.every(({ isAgainst }) => isAgainst)).toBe(true);
  });

  it('leaves out those with the fewest facts, and says how many', () => {
    const { nodes, left } = relationGraphOf(claims, small, 2);
    expect(nodes.map(({ id }) => id)).toEqual(['bob', 'ada']);
    expect(left).toBe(1);
  });

  it('is empty without facts', () => {
    expect(relationGraphOf([], small, 80)).toEqual({ nodes: [], edges: [], left: 0 });
  });
});
