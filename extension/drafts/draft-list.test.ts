import { beforeEach, expect, test, vi } from 'vitest';
import { FakeStorage } from '../storage/fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { findDraft, storeChange, listDrafts, startDraft, watchOtherTabs } = await import(
  './draft-list.ts'
);
const { putDraftOnly, removeDraft } = await import('../storage/drafts.ts');

const article = {
  title: 'The ferry',
  address: '',
  paragraphs: ['Ola Berg said that the ferry of Lund left at noon.'],
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

test('a tab is told of what other tabs do to a draft, and not of what it does itself', async () => {
  const changed = vi.fn();
  watchOtherTabs(changed, new AbortController().signal);
  const draft = await startDraft(article);
  await storeChange(draft);
  expect(changed).not.toHaveBeenCalled();
  const work = storage.values.get(`draft:${draft.id}`) as string;
  await putDraftOnly(draft.id, work.replace(/"by":"[^"]+"/, '"by":"another"'));
  expect(changed).toHaveBeenCalledExactlyOnceWith(draft.id);
  await removeDraft(draft.id);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('what is stored is found again, by its id and in the list', async () => {
  const draft = await startDraft(article);
  expect(await findDraft(draft.id)).toMatchObject({ id: draft.id, article });
  expect((await listDrafts()).map(({ id, title }) => [id, title])).toEqual([
    ['the-ferry', 'The ferry'],
  ]);
});

test('two drafts that begin at once from one article are two', async () => {
  const drafts = await Promise.all([startDraft(article), startDraft(article)]);
  expect(drafts.map(({ id }) => id)).toEqual(['the-ferry', 'the-ferry-2']);
  expect((await listDrafts()).length).toBe(2);
});
