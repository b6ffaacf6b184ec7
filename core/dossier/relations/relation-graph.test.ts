import { describe, expect, it } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { dossierContextOf } from '../lookup/dossier-context.ts';
import { smallDossier } from '../small-dossier.fixture.ts';
import { relationGraphOf } from './relation-graph.ts';
import { layOut } from './relation-layout.ts';

const small = dossierContextOf(smallDossier);
const whole = dossierContextOf(embedded);
const claims = [...small.claims.values()];

describe('relationGraphOf', () => {
  it('joins two by every fact that is about both', () => {
    const { knots, strands, left } = relationGraphOf(claims, small, 80);
    const named = strands.map(({ from, to, claims }) => [
      knots[from]?.id,
      knots[to]?.id,
      claims.length,
    ]);
    expect(knots.map(({ id, count }) => `${id} ${count}`)).toEqual(['bob 4', 'ada 3', 'moor 1']);
    expect(named).toContainEqual(['bob', 'ada', 2]);
    expect(named).toContainEqual(['ada', 'moor', 1]);
    expect(left).toBe(0);
  });

  it('says when all that joins two is denied', () => {
    const { strands } = relationGraphOf(claims, small, 80);
    expect(strands.every(({ isAgainst }) => isAgainst)).toBe(true);
  });

  it('leaves out those with the fewest facts, and says how many', () => {
    const { knots, left } = relationGraphOf(claims, small, 2);
    expect(knots.map(({ id }) => id)).toEqual(['bob', 'ada']);
    expect(left).toBe(1);
  });

  it('is empty without facts', () => {
    expect(relationGraphOf([], small, 80)).toEqual({ knots: [], strands: [], left: 0 });
  });
});

describe('layOut', () => {
  const map = relationGraphOf([...whole.claims.values()], whole, 80);
  const sizes = map.knots.map(({ name }) => ({ width: 24 + name.length * 7, height: 22 }));
  const frame = { width: 1200, height: 800 };
  const places = layOut(map, sizes, frame);

  it('puts no name upon another', () => {
    for (const [i, a] of places.entries())
      for (const [j, b] of places.entries()) {
        if (i >= j) continue;
        const apartX = Math.abs(a.x - b.x) - ((sizes[i]?.width ?? 0) + (sizes[j]?.width ?? 0)) / 2;
        const apartY = Math.abs(a.y - b.y) - 22;
        expect(Math.max(apartX, apartY), `${map.knots[i]?.id} ${map.knots[j]?.id}`).toBeGreaterThan(
          -1,
        );
      }
  });

  it('keeps every name within the frame', () => {
    for (const [i, { x, y }] of places.entries()) {
      const half = (sizes[i]?.width ?? 0) / 2;
      expect(x - half).toBeGreaterThanOrEqual(0);
      expect(x + half).toBeLessThanOrEqual(frame.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(frame.height);
    }
  });

  it('is the same every time', () => {
    expect(layOut(map, sizes, frame)).toEqual(places);
  });

  it('puts a single name in the middle', () => {
    const one = { knots: map.knots.slice(0, 1), strands: [], left: 0 };
    const [at] = layOut(one, [{ width: 80, height: 20 }], frame);
    expect(at?.x).toBeCloseTo(600, 0);
    expect(at?.y).toBeCloseTo(400, 0);
  });
});
