import { expect, test } from 'vitest';
import { slopeOf } from './slope.ts';

const life = (life: number, from: number, growth: number) =>
  [0, 50, 100].map((pages) => ({ life, pages, value: from + growth * pages }));

test.each([
  ['what grows alike in two lives that begin apart', [...life(1, 100, 2), ...life(2, 500, 2)], 2],
  ['what stays as it is', [...life(1, 100, 0), ...life(2, 500, 0)], 0],
  ['a single look', [{ life: 1, pages: 9, value: 7 }], 0],
])('%s', (_, samples, slope) => {
  expect(slopeOf(samples)).toBeCloseTo(slope);
});
