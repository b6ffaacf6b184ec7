import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Dossier } from '../../core/dossier/schema.ts';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { FakeStorage } from '../storage/fake-storage.fixture.ts';
import { embedded } from './embedded.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

/** Makes the names of "large" too many for the index. */
vi.mock(import('../../core/lexicon/compile-lexicon.ts'), async (load) => {
  const original = await load();
  return {
    ...original,
    joinLexicon: (dossiers) => {
      const keys = dossiers.flatMap(({ names }) => names.entities.map(({ key }) => key));
      if (keys.some((key) => key.startsWith('large/'))) throw new RangeError('too many names');
      return original.joinLexicon(dossiers);
    },
  };
});

const { readInstalled, removeDossier, setColour, setDossierOn } = await import(
  '../storage/installed.ts'
);
const { readEntityFile, readLeftOut } = await import('../storage/compiled.ts');
const { install } = await import('./install.ts');
const { compileInstalled } = await import('./compile-installed.ts');

beforeEach(() => {
  fake.browser.storage = { local: new FakeStorage() };
  fake.browser.runtime = { getManifest: () => ({ version: '1.0.0' }) };
});

const names = Array.from({ length: 2000 }, (_, number) => `The ${number}th of the ships`);
const large: Dossier = {
  ...smallDossier,
  id: 'large',
  title: 'A dossier before all others',
  entities: smallDossier.entities.map((entity) => ({
    ...entity,
    names: [{ language: 'any', use: 'safe', names }],
  })),
};

test('a dossier with more names than find room is left out alone, and said to be', async () => {
  await install(large, JSON.stringify(large), 'file');
  await install(smallDossier, JSON.stringify(smallDossier), 'file');
  await compileInstalled();
  expect([...(await readLeftOut())]).toEqual([['large', 'full']]);
  expect(await readEntityFile('small/ada')).toBeDefined();
  expect(await readEntityFile(`${embedded.id}/elon-musk`)).toBeDefined();
  await setDossierOn('large', false);
  await compileInstalled();
  expect(await readLeftOut()).toEqual(new Map());
});

test('a dossier whose record is damaged is left out and said to be; the one in the package is put here again', async () => {
  const { local } = fake.browser.storage as { local: FakeStorage };
  await setDossierOn(embedded.id, false);
  await compileInstalled();
  await local.set({ 'installed:small': 7, 'file:small': JSON.stringify(smallDossier) });
  await local.set({ [`installed:${embedded.id}`]: 'half a rec' });
  await compileInstalled();
  expect([...(await readLeftOut())]).toEqual([['small', 'damaged']]);
  const known = (await readInstalled()).find(({ id }) => id === embedded.id);
  expect(known).toMatchObject({ state: 'whole', title: embedded.title, from: 'package' });
});

test('what the browser was ended before removing is removed at the next start', async () => {
  const { local } = fake.browser.storage as { local: FakeStorage };
  await install(smallDossier, JSON.stringify(smallDossier), 'file');
  await compileInstalled();
  await removeDossier('small');
  local.writesLeft = 1;
  await compileInstalled().catch(() => {});
  local.writesLeft = Number.POSITIVE_INFINITY;
  const left = () => [...local.values.keys()].filter((key) => key.includes(':small@'));
  expect(left()).not.toEqual([]);
  await compileInstalled();
  expect(left()).toEqual([]);
});

/** Dossiers that share names with one another, and differ from version to version. */
function someDossier(id: string, version: number): Dossier {
  const names = ['Ada Lane', 'Moor', 'Lane', 'Bob Moor', `Version ${version}`, 'Hall of Lane'];
  const own = names.filter((_, at) => (version + at + id.length) % 3);
  return {
    ...smallDossier,
    id,
    title: `${id} ${version}`,
    entities: smallDossier.entities.map((entity, at) => ({
      ...entity,
      name: `${entity.name} ${version}`,
      names: [
        { language: 'en', use: 'safe', names: own.slice(at) },
        { language: 'any', use: 'needs-context', names: own, context: { entities: ['bob'] } },
        { language: 'any', use: 'decoy', names: [`${id} Moor`] },
      ],
    })),
  };
}

type Act = (typeof acts)[number];
const acts = ['install', 'remove', 'pause', 'go on', 'colour', 'die'] as const;

async function carryOut(act: Act, id: string, number: number): Promise<void> {
  const { local } = fake.browser.storage as { local: FakeStorage };
  const isHere = local.values.has(`installed:${id}`);
  if (act === 'install') {
    const dossier = someDossier(id, number);
    await install(dossier, JSON.stringify(dossier), 'file');
  }
  if (act === 'remove') await removeDossier(id);
  if (act === 'pause' && isHere) await setDossierOn(id, false);
  if (act === 'go on') await setDossierOn(id, true);
  if (act === 'colour') await setColour(id, number % 2 ? 'green' : undefined);
  if (act === 'die') local.writesLeft = number % 5;
  await compileInstalled().catch(() => {});
  local.writesLeft = Number.POSITIVE_INFINITY;
}

/** All that pages read. */
const compiledIn = ({ values }: FakeStorage): Record<string, unknown> =>
  Object.fromEntries(
    [...values]
      .filter(([key]) => /^(index|names|entity:|story:|names-of:|shelf|left-out)/.test(key))
      .toSorted(),
  );

test('whatever came, went, was paused or interrupted, it is what compiling anew gives', async () => {
  const act = fc.tuple(
    fc.constantFrom(...acts),
    fc.constantFrom('one', 'two', 'three'),
    fc.nat({ max: 50 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), async (deeds) => {
      const local = new FakeStorage();
      fake.browser.storage = { local };
      await setDossierOn(embedded.id, false);
      for (const deed of deeds) await carryOut(...deed);
      await compileInstalled();
      const kept = compiledIn(local);
      for (const key of Object.keys(kept)) local.values.delete(key);
      await compileInstalled();
      expect(compiledIn(local)).toEqual(kept);
    }),
    { numRuns: 12 },
  );
});

test('what did not change is not written again', async () => {
  const { local } = fake.browser.storage as { local: FakeStorage };
  await compileInstalled();
  const before = local.written.length;
  await install(smallDossier, JSON.stringify(smallDossier), 'file');
  await compileInstalled();
  const written = local.written.slice(before).flat();
  expect(written).toContain('index');
  expect(written.filter((key) => key.includes(embedded.id))).toEqual([]);
});
