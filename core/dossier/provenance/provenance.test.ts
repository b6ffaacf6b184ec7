import { expect, it } from 'vitest';
import { entityFile } from '../lookup/entity-file.ts';
import { known, smallDossier } from '../small-dossier.fixture.ts';
import { provenanceOf } from './provenance.ts';

const file = known(entityFile(smallDossier, 'ada'));
const [way] = known(file.facts[0]).attested;

it('goes from the one on whose word a fact rests to the article', () => {
  expect(provenanceOf(way, file)).toEqual([
    { source: 'guards', name: 'Two guards', basis: 'named', isOfKind: true },
    { source: 'article', name: 'The article', basis: 'named', isOfKind: false },
  ]);
});

it('says the kind of the step that it is the kind of, though another one is quoted', () => {
  const attribution = [
    { source: 'guards', basis: 'named' },
    { source: 'bob', basis: 'presumed' },
  ] as const;
  const [first, second] = provenanceOf({ ...way, attribution: [...attribution] }, file);
  expect(first).toEqual({ source: 'bob', name: 'Bob Moor', basis: 'presumed', isOfKind: false });
  expect(second?.isOfKind).toBe(true);
});

it('names a source that is missing by its id', () => {
  expect(provenanceOf(way, { ...file, sources: [] })[0]?.name).toBe('guards');
});
