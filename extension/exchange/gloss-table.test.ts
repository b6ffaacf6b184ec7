import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportCsv } from '../../core/dossier/exports/export-csv.ts';
import { dossierContextOf } from '../../core/dossier/lookup/dossier-context.ts';
import { readDossier } from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { known, smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { beginBrought } from '../../core/exchange/begin-brought.ts';
import {
  bringGlossTable,
  isGlossTable,
} from '../../core/exchange/gloss-table/bring-gloss-table.ts';
import { embedded } from '../dossiers/embedded.ts';
import { parseTable } from './parse-table.ts';

const example = (file: string): Dossier =>
  known(readDossier(readFileSync(`docs/${file}`, 'utf8')).dossier);

const hostile: Dossier = {
  ...smallDossier,
  title: '=HYPERLINK("x")',
  claims: smallDossier.claims.map((claim, at) => ({
    ...claim,
    text: `${['-1', '@x', '+', '"quoted",;=1', '\ttab'][at % 5]}${claim.text}`,
    note: 'Two lines,\n=1,\r\n"one" of them quoted; and a semicolon.',
    withdrawn: { when: '2024-05-01', why: 'It was: wrong.' },
  })),
};

const csvOf = (dossier: Dossier): string => {
  const context = dossierContextOf(dossier);
  return exportCsv([...context.claims.values()], context);
};

test.each([
  ['the embedded dossier', embedded],
  ['the example', example('example-dossier.json')],
  ['the example of three accounts', example('example-three-accounts.json')],
  ['a small dossier', smallDossier],
  ['what a spreadsheet would take for formulas', hostile],
])('%s: its table comes back byte for byte', (_, dossier) => {
  const csv = csvOf(dossier);
  const table = parseTable(csv);
  expect(isGlossTable(table)).toBe(true);
  const draft = beginBrought(bringGlossTable(table), dossier.id, dossier.edited);
  expect(csvOf(draft.dossier)).toBe(csv);
  expect(draft.id).toBe(dossier.id);
});

test('a table that tells of a paragraph far away makes no draft of so many', () => {
  const table = parseTable(
    csvOf(smallDossier).replaceAll('paragraphs 3:', 'paragraphs 4000000000:'),
  );
  const { paragraphs, accounts } = bringGlossTable(table);
  expect(paragraphs).toHaveLength(20_000);
  expect(accounts[0].paragraphs).toBe(20_000);
});
