import { expect, test } from 'vitest';
import { inkOf } from './css-color.ts';

test.each([
  ['rgb(0, 0, 0)', 0, 1],
  ['rgba(255, 255, 255, 0.9)', 1, 0.9],
  ['rgb(17 17 17 / 0.5)', 0.07, 0.5],
  ['color(srgb 1 1 1)', 1, 1],
  ['color(display-p3 0.5 0.5 0.5 / 0.2)', 0.5, 0.2],
  ['oklch(0.9 0.02 240)', 0.9, 1],
  ['lab(20 1 1)', 0.2, 1],
])('the lightness and alpha of %s', (color, lightness, alpha) => {
  const ink = inkOf(color);
  expect(ink?.lightness).toBeCloseTo(lightness, 1);
  expect(ink?.alpha).toBe(alpha);
});

test('a colour of an unknown form is no ink', () => {
  expect(inkOf('hwb(10 20% 30%)')).toBeUndefined();
});
