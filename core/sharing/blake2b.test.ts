import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blake2bRoundsSource } from '../../tools/sharing/blake2b-rounds.ts';
import { blake2b } from './blake2b.ts';

const expected = (bytes: Uint8Array) => createHash('blake2b512').update(bytes).digest('hex');
const hashed = (bytes: Uint8Array) => Buffer.from(blake2b(bytes)).toString('hex');

test('the hash of "abc" is the one of RFC 7693', () => {
  expect(hashed(new TextEncoder().encode('abc'))).toMatch(/^ba80a53f981c4d0d6a2797b69f12f6e9/);
});

test('files of every length up to a few blocks have the hash that OpenSSL gives them', () => {
  const bytes = Uint8Array.from({ length: 600 }, (_, at) => (at * 89 + (at >> 3)) & 255);
  for (let length = 0; length <= 600; length++) {
    const part = bytes.subarray(0, length);
    expect(hashed(part), `${length} bytes`).toBe(expected(part));
  }
});

test('so have parts of a buffer that begin anywhere, and long files', () => {
  const bytes = Uint8Array.from({ length: 1_000_003 }, (_, at) => (at * at) >> 5);
  for (const from of [0, 1, 2, 3, 4, 127])
    expect(hashed(bytes.subarray(from))).toBe(expected(bytes.subarray(from)));
});

test('the rounds are what the tool writes; if not: node tools/sharing/main.ts', () => {
  const bare = (text: string): string => text.replace(/[\s()]/g, '').replaceAll(',', '');
  const written = readFileSync(new URL('./blake2b-rounds.ts', import.meta.url), 'utf8');
  expect(bare(written)).toBe(bare(blake2bRoundsSource()));
});
