import { beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage } from './fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { readHiddenDossiers, readPrivateDossiers, SiteUses } = await import('./private-use.ts');

const counts = { names: 1, statements: 1, sources: 1 };
const kept = (address: string) => ({ title: 't', host: 'h', address, keptAt: 'k', counts });
const installed = (from: string) => ({
  title: 't',
  author: 'a',
  facts: 1,
  names: 1,
  from,
  revision: 'r',
});

const storage = new FakeStorage();
beforeEach(() => {
  fake.browser.storage = { local: storage };
  fake.browser.runtime = { id: 'gloss' };
  fake.browser.extension = { inIncognitoContext: false };
});

const all = {
  embedded: installed('package'),
  followed: installed('https://publisher.example/d.json'),
  imported: installed('file'),
  harbour: installed('kept'),
  blog: installed('kept'),
  garbled: installed('kept'),
  damaged: { title: 7 },
};
for (const [id, record] of Object.entries(all)) storage.values.set(`installed:${id}`, record);
storage.values.set('kept:harbour', kept('https://www.harbour.example/ferry'));
storage.values.set('kept:blog', kept('https://anna.blogs.example/ferry'));
storage.values.set('kept:garbled', kept('no address'));

const ids = Object.keys(all);

test.each([
  ['news.example', ['imported', 'harbour', 'blog', 'garbled', 'damaged']],
  // The host that served an article knows whom it names.
  ['harbour.example', ['imported', 'blog', 'garbled', 'damaged']],
  // Strangers share the domain.
  ['ola.blogs.example', ['imported', 'harbour', 'blog', 'garbled', 'damaged']],
  ['anna.blogs.example', ['imported', 'harbour', 'garbled', 'damaged']],
  ['', ['imported', 'harbour', 'blog', 'garbled', 'damaged']],
  ['file', ['imported', 'harbour', 'blog', 'garbled', 'damaged']],
])('on %j a page may learn little of the reader’s own dossiers', async (host, expected) => {
  expect([...(await readPrivateDossiers(ids, host))]).toEqual(expected);
});

test('in a private window nothing of a kept article is lit, wherever it came from', async () => {
  expect([...(await readHiddenDossiers(ids))]).toEqual([]);
  fake.browser.extension = { inIncognitoContext: true };
  expect([...(await readHiddenDossiers(ids))]).toEqual(['harbour', 'blog', 'garbled']);
});

test('nothing is kept of a site once its hour is over and another is read', async () => {
  const uses = await SiteUses.open(new AbortController().signal);
  const use = { characters: 9, entities: [1] };
  await uses.put(1, { ...use, since: Date.now() - 3_600_000 });
  await uses.put(2, { ...use, since: Date.now() });
  expect(Object.keys(storage.values.get('lit-lately') as object)).toEqual(['2']);
});
