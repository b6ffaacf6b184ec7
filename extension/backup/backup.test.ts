import { beforeEach, expect, test, vi } from 'vitest';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { FakeStorage } from '../storage/fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { stored } = await import('../storage/stored.ts');
const { storedAt } = await import('./backed-up.ts');
const { readBackup, writeBackup } = await import('./backup-file.ts');
const { finishRestoring, restore } = await import('./restore.ts');

const useStorage = (values: Record<string, unknown>, writesLeft = Number.POSITIVE_INFINITY) => {
  const storage = new FakeStorage();
  for (const [key, value] of Object.entries(values)) storage.values.set(key, value);
  storage.writesLeft = writesLeft;
  fake.browser.storage = { local: storage };
  fake.browser.runtime = { id: 'gloss' };
  return storage;
};
const has = (storage: FakeStorage) => Object.fromEntries(storage.values);

const record = (from: string) => ({
  title: 'A small dossier',
  author: 'Somebody',
  facts: 5,
  names: 4,
  from,
  revision: '1',
});
const draft = JSON.stringify({ dossier: smallDossier, proposed: [], left: [] });

/** A value for every item and family; the type asks for one when a new one is added. */
const values: Record<keyof typeof stored, unknown> = {
  on: false,
  painter: 'marks',
  marks: { mode: 'story', line: 'solid', weight: 'fine', unmarked: ['places'], inMenus: true },
  onlySites: true,
  echoMarks: true,
  cardTheme: 'dark',
  cardSize: 'large',
  badge: false,
  log: true,
  siteOff: true,
  siteOn: true,
  dismissed: true,
  dismissedEcho: true,
  siteUse: { 1: { since: 1, characters: 2, entities: [3] } },
  installation: record('file'),
  file: JSON.stringify(smallDossier),
  formerFile: 'damaged',
  updateCheck: { at: '2026-11-23T10:00:00.000Z' },
  catalogue: { title: 'The desk' },
  dossierOff: true,
  colour: 'pink',
  unread: { met: 'changed' },
  kept: {
    title: 'T',
    host: 'h.example',
    address: 'https://h.example/',
    published: '2026-11-23',
    keptAt: '2026-11-23',
    counts: { names: 1, statements: 2, sources: 3 },
    gap: 'too-long',
  },
  keptText: 'text',
  formerKeptText: 'text',
  keeping: { id: 'x' },
  index: 'index',
  names: 'names',
  entityFile: '{}',
  story: '{}',
  wordLanguages: '[]',
  words: '{}',
  ownNames: '{}',
  compiled: { madeFrom: 'x', parts: {} },
  leftOut: {},
  draft,
  draftArticle: '{}',
  restoring: undefined,
};
const keyOf = (one: object): string =>
  'key' in one ? (one.key as string) : `${(one as { prefix: string }).prefix}small`;
const everything = Object.fromEntries(
  Object.entries(stored).flatMap(([name, one]) => {
    const value = values[name as keyof typeof stored];
    return value === undefined ? [] : [[keyOf(one), value]];
  }),
);
/** Stored entries of the dossier that comes with Gloss, in this browser and in the other. */
const withGloss = (file: string) => ({
  'installed:story': record('package'),
  'file:story': file,
  'asleep:story': true,
});

const held = Object.fromEntries(
  Object.entries(everything).filter(([key]) => storedAt(key) !== undefined),
);
const backup = () => {
  const read = readBackup(writeBackup({ ...everything, ...withGloss('old') }, new Date(0)));
  if (!('entries' in read)) throw new Error(JSON.stringify(read));
  return read;
};

beforeEach(() => {
  // Older versions of Node have no `navigator.locks`.
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, task: () => Promise<unknown>) => task() },
  });
});

test('a backup holds every key but what is compiled and what was lit of late', () => {
  const left = Object.keys(everything).filter((key) => !(key in held));
  expect(left).toEqual([
    'lit-lately',
    'keeping',
    'index',
    'names',
    'entity:small',
    'story:small',
    'names-of:small',
    'word-languages',
    'words:small',
    'shelf',
    'left-out',
  ]);
  expect(backup().entries).toEqual({ ...held, 'asleep:story': true });
  expect(backup().contents).toEqual({
    made: '1970-01-01T00:00:00.000Z',
    dossiers: 0,
    drafts: 1,
    articles: 1,
    decisions: 3,
  });
});

test('restored in another browser, all is as it was, but for what comes with Gloss there', async () => {
  const storage = useStorage({
    ...withGloss('new'),
    index: 'compiled here',
    'installed:other': record('file'),
    'file:other': 'x',
    'draft:other': draft,
    'off:news.example': true,
  });
  await restore(backup().entries);
  expect(has(storage)).toEqual({ ...held, ...withGloss('new'), index: 'compiled here' });
});

const before = { 'installed:other': record('file'), 'file:other': 'x', on: true };

test.each([0, 1, 2, 3])(
  'killed after %i writes, it is as before or as in the backup',
  async (writes) => {
    const storage = useStorage(before, writes);
    await restore(backup().entries).catch(() => {});
    storage.writesLeft = Number.POSITIVE_INFINITY;
    await finishRestoring();
    const after = writes === 0 ? before : { ...held, 'asleep:story': true };
    expect(has(storage)).toEqual(after);
  },
);

const of = (entries: unknown) =>
  readBackup(JSON.stringify({ gloss: 'backup', version: 1, made: '', entries }));
const hostile = {
  ...smallDossier,
  entities: smallDossier.entities.map((entity) => ({
    ...entity,
    names: [
      {
        language: 'any',
        use: 'needs-context',
        names: ['Ada'],
        context: { words: Array.from({ length: 501 }, (_, at) => `word${at}`) },
      },
    ],
  })),
};

test.each([
  ['no JSON', readBackup('{"gloss":'), 'none', ''],
  ['a dossier', readBackup(JSON.stringify(smallDossier)), 'none', ''],
  ['a later version', readBackup('{"gloss":"backup","version":2}'), 'newer', ''],
  ['a broken record', of({ 'installed:x': { title: 1 } }), 'wrong', 'installed:x'],
  ['a draft that is none', of({ 'draft:x': '{"dossier":1}' }), 'wrong', 'draft:x'],
  [
    'a dossier that no import takes',
    of({ 'file:x': JSON.stringify(hostile) }),
    'dossier',
    'A small dossier',
  ],
])('%s is refused as a whole', (_, read, rule, detail) => {
  expect(read).toEqual({ rule, detail });
});

test('nothing comes in under a key that no backup holds', () => {
  const read = of({
    index: 'planted',
    'entity:small/ada': '{}',
    __proto__: 1,
    unknown: 2,
    on: false,
  });
  expect(read).toMatchObject({ entries: { on: false } });
  expect('entries' in read && Object.keys(read.entries)).toEqual(['on']);
});
