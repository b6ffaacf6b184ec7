import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf } from './cases.ts';
import { faultOf, fileOf, hostileDossiers, type SavedDossier } from './hostile-dossier.ts';

test('what failed once holds', () => {
  const faults = casesOf<SavedDossier>('dossier').map(({ file }) => faultOf(file));
  expect(faults.filter(Boolean)).toEqual([]);
});

// The same cases every time; `npm run soak` goes on from any seed.
test('2,000 spoilt dossiers are read or refused with a place and a sentence', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(hostileDossiers, (one) => {
      const file = fileOf(one);
      expect(faultOf(file)).toBeUndefined();
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test.each<[string, string]>([
  ['a million brackets', '['.repeat(1_000_000)],
  ['a million braces', '{"a":'.repeat(200_000)],
  ['ten megabytes of one text', JSON.stringify({ format: 1, title: 'x'.repeat(10_000_000) })],
  ['a number beyond all', '{"format": 1e99999}'],
])('%s are refused', (_what, file) => {
  expect(faultOf(file)).toBeUndefined();
});
