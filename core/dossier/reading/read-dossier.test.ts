import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { pathText } from '../problem.ts';
import type { Dossier } from '../schema.ts';
import { known, smallDossier } from '../small-dossier.fixture.ts';
import { longestFile, readDossier, rereadDossier } from './read-dossier.ts';

const changed = (change: (dossier: Dossier) => void): string => {
  const copy = structuredClone(smallDossier);
  change(copy);
  return JSON.stringify(copy);
};

test('the embedded dossier is read like any other, and nothing is wrong with it', () => {
  const { dossier, problems } = readDossier(JSON.stringify(embedded));
  expect(problems).toEqual([]);
  expect(dossier?.claims.length).toBe(embedded.claims.length);
});

test.each([
  ['', 'not-json'],
  ['{"format": 1', 'not-json'],
  ['\n <!doctype html><title>Log in</title>', 'web-page'],
  ['null', 'wrong-value'],
  ['[]', 'missing'],
  ['{"format": 2}', 'missing'],
  ['{"format": 1}', 'missing'],
  ['{"format": 3}', 'unknown-format'],
])('%j is refused by the rule %s', (text, rule) => {
  const { dossier, problems } = readDossier(text);
  expect(dossier).toBeUndefined();
  expect(problems.map((problem) => problem.rule)).toContain(rule);
});

test('a file beyond all measure is refused before it is looked into', () => {
  const { dossier, problems } = readDossier(' '.repeat(longestFile + 1));
  expect(dossier).toBeUndefined();
  expect(problems).toEqual([{ rule: 'file-too-large', path: [], values: { most: longestFile } }]);
});

test.each([
  ['closed again', '['.repeat(5_000_000) + ']'.repeat(5_000_000)],
  ['never closed', '{"a":'.repeat(5_000_000)],
])('millions of brackets in one another, %s, are refused by one problem', (_, text) => {
  const inField = JSON.stringify(smallDossier).replace('{', `{"mood":${text},`);
  for (const file of [text, inField]) {
    const { dossier, problems } = readDossier(file);
    expect(dossier).toBeUndefined();
    expect(problems).toEqual([
      { rule: 'too-deep', path: [], values: { most: 16, at: expect.any(Number) } },
    ]);
    expect(rereadDossier(file)).toBeUndefined();
  }
});

test('a byte-order mark and fields that are not known do no harm', () => {
  const text = JSON.stringify({ ...smallDossier, mood: 'calm' });
  expect(readDossier(`\ufeff${text}`).dossier?.title).toBe('A small dossier');
});

test.each<[string, string]>([
  [
    changed(({ claims }) => known(claims[0]).attested[0].attribution.splice(0)),
    'claims[0].attested[0].attribution',
  ],
  [changed(({ claims }) => known(claims[0]).entities.push('nobody')), 'claims[0].entities[3]'],
  [changed(({ claims }) => claims.push(known(claims[0]))), 'claims[5].id'],
])('a fact that cannot be shown rightly forbids the file, with its place', (text, path) => {
  const { dossier, problems } = readDossier(text);
  expect(dossier).toBeUndefined();
  expect(problems[0] && pathText(problems[0].path)).toBe(path);
});

test('what is only written badly is told, and the dossier is there', () => {
  const text = changed(({ claims }) => {
    known(claims[1]).text = 'The article slams Lane and Bob, who talked.';
  });
  const { dossier, problems } = readDossier(text);
  expect(dossier).toBeDefined();
  expect(problems.map(({ rule }) => rule)).toContain('verb');
});

test('nothing in a file reaches a prototype', () => {
  const text = JSON.stringify(smallDossier).replace('{', '{"__proto__": {"polluted": true},');
  expect(readDossier(text).dossier).toBeDefined();
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect((readDossier(text).dossier as { polluted?: boolean }).polluted).toBeUndefined();
});

test('a file that was accepted is read again as it is; one that was cut off is none', () => {
  const text = JSON.stringify(smallDossier);
  expect(rereadDossier(text)).toEqual(smallDossier);
  expect(rereadDossier(text.slice(0, -5))).toBeUndefined();
  expect(rereadDossier(undefined)).toBeUndefined();
});

test('the example of the documentation is a dossier, and nothing is to be put right in it', () => {
  const { dossier, problems } = readDossier(readFileSync('docs/example-dossier.json', 'utf8'));
  expect(problems).toEqual([]);
  expect(dossier?.claims).toHaveLength(3);
});
