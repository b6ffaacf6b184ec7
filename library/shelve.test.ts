import { expect, it } from 'vitest';
import { unpackLexicon } from '../text/pack-lexicon.ts';
import { entityFile } from './entity-file.ts';
import { shelve } from './shelve.ts';
import { smallDossier } from './small-dossier.fixture.ts';

it('puts the names of all dossiers into one lexicon', () => {
  const other = { ...smallDossier, id: 'other' };
  const { lexicon = '' } = shelve([smallDossier, other]);
  const keys = unpackLexicon(lexicon).entities.map(({ key }) => key);
  expect(keys).toContain('small/ada');
  expect(keys).toContain('other/ada');
});

it('puts each entity under the key that the lexicon gives it', () => {
  const { lexicon = '', ...files } = shelve([smallDossier]);
  const keys = unpackLexicon(lexicon).entities.map(({ key }) => `entity:${key}`);
  expect(Object.keys(files).sort()).toEqual(keys.sort());
  expect(JSON.parse(files['entity:small/ada'] ?? '')).toEqual(entityFile(smallDossier, 'ada'));
});

it('shelves no dossier at all as a lexicon without names', () => {
  const { lexicon = '', ...files } = shelve([]);
  expect(unpackLexicon(lexicon).entities).toEqual([]);
  expect(files).toEqual({});
});

it('gives the names of a dossier the colour that the reader chose for it', () => {
  const { lexicon = '' } = shelve([smallDossier], new Map([['small', 'green']]));
  const colours = unpackLexicon(lexicon).entities.map(({ colour }) => colour);
  expect(new Set(colours)).toEqual(new Set(['green']));
});
