import { expect, test } from 'vitest';
import type { Dossier } from '../schema.ts';
import { known, smallDossier } from '../small-dossier.fixture.ts';
import { compareDossiers, factNews, isSame } from './compare.ts';

const changed = (change: (dossier: Dossier) => void): Dossier => {
  const copy = structuredClone(smallDossier);
  change(copy);
  return copy;
};

const compared = (change: (dossier: Dossier) => void) =>
  compareDossiers(smallDossier, changed(change));

test('a dossier is the same as itself', () => {
  expect(isSame(compareDossiers(smallDossier, smallDossier))).toBe(true);
});

test('the order of fields and of things says nothing', () => {
  const turned = changed((dossier) => {
    dossier.claims.reverse();
    dossier.claims = dossier.claims.map(
      (claim) => Object.fromEntries(Object.entries(claim).reverse()) as typeof claim,
    );
  });
  expect(isSame(compareDossiers(smallDossier, turned))).toBe(true);
});

test('the order of an attribution does say something', () => {
  const { claims } = compared((dossier) =>
    known(dossier.claims[0]).attested[0].attribution.reverse(),
  );
  expect(claims.changed).toEqual([{ id: 'met', fields: ['attested'] }]);
});

test('a fact that came is added, one that went is withdrawn', () => {
  const { claims } = compared((dossier) => {
    const last = known(dossier.claims.pop());
    dossier.claims.push({ ...last, id: 'still-no-reply' });
    known(dossier.relations[2]).from = 'still-no-reply';
  });
  expect(claims).toEqual({
    added: ['still-no-reply'],
    changed: [{ id: 'met', fields: ['answeredBy'] }],
    withdrawn: ['no-reply'],
  });
});

test('a fact that went is told in the words and the language that it had', () => {
  const after = changed((dossier) => {
    dossier.claims.pop();
    dossier.relations.splice(2, 1);
    dossier.language = 'fr';
  });
  expect(factNews(smallDossier, after)).toEqual({
    changes: {
      added: [],
      changed: [{ id: 'met', fields: ['answeredBy'] }],
      withdrawn: ['no-reply'],
    },
    withdrawn: ['Lane gave no reply, the article says.'],
    language: 'en',
  });
});

test('a fact that was reworded and denied is changed, with the fields that are', () => {
  const { claims } = compared((dossier) => {
    const claim = known(dossier.claims.find(({ id }) => id === 'no-reply'));
    claim.text = 'Lane gave no answer, the article says.';
    delete claim.silence;
    claim.note = 'Asked twice.';
  });
  expect(claims.changed).toEqual([{ id: 'no-reply', fields: ['text', 'silence', 'note'] }]);
});

test('names, sources and the dossier itself are compared too', () => {
  const comparison = compared((dossier) => {
    known(dossier.entities[0]).gist = 'A captain.';
    dossier.sources.pop();
    dossier.title = 'A smaller dossier';
    known(dossier.accounts[0]).caveats.push('Cut off.');
    dossier.relations.push({ kind: 'beside', from: 'met', to: 'talked' });
  });
  expect(comparison.entities.changed).toEqual([{ id: 'ada', fields: ['gist'] }]);
  expect(comparison.sources.withdrawn).toEqual(['unused']);
  expect(comparison.fields).toEqual(['title']);
  expect(comparison.accounts.changed).toEqual([{ id: 'article', fields: ['caveats'] }]);
  expect(comparison.relations.added).toEqual(['met beside talked']);
  expect(comparison.claims.changed.map(({ id }) => id)).toEqual(['met', 'talked']);
  expect(isSame(comparison)).toBe(false);
});
