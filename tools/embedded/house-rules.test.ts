import { expect, test } from 'vitest';
import type { Claim, Dossier } from '../../core/dossier/schema.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { houseProblems } from './house-rules.ts';

test('the embedded dossier keeps the rules of the house', () => {
  expect(houseProblems(embedded)).toEqual([]);
});

const [first, second] = embedded.claims as [Claim, Claim];
const withClaims = (...claims: Claim[]): Dossier => ({ ...embedded, claims });

test.each<[string, Claim[], string]>([
  ['is long', [{ ...first, text: 'word '.repeat(29) }], 'has 29 words'],
  ['has no topic', [{ ...first, topic: undefined }], '“topic” is missing'],
  ['has no short form', [{ ...first, short: undefined }], '“short” is missing'],
  ['does not begin with who says it', [{ ...first, short: 'They met.' }], 'who says it'],
  ['says the same as another', [first, { ...second, text: first.text }], 'nearly the same'],
  [
    'leaves the newspaper out',
    [
      {
        ...first,
        attested: [{ ...first.attested[0], attribution: [{ source: 'article', basis: 'named' }] }],
      },
    ],
    'newspaper',
  ],
  [
    'is one of many long ones',
    Array(3).fill({ ...first, text: 'word '.repeat(16) }),
    'half of the facts',
  ],
])('a fact that %s is told', (_, claims, sentence) => {
  const sentences = houseProblems(withClaims(...claims)).map((problem) => problem.sentence);
  expect(sentences.join()).toContain(sentence);
});
