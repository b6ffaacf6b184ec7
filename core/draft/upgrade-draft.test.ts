import { expect, test } from 'vitest';
import { smallDossier1 } from '../dossier/reading/small-dossier-1.fixture.ts';
import { smallDossier } from '../dossier/small-dossier.fixture.ts';
import { upgradeDraft } from './upgrade-draft.ts';

const draft = {
  id: 'small',
  article: { title: 'A', address: '', paragraphs: ['One.'] },
  proposed: [],
  left: ['fact-1'],
};

test('a draft of format 1 goes on in format 2, and one of format 2 as it is', () => {
  const now = { ...draft, dossier: smallDossier };
  expect(upgradeDraft({ ...draft, dossier: smallDossier1 })).toEqual(now);
  expect(upgradeDraft(now)).toEqual(now);
});

test('an unfinished draft of format 1 loses nothing', () => {
  const claims = smallDossier1.claims.map((claim) => ({ ...claim, text: '', entities: [] }));
  const { dossier } = upgradeDraft({ ...draft, dossier: { ...smallDossier1, title: '', claims } });
  expect(dossier.claims.map(({ id }) => id)).toEqual(smallDossier.claims.map(({ id }) => id));
});
