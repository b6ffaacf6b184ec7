import { expect, test } from 'vitest';
import type { Entity } from '../dossier/schema.ts';
import { sameNames } from './same-names.ts';

const entity = (part: Partial<Entity> & Pick<Entity, 'name'>): Entity => ({
  id: part.name.toLowerCase().replaceAll(' ', '-'),
  kind: 'person',
  gist: '',
  names: [{ language: 'any', use: 'safe', names: [part.name] }],
  ...part,
});
const known = [
  entity({ name: 'Anna Weber', wikidata: 'Q1' }),
  entity({ name: 'Ola Berg' }),
  entity({ name: 'Lund', kind: 'place' }),
  entity({ name: 'The Harbour Times', id: 'times', kind: 'outlet' }),
  entity({ name: 'José Núñez' }),
];
const also = (names: string[]): Entity['names'] => [{ language: 'en', use: 'safe', names }];

test.each<[string, Entity, string | undefined]>([
  ['the same full name', entity({ name: 'Ola Berg', id: 'x' }), 'ola-berg'],
  ['one Wikidata id under two names', entity({ name: 'A. W.', wikidata: 'Q1' }), 'anna-weber'],
  ['a further name', entity({ name: 'Berg', names: also(['Ola Berg']) }), 'ola-berg'],
  ['a name without its article', entity({ name: 'Harbour Times', kind: 'outlet' }), 'times'],
  ['a name without its accents', entity({ name: 'Jose Nunez' }), 'jose-nunez-x'],
  ['two Wikidata ids under one name', entity({ name: 'Anna Weber', wikidata: 'Q2' }), undefined],
  ['another kind', entity({ name: 'Lund', kind: 'person' }), undefined],
  ['a surname alone', entity({ name: 'Berg' }), undefined],
  ['somebody else', entity({ name: 'Olaf Berg' }), undefined],
])('%s: %o is %s', (_, found, id) => {
  const all = known.map((one) =>
    one.name === 'José Núñez' ? { ...one, id: 'jose-nunez-x' } : one,
  );
  expect(sameNames(all, [found]).get(found.id)).toBe(id);
});

test('two that could both be it are kept apart', () => {
  const twice = [entity({ name: 'Ola Berg', id: 'a' }), entity({ name: 'Ola Berg', id: 'b' })];
  expect(sameNames(twice, [entity({ name: 'Ola Berg' })]).size).toBe(0);
  expect(sameNames(known, twice).size).toBe(0);
});
