import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casesOf } from './cases.ts';
import { faultOf, fileOf, hostileDossiers, type SavedDossier } from './hostile-dossier.ts';
import { fuzzSeconds, fuzzSeed, fuzzTimeoutMs } from './long-run.ts';

test('what failed once holds', () => {
  const faults = casesOf<SavedDossier>('dossier').map(({ file }) => faultOf(file));
  expect(faults.filter(Boolean)).toEqual([]);
});

test('1,000 spoilt dossiers are read or refused with a place and a sentence', {
  timeout: fuzzTimeoutMs,
}, () => {
  fc.assert(
    fc.property(hostileDossiers, (one) => {
      const file = fileOf(one);
      expect(faultOf(file)).toBeUndefined();
    }),
    fuzzSeconds
      ? { numRuns: 1e9, seed: fuzzSeed, interruptAfterTimeLimit: fuzzSeconds * 1000 }
      : { numRuns: 1000, seed: 1 },
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
