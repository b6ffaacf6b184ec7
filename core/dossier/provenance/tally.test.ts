import { expect, it } from 'vitest';
import { entityFile } from '../lookup/entity-file.ts';
import { known, smallDossier } from '../small-dossier.fixture.ts';
import { tallyOf } from './tally.ts';

const tallyFor = (id: string) => tallyOf(known(entityFile(smallDossier, id)));

it('counts facts by kind, the most frequent first', () => {
  expect(tallyFor('ada')).toEqual({
    total: 3,
    kinds: [
      { kind: 'article', count: 2 },
      { kind: 'unnamed', count: 1 },
    ],
    denied: 2,
  });
});

it('counts what the entity itself says as its own', () => {
  expect(tallyFor('bob').kinds).toContainEqual({ kind: 'own', count: 2 });
});

it('counts a denial as denying, not as denied', () => {
  expect(tallyFor('bob').denied).toBe(2);
});

it('counts nothing where there is nothing', () => {
  expect(tallyFor('carl')).toEqual({ total: 0, kinds: [], denied: 0 });
});
