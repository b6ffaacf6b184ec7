import { describe, expect, it } from 'vitest';
import type { Problem } from '../../core/dossier/problem.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { refusalOf } from './add-item.ts';
import { readEmbedded, unjoined, whereIs } from './files.ts';

const files = await readEmbedded();

describe('the files of data', () => {
  it('are all joined into the dossier', () => {
    expect(unjoined(embedded, files)).toEqual([]);
  });

  it('are missed when extension/dossiers/embedded.ts does not import one', () => {
    const forgotten = { file: 'data/claims/new.json', source: '', content: someClaims() };
    expect(unjoined(embedded, [...files, forgotten])).toEqual([forgotten]);
  });

  it('all name the schema that editors complete them with', () => {
    const schemas = files.map(({ file, source }) => [file, JSON.parse(source).$schema]);
    const expected = files.map(({ file }) => [
      file,
      `${'../'.repeat(depth(file))}core/dossier/part.schema.json`,
    ]);
    expect(schemas).toEqual(expected);
  });
});

const someClaims = () => ({ claims: structuredClone(embedded.claims.slice(0, 1)) });
const depth = (file: string) => file.split('/').length - 1;

describe('a problem', () => {
  const at = (...path: Problem['path']): Problem => ({ rule: 'empty-text', path, values: {} });
  const i = embedded.claims.findIndex(({ id }) => id === 'musk-no-reply');

  it('is found in the file and line of what it is about', () => {
    expect(whereIs(at('claims', i, 'attested', 0, 'paragraphs'), embedded, files)).toMatch(
      /^data\/claims\/contacts\.json:\d+ musk-no-reply\.attested\[0\]\.paragraphs$/,
    );
  });

  it('of the dossier as a whole is found in dossier.json', () => {
    const where = whereIs(at('accounts', 0, 'paragraphs'), embedded, files);
    expect(where).toMatch(/^data\/dossier\.json:\d+ article\.paragraphs$/);
  });
});

describe('a new id', () => {
  it.each([
    ['elon-musk', 'already in data/entities/people.json'],
    ['Ada Example', 'lower-case'],
  ])('cannot be %s', (id, reason) => {
    expect(refusalOf(files, 'entities', id)).toContain(reason);
  });

  it('can be one that nobody has', () => {
    expect(refusalOf(files, 'entities', 'ada-example')).toBeUndefined();
  });
});
