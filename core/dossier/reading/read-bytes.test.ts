import { expect, test } from 'vitest';
import { smallDossier } from '../small-dossier.fixture.ts';
import { readBytes } from './read-bytes.ts';
import { readDossier } from './read-dossier.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));

test.each(['', 'Zoë', 'Зоя', '🜚', 'a \ufffd stands here', 'e\u0301', '\u0000'])(
  '%j is read as it is',
  (text) => {
    expect(readBytes(utf8(text))).toEqual({ text });
  },
);

test('a byte-order mark is taken off', () => {
  expect(readBytes(utf8('\ufeff{}'))).toEqual({ text: '{}' });
});

test.each<[string, Uint8Array, number]>([
  ['Latin 1', latin1('Zoë'), 3],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0), 1],
  ['a character cut in half', utf8('Зоя').slice(0, -1), 5],
  ['half of a pair', Uint8Array.of(0x61, 0xed, 0xa0, 0x80), 2],
  ['a zero in two bytes', Uint8Array.of(0x61, 0x61, 0xc0, 0x80), 3],
  ['a wrong byte after a replacement character', Uint8Array.of(0xef, 0xbf, 0xbd, 0x61, 0xff), 5],
  ['a wrong byte after a mark', Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff), 5],
])('%s is refused with the place of the byte', (_, bytes, place) => {
  expect(readBytes(bytes)).toEqual({
    problem: { rule: 'not-utf8', path: [], values: { byte: place } },
  });
});

test('half a character that hides in an escape is refused by the check', () => {
  const text = JSON.stringify(smallDossier).replace('Ada and Bob.', 'Ada \\ud800');
  expect(readDossier(text).problems).toEqual([
    { rule: 'half-character', path: ['summary'], values: {} },
  ]);
});
