import { beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage } from '../storage/fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { forgetAllKept } = await import('./forget-articles.ts');
const { keepArticle, undoKeep } = await import('./keep-article.ts');
const { findKeptText } = await import('./kept-text.ts');
const { readKeptArticles } = await import('../storage/kept-articles.ts');
const { readPrivateDossiers } = await import('../storage/private-use.ts');

const ferry = {
  title: 'The ferry',
  address: 'https://harbour.example/ferry',
  published: '2026-05-03',
  paragraphs: ['Anna Weber said on Monday that the ferry of the town by the sea had left at noon.'],
};
const bridge = {
  ...ferry,
  title: 'The bridge',
  address: 'https://harbour.example/bridge',
  paragraphs: [
    'Ola Berg said on Monday that the bridge of the town by the sea was closed at noon.',
  ],
};

let storage: FakeStorage;

beforeEach(() => {
  storage = new FakeStorage();
  fake.browser.storage = { local: storage };
  let tail: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request: (_: string, deed: () => Promise<unknown>) => {
        tail = tail.then(deed);
        return tail;
      },
    },
  });
});

const keysLeft = (): string[] => [...storage.values.keys()];

test('an article is kept whole, with its dossier, and counts as private', async () => {
  const outcome = await keepArticle(ferry);
  expect(outcome).toMatchObject({
    kind: 'kept',
    isUpdate: false,
    article: { title: 'The ferry', host: 'harbour.example', published: '2026-05-03', isOn: true },
  });
  const [kept] = await readKeptArticles();
  expect(kept?.counts).toEqual({ names: 1, statements: 1, sources: 2 });
  expect(await findKeptText(kept?.id ?? '')).toEqual(ferry);
  expect(await readPrivateDossiers([kept?.id ?? ''], 'news.example')).toEqual(new Set([kept?.id]));
});

test('two tabs that keep at once keep two articles, and the same one twice is one', async () => {
  await Promise.all([keepArticle(ferry), keepArticle(bridge), keepArticle(ferry)]);
  expect((await readKeptArticles()).map(({ title }) => title).sort()).toEqual([
    'The bridge',
    'The ferry',
  ]);
});

test('what is undone leaves nothing behind; an article that was read anew is again as it was', async () => {
  const first = await keepArticle(ferry);
  const id = first.kind === 'kept' ? first.article.id : '';
  const later = { ...ferry, paragraphs: [...ferry.paragraphs, ...bridge.paragraphs] };
  expect(await keepArticle(later)).toMatchObject({ isUpdate: true });
  await undoKeep(id);
  expect(await findKeptText(id)).toEqual(ferry);
  await undoKeep(id);
  expect(keysLeft()).toEqual([]);
});

test('everything about kept articles is forgotten at once, other dossiers stay', async () => {
  const kept = await keepArticle(ferry);
  await keepArticle(bridge);
  const id = kept.kind === 'kept' ? kept.article.id : '';
  storage.values.set(`not:harbour.example:8443:${id}/anna-weber`, true);
  storage.values.set('not:harbour.example:own/anna-weber', true);
  storage.values.set('lit-lately', {});
  await forgetAllKept();
  expect(keysLeft()).toEqual(['not:harbour.example:own/anna-weber']);
});

test('on a full disk nothing is changed, and it says so', async () => {
  await keepArticle(ferry);
  const before = JSON.stringify([...storage.values]);
  storage.writesLeft = 0;
  expect(await keepArticle({ ...ferry, paragraphs: bridge.paragraphs })).toEqual({
    kind: 'not-stored',
  });
  expect(JSON.stringify([...storage.values])).toBe(before);
});

test('of a text that names nobody nothing is kept', async () => {
  expect(await keepArticle({ ...ferry, paragraphs: ['It rained all day long.'] })).toEqual({
    kind: 'none',
    reason: 'no-names',
  });
  expect(keysLeft()).toEqual([]);
});
