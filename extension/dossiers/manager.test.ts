import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { FakeStorage } from '../storage/fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { readInstalled } = await import('../storage/installed.ts');
const { readUpdateCheck } = await import('../storage/update-checks.ts');
const { install } = await import('./install.ts');
const { DossierManager } = await import('./manager.ts');

const address = 'https://dossiers.example/small.json';
const text = JSON.stringify(smallDossier);
const fileOf = (content: string): File => new File([content], 'small.json');

const requested: string[] = [];
const released: string[] = [];
let isGranted: boolean;
beforeEach(() => {
  requested.length = 0;
  released.length = 0;
  isGranted = true;
  fake.browser.storage = { local: new FakeStorage() };
  fake.browser.permissions = {
    contains: async () => isGranted,
    request: async ({ origins }: { origins: string[] }) => {
      requested.push(...origins);
      return isGranted;
    },
    remove: async ({ origins }: { origins: string[] }) => void released.push(...origins),
  };
  vi.stubGlobal('fetch', async () => new Response(text, { headers: { etag: '"1"' } }));
});
afterEach(() => vi.unstubAllGlobals());

const open = () => new DossierManager(() => {});

test('a file is installed once the reader has said yes, and not before', async () => {
  const manager = open();
  await manager.readFile(fileOf(text));
  expect(manager.state.review?.shown).toMatchObject({ kind: 'usable', replaces: undefined });
  expect(await readInstalled()).toEqual([]);
  await manager.add();
  expect(await readInstalled()).toMatchObject([{ id: 'small', from: 'file' }]);
  expect(manager.state.review).toBeUndefined();
});

test('a file that is left leaves nothing behind', async () => {
  const manager = open();
  await manager.readFile(fileOf(text));
  await manager.leave();
  await manager.add();
  expect(await readInstalled()).toEqual([]);
});

test('a file that is no dossier is shown with its problems, and cannot be added', async () => {
  const manager = open();
  await manager.readFile(fileOf('<!doctype html>'));
  expect(manager.state.review?.shown).toMatchObject({
    kind: 'refused',
    problems: [{ rule: 'web-page' }],
  });
  await manager.add();
  expect(await readInstalled()).toEqual([]);
});

test('a check that ends late does not take away a file that was opened meanwhile', async () => {
  await install(smallDossier, text, address);
  const late = Promise.withResolvers<Response>();
  const fetched = vi.fn(() => late.promise);
  vi.stubGlobal('fetch', fetched);
  const manager = open();
  const checking = manager.check('small');
  await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
  await manager.readFile(fileOf(text));
  late.resolve(new Response(text));
  await checking;
  expect(manager.state.review?.shown.kind).toBe('usable');
});

test.each(['https://*/x.json', 'https://a.*/x', 'http://dossiers.example/', ''])(
  'for %j the browser is not asked',
  async (typed) => {
    const manager = open();
    await manager.subscribe(typed);
    expect(requested).toEqual([]);
    expect(manager.state.notice.kind).toBe('failed');
  },
);

test('a subscription asks for its host, remembers the check, and gives the host back when it ends', async () => {
  const manager = open();
  await manager.subscribe(address);
  await manager.add();
  expect(requested).toEqual(['https://dossiers.example/*']);
  expect((await readUpdateCheck('small'))?.etag).toBe('"1"');
  await manager.remove('small');
  expect(released).toEqual(['https://dossiers.example/*']);
  await manager.undo();
  expect(await readInstalled()).toMatchObject([{ id: 'small', from: address }]);
});

test('without the permission nothing is fetched', async () => {
  isGranted = false;
  const manager = open();
  await manager.subscribe(address);
  expect(manager.state.notice).toMatchObject({ failure: { kind: 'forbidden' } });
});
