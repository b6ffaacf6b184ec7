import { expect, test } from 'vitest';
import { deepest, tooDeepAt } from './too-deep.ts';

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

test('brackets are counted as deep as they stand, whichever they are', () => {
  expect(tooDeepAt(nested(deepest))).toBeUndefined();
  expect(tooDeepAt(nested(deepest + 1))).toBe(deepest);
  expect(tooDeepAt('{"a":'.repeat(deepest + 1))).toBe(deepest * 5);
  expect(tooDeepAt('[]'.repeat(1000))).toBeUndefined();
});

test.each([
  ['brackets', `"${nested(40)}"`],
  ['a quotation mark and brackets', `"\\"${nested(40)}"`],
  ['a backslash at the end', `"\\\\",${nested(deepest)}`],
  ['no end', `"${'['.repeat(40)}`],
])('a string with %s is not looked into', (_, text) => {
  expect(tooDeepAt(text)).toBeUndefined();
});

test('brackets after a string that ends in a backslash are counted', () => {
  expect(tooDeepAt(`"\\\\"${nested(deepest + 1)}`)).toBe(4 + deepest);
});
