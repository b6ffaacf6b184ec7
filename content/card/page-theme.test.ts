import { expect, test } from 'vitest';
import { lightness } from './page-theme.ts';

test.each([
  ['rgb(0, 0, 0)', 0],
  ['rgba(255, 255, 255, 0.9)', 1],
  ['rgb(17 17 17 / 0.5)', 0.07],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0.5 0.5 0.5 / 0.2)', 0.5],
  ['oklch(0.9 0.02 240)', 0.9],
  ['lab(20 1 1)', 0.2],
])('the lightness of %s', (color, expected) => {
  expect(lightness(color)).toBeCloseTo(expected, 1);
});

test('a colour of an unknown form has no lightness', () => {
  expect(lightness('hwb(10 20% 30%)')).toBeUndefined();
});
