import { expect, test } from 'vitest';
import { readPublicKey } from './public-key.ts';

const key = 'RWSAlt4NtX8V4bPqTOwR9uUqp5LvDFPsurxLHUd0OXCDuqHpdHbG+hmG';
const bytes = Buffer.from(key, 'base64');
const withPoint = (point: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, 10), point]).toString('base64');

test('a key is known by the id that minisign prints', () => {
  expect(readPublicKey(key)?.id).toBe('E1157FB50DDE9680');
});

test.each([
  '',
  'key',
  key.slice(1),
  `${key}A`,
  ` ${key}`,
  key.replace('+', ' '),
  key.replace('RW', 'RU'),
  'é'.repeat(56),
  // Not on the curve, and the neutral element, under which everything is signed.
  withPoint(Buffer.alloc(32, 0xff)),
  withPoint(Buffer.concat([Buffer.of(2), Buffer.alloc(31)])),
  withPoint(Buffer.concat([Buffer.of(1), Buffer.alloc(31)])),
])('%j is no key', (text) => {
  expect(readPublicKey(text)).toBeUndefined();
});
