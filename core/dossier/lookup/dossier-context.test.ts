import { expect, it } from 'vitest';
import { smallDossier } from '../small-dossier.fixture.ts';
import { dossierContextOf } from './dossier-context.ts';

const story = dossierContextOf({
  ...smallDossier,
  disputes: [{ id: 'd', question: 'Did they?', sides: [{ line: 'Yes.', claims: ['met'] }] }],
});

it('gives facts with the names in them, the same one each time', () => {
  const fact = story.facts.get('met');
  expect(fact?.namings.map(({ entity }) => entity)).toEqual(['ada', 'bob', 'moor']);
  expect(story.facts.get('met')).toBe(fact);
  expect(story.facts.get('unknown')).toBeUndefined();
});

it('knows the disputes that a claim is part of', () => {
  expect(story.disputesOf.get('met')?.map(({ id }) => id)).toEqual(['d']);
  expect(story.disputesOf.get('talked')).toBeUndefined();
});
