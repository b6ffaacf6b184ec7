import { beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage } from './fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { putCompiled, readEntityFile, readLeftOut, readCompiledFrom, watchLexicon } = await import(
  './compiled.ts'
);
const { readPageStart } = await import('./page-start.ts');

const readIndex = async () => (await readPageStart('news.example')).index;

const old = { index: 'old', 'entity:a/kept': 'old', 'entity:a/gone': 'old' };
const renewed = { index: 'new', 'entity:a/kept': 'new', 'entity:a/come': 'new' };

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  fake.browser.storage = { local: storage };
  fake.browser.runtime = { id: 'gloss' };
});

test('what is no longer compiled is gone, and settings are not touched', async () => {
  await storage.set({ on: false, 'off:news.example': true });
  await putCompiled(old, new Map(), '1');
  await putCompiled(renewed, new Map([['a', 'damaged']]), '2');
  expect(await readIndex()).toBe('new');
  expect(await readEntityFile('a/come')).toBe('new');
  expect(await readEntityFile('a/gone')).toBeUndefined();
  expect(await readCompiledFrom()).toBe('2');
  expect(await storage.get(['on', 'off:news.example'])).toEqual({
    on: false,
    'off:news.example': true,
  });
});

test.each([0, 1, 2, 3])(
  'killed after %i writes, all of it is old or new, and nothing calls it done',
  async (writes) => {
    await putCompiled(old, new Map(), '1');
    storage.writesLeft = writes;
    await expect(putCompiled(renewed, new Map([['a', 'damaged']]), '2')).rejects.toThrow();
    const index = await readIndex();
    expect(['old', 'new']).toContain(index);
    expect(await readEntityFile('a/kept')).toBe(index);
    expect(await readCompiledFrom()).not.toBe('2');
    storage.writesLeft = Number.POSITIVE_INFINITY;
    await putCompiled(renewed, new Map([['a', 'damaged']]), '2');
    expect((await storage.getKeys()).toSorted()).toEqual(
      [...Object.keys(renewed), 'shelf', 'left-out'].toSorted(),
    );
  },
);

test.each([null, 7, {}, ['index'], true])('%j in place of a string is nothing', async (value) => {
  await storage.set({ index: value, 'entity:a/kept': value });
  expect(await readIndex()).toBeUndefined();
  expect(await readEntityFile('a/kept')).toBeUndefined();
});

test('what was left out is told with the reason, until nothing is', async () => {
  expect(await readLeftOut()).toEqual(new Map());
  await putCompiled(
    old,
    new Map([
      ['a', 'damaged'],
      ['b', 'full'],
    ]),
    '1',
  );
  expect([...(await readLeftOut())]).toEqual([
    ['a', 'damaged'],
    ['b', 'full'],
  ]);
  await putCompiled(renewed, new Map(), '2');
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
