import { expect, test } from 'vitest';
import { linkedClaimsOf } from '../lookup/linked-claim.ts';
import { type ProblemRule, pathText } from '../problem.ts';
import { known, smallDossier } from '../small-dossier.fixture.ts';
import type { Dossier1 } from './format-1.ts';
import { readDossier, rereadDossier } from './read-dossier.ts';
import { smallDossier1 } from './small-dossier-1.fixture.ts';
import { upgrade } from './upgrade.ts';

const changed = (change: (dossier: Dossier1) => void): Dossier1 => {
  const copy = structuredClone(smallDossier1);
  change(copy);
  return copy;
};

const knownClaim = (dossier: Dossier1, at: number) => known(dossier.claims[at]);

test('a dossier of format 1 becomes the same dossier in format 2', () => {
  expect(upgrade(smallDossier1)).toEqual(smallDossier);
  const text = JSON.stringify(smallDossier1);
  expect(readDossier(text).dossier).toEqual(smallDossier);
  expect(rereadDossier(text)).toEqual(smallDossier);
});

test('a relation that format 1 told at one end only is told for both', () => {
  const oneWay = changed((dossier) => {
    delete knownClaim(dossier, 0).deniedBy;
    delete knownClaim(dossier, 4).answers;
    knownClaim(dossier, 1).contradicts = ['no-reply'];
  });
  const claims = new Map(linkedClaimsOf(upgrade(oneWay)).map((claim) => [claim.id, claim]));
  expect(claims.get('met')?.deniedBy).toEqual(['never-met', 'was-at-sea']);
  expect(claims.get('was-at-sea')?.denies).toEqual(['met']);
  expect(claims.get('no-reply')).toMatchObject({ answers: ['met'], contradicts: ['talked'] });
});

test('how a fact is known stays as format 1 said it, where another source would say otherwise', () => {
  const hearsay = changed((dossier) => {
    const met = knownClaim(dossier, 0);
    met.attribution = [...met.attribution, { source: 'bob', basis: 'named' }];
    met.kind = 'on-record';
  });
  const upgraded = upgrade(hearsay);
  expect(upgraded.claims[0]?.attested[0].knownBy).toBe('bob');
  expect(linkedClaimsOf(upgraded)[0]?.kind).toBe('on-record');
});

test.each<[ProblemRule, (dossier: Dossier1) => void, string]>([
  ['missing', ({ claims }) => delete (claims[0] as { kind?: string }).kind, 'claims[0].kind'],
  ['empty-list', ({ claims }) => known(claims[0]).attribution.splice(0), 'claims[0].attribution'],
  [
    'paragraph-outside',
    ({ claims }) => known(claims[1]).paragraphs.push(9),
    'claims[1].paragraphs[2]',
  ],
  [
    'unknown-id',
    (dossier) => (knownClaim(dossier, 2).attribution = [{ source: 'gone', basis: 'named' }]),
    'claims[2].attribution[0].source',
  ],
  [
    'unknown-id',
    (dossier) => knownClaim(dossier, 0).deniedBy?.push('gone'),
    'claims[0].deniedBy[2]',
  ],
  [
    'unknown-id',
    (dossier) => (knownClaim(dossier, 4).contradicts = ['gone']),
    'claims[4].contradicts[0]',
  ],
  [
    'relation-to-itself',
    (dossier) => (knownClaim(dossier, 1).contradicts = ['talked']),
    'claims[1].contradicts[0]',
  ],
  [
    'silence-is-no-denial',
    (dossier) => (knownClaim(dossier, 2).silence = 'unaware'),
    'claims[2].denies[0]',
  ],
  [
    'unknown-id',
    ({ entities }) => (known(entities[0]?.names[1]).company = { entities: ['gone'] }),
    'entities[0].names[1].company.entities[0]',
  ],
  ['paragraph-uncited', ({ account }) => account.paragraphs++, 'account.paragraphs'],
  ['placeholder', ({ account }) => (account.short = 'TODO'), 'account.short'],
])('a problem is told at its place in the file of format 1: %s', (rule, change, path) => {
  const { problems } = readDossier(JSON.stringify(changed(change)));
  const paths = problems.filter((one) => one.rule === rule).map((one) => pathText(one.path));
  expect(paths, JSON.stringify(problems)).toContain(path);
});
