import { expect, it } from 'vitest';
import { unpackLexicon } from '../../lexicon/pack-lexicon.ts';
import { smallDossier } from '../small-dossier.fixture.ts';
import { compileDossiers } from './compile-dossiers.ts';
import { entityFile } from './entity-file.ts';

it('puts the names of all dossiers into one lexicon', () => {
  const other = { ...smallDossier, id: 'other' };
  const keys = unpackLexicon(compileDossiers([smallDossier, other])).entities.map(({ key }) => key);
  expect(keys).toContain('small/ada');
  expect(keys).toContain('other/ada');
});

it('puts each entity under the key that the lexicon gives it', () => {
  const { index, names, ...files } = compileDossiers([smallDossier]);
  const keys = unpackLexicon({ index, names }).entities.map(({ key }) => `entity:${key}`);
  expect(Object.keys(files).sort()).toEqual(keys.sort());
  expect(JSON.parse(files['entity:small/ada'] ?? '')).toEqual(entityFile(smallDossier, 'ada'));
});

it('shelves no dossier at all as a lexicon without names', () => {
  const { index, names, ...files } = compileDossiers([]);
  expect(unpackLexicon({ index, names }).entities).toEqual([]);
  expect(files).toEqual({});
});

it('gives the names of a dossier the colour that the reader chose for it', () => {
  const shelf = compileDossiers([smallDossier], new Map([['small', 'green']]));
  const colours = unpackLexicon(shelf).entities.map(({ colour }) => colour);
  expect(new Set(colours)).toEqual(new Set(['green']));
});
