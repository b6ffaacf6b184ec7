import { describe, expect, it } from 'vitest';
import { embedded } from '../../../extension/dossiers/embedded.ts';
import { dossierContextOf } from '../lookup/dossier-context.ts';
import { known, smallDossier } from '../small-dossier.fixture.ts';
import { exportCsv } from './export-csv.ts';
import { exportJson } from './export-json.ts';
import { exportJsonLd } from './export-json-ld.ts';
import type { ExportedFact } from './exported-fact.ts';

const small = dossierContextOf(smallDossier);
const whole = dossierContextOf(embedded);
const met = known(small.claims.get('met'));
const claims = [met];
const all = [...whole.claims.values()];

describe('exportJson', () => {
  const { facts, accounts } = JSON.parse(exportJson(claims, small)) as {
    facts: ExportedFact[];
    accounts: object[];
  };

  it('gives each fact with whose word it is and who denies it', () => {
    expect(facts[0]).toMatchObject({
      address: 'small#claim/met',
      about: ['Ada Lane', 'Bob Moor', 'the Moor of Bob'],
      onTheWordOf: [
        { name: 'Two guards', basis: 'named' },
        { name: 'The article', basis: 'named' },
      ],
      knownBy: 'unnamed',
      standing: 'denied',
    });
    expect(facts[0]?.deniedBy.map(({ text }) => text)).toEqual([
      'Bob said that he never met her.',
      'Bob said that he was at sea.',
    ]);
  });

  it('says what kind of account they are from', () => {
    expect(accounts).toMatchObject([{ short: 'second-hand account' }]);
  });
});

/** Reads CSV as RFC 4180 has it. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('exportCsv', () => {
  it('begins with the mark of UTF-8 and has a row for every fact', () => {
    const csv = exportCsv(all, whole);
    expect(csv.startsWith('\ufeff')).toBe(true);
    const rows = rowsOf(csv.slice(1));
    expect(rows).toHaveLength(embedded.claims.length + 1);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows.slice(1).map(([, fact]) => fact)).toEqual(embedded.claims.map(({ text }) => text));
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-1', "'-1"],
    [' =1+1', " '=1+1"],
    ['＝1＋1', "'＝1＋1"],
    ['He was there;=1+1', "He was there;'=1+1"],
    ['two; -1', "two; '-1"],
    ['one\n=1+1\r\n+1', "one\n'=1+1\r\n'+1"],
    ['tab\t@SUM(A1)', "tab\t'@SUM(A1)"],
    ['He said "no", twice.', 'He said "no", twice.'],
    ['one\r\ntwo', 'one\r\ntwo'],
  ])('keeps %j harmless and whole', (text, cell) => {
    const csv = exportCsv([{ ...met, text }], small);
    expect(rowsOf(csv.slice(1))[1]?.[1]).toBe(cell);
  });
});

describe('exportJsonLd', () => {
  it('gives a single fact as one Claim', () => {
    expect(JSON.parse(exportJsonLd(claims, small))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Claim',
      identifier: 'small#claim/met',
      author: { '@type': 'Person', name: 'Two guards' },
      creditText: 'Two guards → The article',
      comment: [{ '@type': 'Comment' }, { '@type': 'Comment' }, { '@type': 'Comment' }],
    });
  });

  it('gives several as a graph, and none as an empty one', () => {
    expect(JSON.parse(exportJsonLd([...small.claims.values()], small))['@graph']).toHaveLength(5);
    expect(JSON.parse(exportJsonLd([], small))['@graph']).toEqual([]);
  });

  it('says who a thing is, and gives no rating to anything', () => {
    const text = exportJsonLd(all, whole);
    expect(text).toContain('http://www.wikidata.org/entity/Q');
    expect(text).not.toMatch(/"\w*(rating|review)\w*":/i);
  });

  it('bases what a book or an affidavit says on the work', () => {
    const sworn = all.filter(({ kind }) => kind === 'sworn').slice(0, 1);
    const claim = JSON.parse(exportJsonLd(sworn, whole));
    expect(claim.isBasedOn).toMatchObject({ '@type': 'CreativeWork' });
    expect(claim.author).toBeUndefined();
  });
});
