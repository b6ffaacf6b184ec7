import { beforeEach, expect, test, vi } from 'vitest';
import { textsOfDraft } from '../../core/draft/draft.ts';
import { FakeStorage } from '../storage/fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({
  browser: { i18n: { getMessage: (key: string, put: string[]) => `${key} ${put}` } } as Record<
    string,
    unknown
  >,
}));
vi.mock('wxt/browser', () => fake);

const { addSelection } = await import('./to-the-dossier.ts');
const { findDraft, listDrafts } = await import('./draft-list.ts');

const tab = {
  id: 7,
  url: 'https://coast.example/sea#top',
  title: 'A ferry at sea',
  isPrivate: false,
};
const words = 'Anna Weber said on Monday that the ferry had left the harbour at noon.';
const article = { title: 'At sea', address: '', site: 'The Coast Daily', published: '2026-05-04' };

let opened: string[];
let read: unknown;
beforeEach(() => {
  opened = [];
  read = { kind: 'none', reason: 'too-short' };
  fake.browser.storage = { local: new FakeStorage() };
  fake.browser.runtime = { getURL: (path: string) => path };
  fake.browser.tabs = {
    sendMessage: async () => read,
    create: async ({ url }: { url: string }) => void opened.push(url),
  };
  fake.browser.action = {};
  let tail: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      // A lock inside another waits for nobody here.
      request: (name: string, deed: () => Promise<unknown>) => {
        if (name !== 'to-the-dossier') return deed();
        tail = tail.then(deed);
        return tail;
      },
    },
  });
});

const drafts = async () =>
  Promise.all((await listDrafts()).map(async ({ id }) => (await findDraft(id)) ?? { id }));

test('where no draft has been begun, one begins with what was selected, and is shown', async () => {
  await addSelection(`  ${words}\n\n`, tab);
  const [draft] = await drafts();
  expect(draft).toMatchObject({
    article: { title: 'A ferry at sea', address: 'https://coast.example/sea', paragraphs: [words] },
    dossier: {
      accounts: [
        {
          url: 'https://coast.example/sea',
          caveats: [expect.stringMatching(/^writeReadOn \d{4}-\d\d-\d\d$/)],
        },
      ],
    },
  });
  expect(opened).toEqual([`/write.html#${draft?.id}`]);
});

test('else it is added to the draft that was worked on last, with what its page tells of it', async () => {
  await addSelection(words, tab);
  read = { kind: 'article', article };
  const other = { ...tab, url: 'https://wire.example/ferry' };
  await Promise.all([
    addSelection('Ola Berg said that it never left.', other),
    addSelection('Lisa Holm said that she had seen it.', other),
  ]);
  const [draft, ...others] = await drafts();
  expect(others).toEqual([]);
  expect(opened).toHaveLength(1);
  expect(draft).toMatchObject({
    dossier: {
      accounts: [
        {},
        {
          outlet: 'The Coast Daily',
          url: 'https://wire.example/ferry',
          published: { from: '2026-05-04' },
          paragraphs: 2,
        },
      ],
    },
  });
  expect(draft && 'article' in draft && textsOfDraft(draft)[1]?.article.paragraphs).toEqual([
    'Ola Berg said that it never left.',
    'Lisa Holm said that she had seen it.',
  ]);
});

test.each([
  ['a private window', words, { ...tab, isPrivate: true }],
  ['an empty selection', ' \n ', tab],
])('of %s nothing is kept', async (_, selection, where) => {
  await addSelection(selection, where);
  expect(await drafts()).toEqual([]);
});
