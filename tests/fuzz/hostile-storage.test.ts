/** Storage that holds anything under any key: damaged, of an older or newer Gloss, far too much. */
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { unpackLexicon } from '../../core/lexicon/pack-lexicon.ts';
import { embedded } from '../../extension/dossiers/embedded.ts';
import { FakeStorage } from '../../extension/storage/fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { readPageStart } = await import('../../extension/storage/page-start.ts');
const { readDismissed, readSettings } = await import('../../extension/storage/settings.ts');
const { readFile, readInstalled } = await import('../../extension/storage/installed.ts');
const { readUpdateCheck } = await import('../../extension/storage/update-checks.ts');
const { readEntityFile, readLeftOut, readNames, readCompiled } = await import(
  '../../extension/storage/compiled.ts'
);
const { compileInstalled } = await import('../../extension/dossiers/compile-installed.ts');
const { install } = await import('../../extension/dossiers/install.ts');

const site = 'news.example';
const own = 'small';
const keys = [
  ...['on', 'painter', 'badge', `off:${site}`, `not:${site}:${own}/ada`, 'shelf', 'index'],
  'names',
  ...[embedded.id, own, 'nobody', '__proto__'].flatMap((id) =>
    ['installed:', 'file:', 'former:', 'asleep:', 'colour:', 'look:'].map((kind) => kind + id),
  ),
  ...[
    `names-of:${own}@12.1`,
    `entity:${own}/ada`,
    `entity:${embedded.id}/elon-musk`,
    'of a newer Gloss',
    '',
  ],
];

const record = { title: 'T', author: 'A', facts: 1, names: 1, from: 'file', edition: '1' };
const values: readonly unknown[] = [
  ...[null, true, false, 0, -1, 2 ** 53, '', 'true', 'off', [], {}, [[]], 'x'.repeat(1_000_000)],
  ...[record, { ...record, from: 'package' }, { ...record, from: 'https://news.example/a.json' }],
  ...[{ ...record, facts: '1' }, { ...record, from: 'javascript:alert(1)' }, { at: 'yesterday' }],
  ...['{}', '[]', 'null', '7', '"text"', '{"format":1}', '{"format":2,"entities":[]}'],
  ...[JSON.stringify(smallDossier), JSON.stringify({ ...smallDossier, format: 2 })],
  ...[JSON.stringify(smallDossier).slice(0, 900), JSON.stringify({ ...smallDossier, claims: {} })],
];

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  fake.browser.storage = { local: storage };
  fake.browser.runtime = { id: 'gloss', getManifest: () => ({ version: '1.0.0' }) };
  fake.browser.extension = { inIncognitoContext: false };
});

const damage = fc.array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...values)), {
  maxLength: 8,
});

async function lexiconOnShelf(): Promise<Lexicon> {
  const [{ index = '' }, names = ''] = [await readPageStart(site), await readNames()];
  return unpackLexicon({ index, names });
}

test('whatever is stored, nothing throws, and "off" stays off', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (entries) => {
      storage.values.clear();
      for (const [key, value] of entries) storage.values.set(key, value);
      const { on, painter, badge } = await readSettings();
      const here = await readPageStart(site);
      const stored = (key: string): unknown => storage.values.get(key);
      expect(on).toBe(stored('on') === undefined || stored('on') === true);
      expect(badge).toBe(stored('badge') === undefined || stored('badge') === true);
      expect(painter).toBe(stored('painter') === 'marks' ? 'marks' : 'highlight');
      expect(here.settings.on).toBe(on && !storage.values.has(`off:${site}`));
      for (const { id, isOn } of await readInstalled())
        expect(isOn).toBe(!storage.values.has(`asleep:${id}`));
      for (const id of [own, embedded.id]) {
        await readUpdateCheck(id);
        await readFile(id);
      }
      await readDismissed(site);
      await readNames();
      await readEntityFile(`${own}/ada`);
      expect('polluted' in {}).toBe(false);
    }),
    { numRuns: 120, seed: 1 },
  );
});

test('whatever is stored, the dossiers are compiled again, unless its dossier sleeps', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(damage, async (entries) => {
      storage.values.clear();
      await install(smallDossier, JSON.stringify(smallDossier), 'file', { revision: '1' });
      // A stamp that says that all is well is no damage that can be seen.
      for (const [key, value] of entries) if (key !== 'shelf') storage.values.set(key, value);
      storage.values.delete('shelf');
      await compileInstalled();
      const { entities } = await lexiconOnShelf();
      const awake = (await readInstalled()).filter(({ isOn }) => isOn).map(({ id }) => id);
      const isDark = storage.values.has(`asleep:${embedded.id}`);
      expect(awake.includes(embedded.id)).toBe(!isDark);
      const isOwnVersion = (await readInstalled()).some(
        (one) => one.state === 'whole' && one.id === embedded.id && one.from !== 'package',
      );
      if (!isDark && !isOwnVersion)
        expect(entities.some(({ key }) => key === `${embedded.id}/elon-musk`)).toBe(true);
      if (isDark) expect(entities.some(({ key }) => key.startsWith(`${embedded.id}/`))).toBe(false);
      expect(await readCompiled()).toBeDefined();
    }),
    { numRuns: 10, seed: 1 },
  );
});

const damagedFiles: Record<string, unknown> = {
  'an empty object': '{}',
  'no more than its format': '{"format": 2}',
  null: 'null',
  'half a list': '[',
  'an empty text': '',
  'a number': 7,
  nothing: undefined,
  'another dossier': JSON.stringify({ ...smallDossier, id: 'other' }),
  'a dossier whose entities are no list': JSON.stringify({ ...smallDossier, entities: {} }),
};

test.each(Object.entries(damagedFiles))(
  'a dossier whose file has become %s is left out, and the others are there',
  async (_what, damaged) => {
    await install(smallDossier, JSON.stringify(smallDossier), 'file', { revision: '1' });
    storage.values.set(`file:${own}`, damaged);
    await compileInstalled();
    const { entities } = await lexiconOnShelf();
    expect(new Set(entities.map(({ key }) => key.split('/')[0]))).toEqual(new Set([embedded.id]));
    expect([...(await readLeftOut())]).toEqual([[own, 'damaged']]);
    await install(smallDossier, JSON.stringify(smallDossier), 'file');
    await compileInstalled();
    expect(await readLeftOut()).toEqual(new Map());
  },
);

test('the dossier of the package is put in its place again when its file is damaged', async () => {
  await compileInstalled();
  storage.values.set(`file:${embedded.id}`, '{}');
  storage.values.delete('shelf');
  await compileInstalled();
  expect(JSON.parse((await readFile(embedded.id)) ?? '')).toEqual(embedded);
  expect(await readEntityFile(`${embedded.id}/elon-musk`)).toBeDefined();
});
