import { expect, test } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { collectNames } from '../../lexicon/collect-names.ts';
import { known, smallDossier } from '../small-dossier.fixture.ts';
import { commonNames, tellingNames, withoutCommonNames } from './without-common-names.ts';

const greedy = {
  ...smallDossier,
  entities: smallDossier.entities.map((entity) => ({
    ...entity,
    names: [{ language: 'en' as const, use: 'safe' as const, names: ['the', entity.name] }],
  })),
};

test('names that would light up everywhere are told, with the reason', () => {
  expect(commonNames(greedy)[0]).toEqual({
    name: 'the',
    entity: 'ada',
    reason: 'name-everyday',
  });
  expect(commonNames(smallDossier)).toEqual([]);
  expect(commonNames(embedded)).toEqual([]);
});

test('a context does not make a name of a word that is in every sentence', () => {
  const [ada] = smallDossier.entities;
  const entities = [
    {
      ...known(ada),
      names: [{ language: 'en' as const, use: 'needs-context' as const, names: ['The', 'Lane'] }],
    },
  ];
  expect(commonNames({ ...smallDossier, entities }).map(({ name }) => name)).toEqual(['The']);
});

test.each([
  ['.', 'no-letters'],
  ['😀', 'no-letters'],
  [' — ', 'no-letters'],
  ['n'.repeat(201), 'too-long'],
  ['one two '.repeat(9), 'too-long'],
])('%j cannot be looked for, whatever its use, and the reason is told', (name, reason) => {
  for (const use of ['safe', 'needs-context', 'decoy'] as const) {
    const [ada] = smallDossier.entities;
    const names = [{ language: 'any' as const, use, names: [name] }];
    const found = commonNames({ ...smallDossier, entities: [{ ...known(ada), names }] });
    expect(found).toEqual([{ name, entity: 'ada', reason }]);
  }
});

test('they are no names any more, and the others stay', () => {
  const names = withoutCommonNames(greedy).entities.map((entity) => entity.names);
  expect(names[0]).toEqual([{ language: 'en', use: 'safe', names: ['Ada Lane'] }]);
});

test('the lexicon never holds them', () => {
  expect(tellingNames(greedy)).toEqual(collectNames(withoutCommonNames(greedy)));
  expect(tellingNames(greedy)).not.toEqual(collectNames(greedy));
});
