import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readDossier } from '../../core/dossier/reading/read-dossier.ts';
import { smallDossier1 } from '../../core/dossier/reading/small-dossier-1.fixture.ts';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { migrate } from './migrate.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-migrate-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(content: object): string {
  const file = join(folder, 'dossier.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a file of format 1 is written anew as the dossier that it is read as', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const before = readDossier(JSON.stringify(smallDossier1));
  const file = write(smallDossier1);
  expect(migrate(file)).toBe(true);
  const text = readFileSync(file, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 2, id: smallDossier1.id });
  expect(readDossier(text)).toEqual(before);
  expect(log).toHaveBeenCalledExactlyOnceWith(`${file} is in format 2 now.`);
  log.mockRestore();
});

test.each<[string, object]>([
  ['a file of format 2', smallDossier],
  ['a file that is no dossier', { format: 1 }],
])('%s is refused and left as it is', (_, content) => {
  const file = write(content);
  expect(() => migrate(file)).toThrow(/is no dossier of format 1/);
  expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(content));
});
