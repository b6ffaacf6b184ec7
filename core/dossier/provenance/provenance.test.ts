import { expect, it } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { entityFile } from '../lookup/entity-file.ts';
import { known, smallDossier } from '../small-dossier.fixture.ts';
import { checkableFirst, provenanceOf } from './provenance.ts';

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

it('begins in hearsay with the writer who can be checked, then whom he quotes', () => {
  const peace = known(entityFile(embedded, 'ian-bremmer'));
  const [hearsay] = known(
    peace.facts.find(({ attribution }) => attribution.at(-1)?.source === 'vladimir-putin'),
  ).attested;
  const { speaker, quoted, through } = checkableFirst(provenanceOf(hearsay, peace));
  expect(speaker.name).toBe('Ian Bremmer’s newsletter');
  expect(quoted.map(({ source }) => source)).toEqual(['elon-musk', 'vladimir-putin']);
  expect(through.map(({ source }) => source)).toEqual(['wall-street-journal', 'article']);
});
