import { beforeEach, expect, test, vi } from 'vitest';
import type { Dossier } from '../../core/dossier/schema.ts';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { FakeStorage } from '../storage/fake-storage.fixture.ts';
import { embedded } from './embedded.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

/** As if the names of "large" filled the index. */
vi.mock(import('../../core/dossier/lookup/compile-dossiers.ts'), async (load) => {
  const { compileDossiers } = await load();
  return {
    compileDossiers: (dossiers, colours) => {
      if (dossiers.some(({ id }) => id === 'large')) throw new RangeError('too many names');
      return compileDossiers(dossiers, colours);
    },
  };
});

const { readInstalled, setDossierOn } = await import('../storage/installed.ts');
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
