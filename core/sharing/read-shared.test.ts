import { expect, test } from 'vitest';
import { smallDossier } from '../dossier/small-dossier.fixture.ts';
import { finish } from '../steps.ts';
import { isCatalogue, readCatalogue } from './read-catalogue.ts';
import { isSet, readSet } from './read-set.ts';

const base = 'https://desk.example/dossiers/catalogue.json';
const key = 'RWSAlt4NtX8V4bPqTOwR9uUqp5LvDFPsurxLHUd0OXCDuqHpdHbG+hmG';
const entry = { id: 'small', title: 'A ship', languages: ['en'], address: 'small.json', key };
const catalogue = { catalogue: 1, id: 'desk', title: 'The desk', author: 'A desk' };
const withEntries = (...entries: object[]): string => JSON.stringify({ ...catalogue, entries });
const rulesOf = (text: string) => readCatalogue(text, base).problems.map(({ rule }) => rule);

test('the addresses of a catalogue count from where it is', () => {
  const text = withEntries(
    { ...entry, revision: 41 },
    { ...entry, address: 'https://b.example/x' },
  );
  expect(isCatalogue(text)).toBe(true);
  expect(isCatalogue(JSON.stringify(smallDossier))).toBe(false);
  expect(readCatalogue(text, base).catalogue?.entries.map(({ address }) => address)).toEqual([
    'https://desk.example/dossiers/small.json',
    'https://b.example/x',
  ]);
});

test.each<[string, string, string]>([
  ['no JSON', '{"catalogue": 1', 'not-json'],
  ['of another version', withEntries().replace('1', '2'), 'unknown-format'],
  ['longer than a million characters', withEntries().padEnd(1_000_001), 'file-too-large'],
  ['of too many entries', withEntries(...Array(1001).fill(entry)), 'too-many'],
  ['deep', `{"catalogue": ${'['.repeat(100_000)}`, 'too-deep'],
  ['one with a field twice', withEntries().replace('"id"', '"title":"x","id"'), 'field-twice'],
  ['one with a long title', withEntries({ ...entry, title: 'x'.repeat(301) }), 'too-long'],
  [
    'one with many languages',
    withEntries({ ...entry, languages: Array(51).fill('en') }),
    'too-many',
  ],
  [
    'one that leads to http',
    withEntries({ ...entry, address: 'http://a.example/' }),
    'url-not-https',
  ],
  ['one that leads to code', withEntries({ ...entry, address: 'javascript:x' }), 'url-not-https'],
  ['one that leads to every host', withEntries({ ...entry, address: 'https://*/x' }), 'url-host'],
  ['one with a long address', withEntries({ ...entry, address: 'x'.repeat(1999) }), 'url-too-long'],
  ['one with a key that is none', withEntries({ ...entry, key: 'RW' }), 'wrong-value'],
  ['one with a revision that is none', withEntries({ ...entry, revision: -1 }), 'number-too-small'],
  ['one with an id that is none', withEntries({ ...entry, id: '__proto__' }), 'not-an-id'],
])('a catalogue is refused that is %s', (_, text, rule) => {
  expect(rulesOf(text)).toContain(rule);
  expect(readCatalogue(text, base).catalogue).toBeUndefined();
});

const head = { set: 1, id: 'class', title: 'A class', author: 'A teacher' };
const setOf = (...dossiers: unknown[]): string => JSON.stringify({ ...head, dossiers });
const other = { ...smallDossier, id: 'other', more: 1 };

test('a set holds dossiers, each with all its fields', () => {
  const text = setOf(smallDossier, other);
  expect(isSet(text)).toBe(true);
  const { set, problems } = finish(readSet(text));
  expect(set?.members.map(({ dossier }) => dossier.id)).toEqual(['small', 'other']);
  expect(set?.members[1]?.text).toBe(JSON.stringify(other));
  expect(problems[0]?.path).toEqual(['dossiers', 0, 'sources', 3]);
});

test('one dossier that cannot be used is enough to refuse the set, at its place', () => {
  const { set, problems } = finish(readSet(setOf(smallDossier, { ...other, claims: 7 })));
  expect(set).toBeUndefined();
  expect(problems[0]?.path).toEqual(['dossiers', 1, 'claims']);
  const twice = finish(readSet(setOf(smallDossier, smallDossier))).problems;
  expect(twice).toMatchObject([{ rule: 'id-twice', path: ['dossiers', 1, 'id'] }]);
});

test.each<[string, string]>([
  [setOf(), 'empty-list'],
  [setOf(...Array(101).fill(0)), 'too-many'],
  [`{"set": ${'['.repeat(100_000)}`, 'too-deep'],
])('a set is refused: %#', (text, rule) => {
  expect(finish(readSet(text)).problems.map((problem) => problem.rule)).toContain(rule);
});
