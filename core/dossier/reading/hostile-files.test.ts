/** Files that are wrong on purpose: what a field of the wrong kind, a strange name or a huge list comes to. */
import { expect, test } from 'vitest';
import { whyTooCommon } from '../checks/check-names.ts';
import { markup } from '../checks/wording.ts';
import { dossierContextOf } from '../lookup/dossier-context.ts';
import { entityFiles } from '../lookup/entity-file.ts';
import { type Problem, pathText } from '../problem.ts';
import type { Dossier } from '../schema.ts';
import { known, smallDossier } from '../small-dossier.fixture.ts';
import { readDossier } from './read-dossier.ts';

const day = { words: '3 May 2024', from: '2024-05-03', precision: 'day' } as const;

/** With every field of the format at least once. */
const full: Dossier = {
  ...smallDossier,
  expires: 7,
  accounts: [
    {
      ...smallDossier.accounts[0],
      title: 'The meeting',
      outlet: 'The Daily',
      kind: 'retelling',
      language: 'en',
      headings: [2],
      caveats: ['It breaks off.'],
      url: 'https://news.example/a',
    },
  ],
  topics: [{ id: 'meetings', title: 'Meetings' }],
  entities: smallDossier.entities.map((entity, i) =>
    i
      ? entity
      : {
          ...entity,
          outside: 'That she flies.',
          brief: [{ text: 'Two guards, not named, said that she met Bob.', claims: ['met'] }],
          wikidata: 'Q7',
          names: [
            {
              language: 'en',
              use: 'needs-context',
              names: ['Lane'],
              context: { entities: ['bob'], words: ['sea'], before: ['Ms'], after: ['flew'] },
            },
          ],
        },
  ),
  claims: smallDossier.claims.map((claim, i) =>
    i
      ? claim
      : {
          ...claim,
          short: 'Two guards, not named: Lane met Bob.',
          wording: 'own',
          topic: 'meetings',
          note: 'So it says.',
          when: { ...day, to: '2024-05-04' },
          saidWhen: day,
          attested: [{ ...claim.attested[0], knownBy: 'guards', hedge: 'reportedly' }],
          cues: ['rendezvous'],
          formerly: ['meeting-of-may'],
          withdrawn: { when: '2024-05-06', why: 'The guards took it back.' },
          corrected: { when: '2024-05-05', why: 'The place was wrong.' },
        },
  ),
  sources: smallDossier.sources.map((source, i) =>
    i ? source : { ...source, url: 'https://news.example/b' },
  ),
  disputes: [
    {
      id: 'meeting',
      question: 'Whether they met.',
      sides: [
        { line: 'They did.', claims: ['met'] },
        { line: 'They did not.', claims: ['never-met'] },
      ],
    },
  ],
};

const placeOf = ([first]: readonly Problem[]): string => (first ? pathText(first.path) : '');

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return at.length ? [at, ...inner] : inner;
}

const at = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], value);

function withValue(place: Place, value: unknown): Dossier {
  const copy = structuredClone(full);
  const holder = at(copy, place.slice(0, -1)) as Record<string, unknown>;
  holder[place.at(-1) as string] = value;
  return copy;
}

const wrong: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 2 ** 53 + 2, '', ' ', '7', 'x', 'true', [], {}, [[]], [{}]],
];

test('a value of the wrong kind is refused at its place, or stands as it was given: none is turned into another', () => {
  const places = placesIn(full);
  expect(places.length).toBeGreaterThan(150);
  for (const place of places)
    for (const value of wrong) {
      const { dossier, problems } = readDossier(JSON.stringify(withValue(place, value)));
      const where = `${JSON.stringify(value)} at ${place.join('.')}`;
      // A list has no conditions of a context, and is taken for none of them.
      if (place.at(-1) === 'context' && Array.isArray(value)) continue;
      if (!dossier) expect(problems.length, where).toBeGreaterThan(0);
      else expect(at(dossier, place), where).toEqual(value);
    }
});

test.each([
  ['a fact', ['claims', 0, 'text']],
  ['the name of a source', ['sources', 1, 'name']],
  ['who it is', ['sources', 1, 'gist']],
])('%s of blanks alone is none', (_, place) => {
  for (const blank of ['', ' ', '\t\n', '\u00a0', '\u2003']) {
    const { problems } = readDossier(JSON.stringify(withValue(place, blank)));
    expect(problems[0]?.rule).toBe('empty-text');
  }
});

test.each([
  ['no attribution', undefined],
  ['an empty one', []],
  ['one that names nobody', [{ source: '', basis: 'named' }]],
  ['one that names somebody who is not there', [{ source: 'nobody', basis: 'named' }]],
])('a fact with %s is refused', (_, attribution) => {
  const { dossier, problems } = readDossier(
    JSON.stringify(withValue(['claims', 0, 'attested', 0, 'attribution'], attribution)),
  );
  expect(dossier).toBeUndefined();
  expect(placeOf(problems)).toContain('claims[0].attested[0].attribution');
});

test.each(['constructor', 'tostring', 'hasownproperty', 'prototype', 'then'])(
  'everything may be called %s',
  (id) => {
    const text = JSON.stringify(full)
      .replaceAll('"ada"', `"${id}"`)
      .replaceAll('"met"', `"${id}"`)
      .replaceAll('"guards"', `"${id}"`)
      .replaceAll('"meeting"', `"${id}"`)
      .replaceAll('"small"', `"${id}"`)
      .replaceAll('Ada Lane', id);
    const dossier = known(readDossier(text).dossier);
    expect(entityFiles(dossier).find(({ entity }) => entity.id === id)?.facts.length).toBe(3);
    expect(JSON.stringify([...entityFiles(dossier)])).toContain('said that Lane met Bob');
    expect(dossierContextOf(dossier)).toBeDefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);

const million = <One>(one: (i: number) => One): One[] =>
  Array.from({ length: 1_000_000 }, (_, i) => one(i));

test.each<[string, unknown, string]>([
  ['a million facts that are none', { ...full, claims: million(() => ({})) }, 'claims[0].id'],
  ['a million numbers for facts', { ...full, claims: million((i) => i) }, 'claims[0]'],
  [
    'a million names',
    withValue(
      ['entities', 0, 'names', 0, 'names'],
      million((i) => `Name ${i}`),
    ),
    'entities',
  ],
  ['a million paragraphs', withValue(['accounts', 0, 'paragraphs'], 1e6), 'accounts[0].paragraphs'],
  [
    'a million caveats',
    withValue(
      ['accounts', 0, 'caveats'],
      million(() => 'c'),
    ),
    'accounts[0].caveats',
  ],
  [
    'one name a million times',
    withValue(
      ['claims', 0, 'entities'],
      million(() => 'ada'),
    ),
    'claims[0].entities',
  ],
  ['a text of a million characters', { ...full, title: 'x'.repeat(1_000_000) }, 'title'],
])('%s are refused at their place, and only so many faults are told', (_, value, path) => {
  const { dossier, problems } = readDossier(JSON.stringify(value));
  expect(dossier).toBeUndefined();
  expect(placeOf(problems)).toBe(path);
  expect(problems.length).toBeLessThan(100_000);
});

test('paragraphs that nobody cites are told up to a thousand, however many a small file says there are', () => {
  const accounts = Array.from({ length: 1000 }, (_, at) => ({
    ...full.accounts[0],
    id: at ? `article-${at}` : 'article',
    paragraphs: 100_000,
  }));
  const { problems } = readDossier(JSON.stringify({ ...full, accounts }));
  expect(problems.filter(({ rule }) => rule === 'paragraph-uncited')).toHaveLength(1000);
});

// Each took minutes: every mark was the beginning of another search for the end.
test.each([
  ['a name', (text: string) => whyTooCommon(text), 'a', '“', 'a'],
  ['a text', (text: string) => markup.test(text), '', '<a', ''],
])('%s of marks alone is looked through once', (_, look, before, mark, after) => {
  expect(look(before + mark.repeat(500_000) + after) || undefined).toBeUndefined();
});

test('a number that JSON writes and JavaScript cannot hold is refused', () => {
  const text = JSON.stringify(full).replace('"paragraphs":3', '"paragraphs":1e400');
  expect(placeOf(readDossier(text).problems)).toBe('accounts[0].paragraphs');
});

test('a field that stands twice in one object is refused, with its name and place', () => {
  const text = JSON.stringify(full).replace(
    '"kind":"unnamed",',
    '"kind":"unnamed","kind":"sworn",',
  );
  const { dossier, problems } = readDossier(text);
  expect(dossier).toBeUndefined();
  expect(problems).toEqual([
    { rule: 'field-twice', path: [], values: { field: 'kind', at: expect.any(Number) } },
  ]);
});

test('facts, sources, names and disputes are told apart by ids, which stand once', () => {
  for (const list of ['accounts', 'topics', 'entities', 'sources', 'claims', 'disputes'] as const) {
    const twice = { ...full, [list]: [...full[list], full[list][0]] };
    const { dossier, problems } = readDossier(JSON.stringify(twice));
    expect(dossier).toBeUndefined();
    expect(placeOf(problems)).toBe(`${list}[${full[list].length}].id`);
  }
});
