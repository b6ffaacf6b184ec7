import { beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage } from '../../extension/storage/fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { PrivateNames } = await import('./private-names.ts');

const articles = Array.from({ length: 40 }, (_, at) => `kept-${at}`);

beforeEach(() => {
  const storage = new FakeStorage();
  fake.browser.storage = { local: storage };
  fake.browser.runtime = { id: 'gloss' };
  fake.browser.extension = { inIncognitoContext: false };
  const record = { title: 't', author: 'a', facts: 1, names: 1, revision: 'r' };
  storage.values.set('installed:followed', { ...record, from: 'https://publisher.example/d.json' });
  for (const id of articles) storage.values.set(`installed:${id}`, { ...record, from: 'kept' });
});

const open = (keys: readonly string[]) =>
  PrivateNames.open(keys, {
    host: 'news.example',
    charactersRead: () => 1000,
    signal: new AbortController().signal,
  });

test('of thirty-one people of the reader’s own thirty may be lit, and then it says so', async () => {
  const keys = articles.slice(0, 31).map((id) => `${id}/anna`);
  const names = await open(keys);
  expect(keys.filter((key) => names.toldOf([key]).length)).toEqual(keys.slice(0, 30));
  expect(names.isReached).toBe(true);
});

test('one person of forty kept articles counts once, and all of them tell of her', async () => {
  const anna = articles.map((id) => `${id}/anna`);
  const names = await open([...anna, 'kept-0/ola']);
  for (let time = 0; time < 40; time++) expect(names.toldOf(anna)).toEqual(anna);
  expect(names.toldOf(['kept-0/ola'])).toEqual(['kept-0/ola']);
  expect(names.isReached).toBe(false);
});

test('a name that a public dossier has as well counts not at all', async () => {
  const both = articles.map((id) => [`${id}/anna`, 'followed/anna']);
  const names = await open(both.flat());
  for (const keys of both) expect(names.toldOf(keys)).toEqual(keys);
  expect(names.isReached).toBe(false);
});

test('in a private window kept articles are not told of beside others', async () => {
  fake.browser.extension = { inIncognitoContext: true };
  const names = await open(['followed/anna', 'kept-0/anna']);
  expect(names.toldOf(['kept-0/anna', 'followed/anna'])).toEqual(['followed/anna']);
  expect(names.toldOf(['kept-0/anna'])).toEqual([]);
});
