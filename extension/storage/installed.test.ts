import { beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage } from './fake-storage.fixture.ts';
import type { Installation } from './installation.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const {
  putDossier,
  readFile,
  readInstalled,
  removeDossier,
  setColour,
  setDossierOn,
  watchInstalled,
} = await import('./installed.ts');

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  fake.browser.storage = { local: storage };
  fake.browser.runtime = { id: 'gloss' };
});

const record = (id: string, from: Installation['from'] = 'file'): Installation => ({
  title: `About ${id}`,
  author: 'Somebody',
  facts: 3,
  names: 2,
  from,
  revision: '1',
});

test('what is installed is listed, what came with Gloss first', async () => {
  await putDossier('b', record('b'), 'B');
  await putDossier('a', record('a', 'https://news.example/a.json'), 'A');
  await putDossier('z', record('z', 'package'), 'Z');
  expect((await readInstalled()).map(({ id }) => id)).toEqual(['z', 'a', 'b']);
  expect(await readFile('a')).toBe('A');
  expect(await readFile('c')).toBeUndefined();
});

test('a new version keeps what the reader decided', async () => {
  await putDossier('a', record('a'), 'A');
  await setDossierOn('a', false);
  await setColour('a', 'pink');
  await putDossier('a', { ...record('a'), revision: '2' }, 'A2');
  expect(await readInstalled()).toEqual([
    { state: 'whole', id: 'a', ...record('a'), revision: '2', isOn: false, colour: 'pink' },
  ]);
});

test('decisions of two windows at once are both kept', async () => {
  await putDossier('a', record('a'), 'A');
  await Promise.all([
    setDossierOn('a', false),
    setColour('a', 'green'),
    putDossier('b', record('b'), 'B'),
  ]);
  const [a, b] = await readInstalled();
  expect([a?.isOn, a?.colour, b?.isOn, b?.colour]).toEqual([false, 'green', true, undefined]);
});

test('what is removed leaves nothing behind', async () => {
  await putDossier('a', record('a'), 'A');
  await setDossierOn('a', false);
  await setColour('a', 'green');
  await removeDossier('a');
  expect(await storage.getKeys()).toEqual([]);
});

test.each([null, 7, 'text', {}, { ...record('a'), from: 'javascript:alert(1)' }, { title: 'A' }])(
  'a record that is %j is listed as damaged, under the id of its dossier',
  async (value) => {
    await storage.set({ 'installed:a': value });
    const [a] = await readInstalled();
    expect(a).toEqual({ state: 'damaged', id: 'a', isOn: true, colour: undefined });
  },
);

test('a colour that is none is none, and any trace of "asleep" keeps a dossier off', async () => {
  await putDossier('a', record('a'), 'A');
  await storage.set({ 'colour:a': 'mauve', 'asleep:a': 'false' });
  const [a] = await readInstalled();
  expect([a?.colour, a?.isOn]).toEqual([undefined, false]);
});

test('changes are watched, compiled dossiers are not', async () => {
  const changed = vi.fn();
  watchInstalled(changed, new AbortController().signal);
  await storage.set({ lexicon: 'x', 'entity:a/b': 'y' });
  expect(changed).not.toHaveBeenCalled();
  await setDossierOn('a', false);
  await putDossier('a', record('a'), 'A');
  expect(changed).toHaveBeenCalledTimes(2);
});

test('what builds before 0.2 have stored is read: a revision was called edition', async () => {
  const { revision, ...old } = record('a');
  await storage.set({ 'installed:a': { ...old, edition: revision }, 'file:a': 'A' });
  expect(await readInstalled()).toMatchObject([{ state: 'whole', id: 'a', revision: '1' }]);
});
