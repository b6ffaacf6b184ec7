import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { checkSignature, type Expected } from '../../core/sharing/check-signature.ts';
import { readPublicKey } from '../../core/sharing/public-key.ts';
import { readCatalogue } from '../../core/sharing/read-catalogue.ts';
import { readSet } from '../../core/sharing/read-set.ts';
import { finish } from '../../core/steps.ts';
import { makeKeys } from './keys.ts';
import { publish } from './publish.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-publish-'));
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  save('mine.json', smallDossier);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const save = (name: string, dossier: unknown): void =>
  writeFileSync(at(name), JSON.stringify(dossier));
const keyOf = (name: string) => readPublicKey(read(`${name}.pub`).split('\n')[1] ?? '');
const publishAs = (key: string, ...files: string[]) =>
  publish(files.map(at), { to: at('out'), key: at(key) });
const check = (name: string, expected: Expected) =>
  checkSignature(
    { bytes: readFileSync(at(name)), hash: '', signature: read(`${name}.minisig`) },
    expected,
    Date.now(),
  );

test('a key and one command make the file, its signature and the catalogue', async () => {
  await makeKeys(at('gloss'), undefined);
  expect(statSync(at('gloss.key')).mode & 0o77).toBe(0);
  await publishAs('gloss', 'mine.json');
  const key = keyOf('gloss');
  expect(read('out/small.json')).toBe(read('mine.json'));
  expect(await check('out/small.json', { key, id: 'small' })).toMatchObject({
    signer: { revision: 1 },
  });
  expect((await check('out/catalogue.json', { key })).kind).toBe('signed');
  const { catalogue } = readCatalogue(read('out/catalogue.json'), 'https://a.example/d/c.json');
  expect(catalogue?.entries).toEqual([
    {
      id: 'small',
      title: smallDossier.title,
      languages: ['en'],
      address: 'https://a.example/d/small.json',
      key: key?.text,
      revision: 1,
    },
  ]);
});

test('a changed file is the next revision, and names the one before; the same file is none', async () => {
  await makeKeys(at('gloss'), undefined);
  await publishAs('gloss', 'mine.json');
  const signature = read('out/small.json.minisig');
  await publishAs('gloss', 'mine.json');
  expect(read('out/small.json.minisig')).toBe(signature);
  save('mine.json', { ...smallDossier, title: 'Another title' });
  await publishAs('gloss', 'mine.json');
  expect(read('out/small.json.minisig')).toMatch(/revision=2 previous=[0-9a-f]{64} key=/);
});

test('a newer key is taken by those who know only the first, over two of them', async () => {
  await makeKeys(at('gloss'), undefined);
  await makeKeys(at('second'), at('gloss'));
  await makeKeys(at('third'), at('second'));
  await publishAs('third', 'mine.json');
  for (const name of ['gloss', 'second', 'third'])
    expect(await check('out/small.json', { key: keyOf(name) })).toMatchObject({
      signer: { key: keyOf('third') },
    });
});

test('several dossiers are one signed file', async () => {
  await makeKeys(at('gloss'), undefined);
  save('other.json', { ...smallDossier, id: 'other' });
  const files = [at('mine.json'), at('other.json')];
  await publish(files, { to: at('out'), key: at('gloss'), set: 'class', title: 'A class' });
  const { set } = finish(readSet(read('out/class.json')));
  expect(set).toMatchObject({ id: 'class', title: 'A class', author: smallDossier.author });
  expect(set?.members.map(({ dossier }) => dossier.id)).toEqual(['small', 'other']);
});

test('what cannot be done is said, and nothing is overwritten', async () => {
  await expect(publishAs('gloss', 'mine.json')).rejects.toThrow('keys');
  await makeKeys(at('gloss'), undefined);
  await expect(makeKeys(at('gloss'), undefined)).rejects.toThrow('there already');
  await expect(publishAs('gloss', 'gloss.pub')).rejects.toThrow('is not a dossier');
  save('small.json', smallDossier);
  await expect(publish([at('small.json')], { to: folder, key: at('gloss') })).rejects.toThrow(
    'somewhere else',
  );
  await publishAs('gloss', 'mine.json');
  rmSync(at('out/small.json.minisig'));
  await expect(publishAs('gloss', 'mine.json')).rejects.toThrow('no signature');
});
