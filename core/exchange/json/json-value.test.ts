import { expect, test } from 'vitest';
import { textIn } from './json-value.ts';
import { parseJson } from './parse-json.ts';

test.each([
  ['{"a":"\\ud83d\\ude00"}', { value: { a: '😀' } }],
  ['{"a":', { rule: 'not-json' }],
  ['['.repeat(1_000_000), { rule: 'too-deep' }],
])('JSON %#', (text, expected) => {
  expect(parseJson(text)).toEqual(expected);
});

test.each([
  [' two\nlines ', 'two lines'],
  ['half \ud83d', ''],
  ['a\0b', 'a b'],
  ['x'.repeat(5001), ''],
  [12, ''],
  [null, ''],
  [['a'], ''],
])('text %#', (value, expected) => {
  expect(textIn(value)).toBe(expected);
});
