import { expect, test } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { repeatedKey } from './repeated-key.ts';

test.each([
  ['{"a":1,"b":2,"a":3}', 'a', 13],
  ['{"a":{"b":1},"c":[{"d":1,\n "d" : 2}]}', 'd', 27],
  ['{"\\"":1,"\\"":2}', '"', 8],
  ['{"kind":1,"k\\u0069nd":2}', 'kind', 10],
  ['{"a/b":1,"a\\/b":2}', 'a/b', 9],
  ['{"__proto__":1,"__proto__":2}', '__proto__', 15],
])('in %j a field stands twice', (text, key, at) => {
  JSON.parse(text);
  expect(repeatedKey(text)).toEqual({ key, at });
});

test.each([
  '{"a":"a","b":"a"}',
  '[{"a":1},{"a":1}]',
  '{"a":{"a":{"a":["a","a"]}}}',
  '{"a":"\\",\\"a\\":"}',
  '"a"',
])('in %j none does', (text) => {
  JSON.parse(text);
  expect(repeatedKey(text)).toBeUndefined();
});

test('nor in the dossier of the package', () => {
  expect(repeatedKey(JSON.stringify(embedded, null, 2))).toBeUndefined();
});
