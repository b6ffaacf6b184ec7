import { beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage } from './fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const {
  putCompiled,
  putPart,
  readCompiled,
  readEntityFile,
  readLeftOut,
  readStories,
  watchLexicon,
} = await import('./compiled.ts');
const { readPageStart } = await import('./page-start.ts');

const readIndex = async () => (await readPageStart('news.example')).index;

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  fake.browser.storage = { local: storage };
  fake.browser.runtime = { id: 'gloss' };
});

const long = 'x'.repeat(400_000);

/** One dossier in a version, of which every file says which it is; more than fits into one write. */
async function put(version: string, entities: readonly string[]): Promise<void> {
  const part = `a@${version}`;
  const files = entities.map((id) => [id, `${version} ${long}`] as const);
  await putPart(part, files, version, version);
  const leftOut = new Map([[version, 'damaged' as const]]);
  const parts = new Map([['a', part]]);
  await putCompiled({ index: version, names: version, leftOut, madeFrom: version, parts }, {});
}

const fileOf = async (id: string) => (await readEntityFile(`a/${id}`))?.split(' ')[0];

test('what is no longer compiled is gone, and settings are not touched', async () => {
  await storage.set({ on: false, 'off:news.example': true, 'entity:a/old-gloss': '{}' });
  await put('old', ['kept', 'gone']);
  await put('new', ['kept', 'come', 'third']);
  expect(await readIndex()).toBe('new');
  expect(await Promise.all(['kept', 'come', 'gone'].map(fileOf))).toEqual([
    'new',
    'new',
    undefined,
  ]);
  expect(await readStories(['a', 'b'])).toEqual(['new', undefined]);
  expect((await storage.getKeys()).toSorted()).toEqual(
    [
      ...['entity:a@new/come', 'entity:a@new/kept', 'entity:a@new/third', 'index', 'left-out'],
      ...['names', 'names-of:a@new', 'off:news.example', 'on', 'shelf', 'story:a@new'],
    ].toSorted(),
  );
});

test.each([0, 1, 2, 3])(
  'killed after %i writes, everything that is read is old or new, and never both',
  async (writes) => {
    await put('old', ['kept', 'gone']);
    storage.writesLeft = writes;
    await expect(put('new', ['kept', 'come', 'third'])).rejects.toThrow();
    const index = await readIndex();
    const isNew = index === 'new';
    expect(isNew).toBe(writes === 3);
    expect(await fileOf('kept')).toBe(index);
    expect(await fileOf('gone')).toBe(isNew ? undefined : index);
    expect(await readStories(['a'])).toEqual([index]);
    expect((await readCompiled())?.madeFrom).toBe(index);
    storage.writesLeft = Number.POSITIVE_INFINITY;
    await put('new', ['kept', 'come', 'third']);
    expect((await storage.getKeys()).filter((key) => key.includes('old'))).toEqual([]);
  },
);

test.each([null, 7, {}, ['index'], true])('%j in place of a string is nothing', async (value) => {
  await put('new', ['kept']);
  await storage.set({ index: value, 'entity:a@new/kept': value });
  expect(await readIndex()).toBeUndefined();
  expect(await readEntityFile('a/kept')).toBeUndefined();
  await storage.set({ shelf: value });
  expect(await readCompiled()).toBeUndefined();
  expect(await readEntityFile('a/kept')).toBeUndefined();
});

test('what was left out is told with the reason, until nothing is', async () => {
  const compiled = { index: 'i', names: 'n', madeFrom: '1', parts: new Map() };
  expect(await readLeftOut()).toEqual(new Map());
  const leftOut = [['a', 'damaged'] as const, ['b', 'full'] as const];
  await putCompiled({ ...compiled, leftOut: new Map(leftOut) }, {});
  expect([...(await readLeftOut())]).toEqual(leftOut);
  await putCompiled({ ...compiled, leftOut: new Map() }, {});
  expect(await readLeftOut()).toEqual(new Map());
});

test.each([null, 7, 'damaged', { a: 'moody', b: null }])(
  'nothing is said of a reason that is not known: %j',
  async (value) => {
    await storage.set({ 'left-out': value });
    expect(await readLeftOut()).toEqual(new Map());
  },
);

test('the lexicon is watched, and nothing else', async () => {
  const changed = vi.fn();
  watchLexicon(changed, new AbortController().signal);
  await storage.set({ on: true, 'entity:a/kept': 'new' });
  expect(changed).not.toHaveBeenCalled();
  await storage.set({ index: 'new' });
  expect(changed).toHaveBeenCalledOnce();
});
