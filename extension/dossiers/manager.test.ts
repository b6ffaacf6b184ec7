import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { makeSecretKey, type SecretKey, signatureFileOf } from '../../tools/dossier/secret-key.ts';
import { FakeStorage } from '../storage/fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const { readInstalled } = await import('../storage/installed.ts');
const { readCatalogues } = await import('../storage/catalogues.ts');
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

test.each<[string, (manager: InstanceType<typeof DossierManager>, long: string) => Promise<void>]>([
  ['chosen', (manager, long) => manager.readFile(fileOf(long))],
  ['fetched', (manager) => manager.subscribe(address)],
])('before a long file that is %s is checked, the reader is told', async (_, give) => {
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => void setTimeout(paint));
  const long = text.padEnd(2_000_001);
  vi.stubGlobal('fetch', async () => new Response(long));
  const told: string[] = [];
  const manager = new DossierManager(() => {
    told.push(manager.state.notice.kind);
  });
  await give(manager, long);
  expect(told).toEqual(['none', 'reading', 'none']);
  expect(manager.state.review?.shown.kind).toBe('usable');
});

test('a file that is let go of while it is read is not shown, and the one chosen after it is', async () => {
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => void setTimeout(paint));
  const manager = new DossierManager(() => {
    if (manager.state.notice.kind === 'reading' && left.length < 2) left.push(manager.leave());
  });
  const left: Promise<void>[] = [];
  await manager.readFile(fileOf(text.padEnd(2_000_001)));
  expect(manager.state).toMatchObject({ notice: { kind: 'none' }, review: undefined });
  left.push(Promise.resolve());
  const first = manager.readFile(fileOf(text.padEnd(2_000_001)));
  await manager.readFile(new File([text], 'second.json'));
  await first;
  expect(manager.state.review?.shown).toMatchObject({ kind: 'usable', name: 'second.json' });
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

/** Answers requests with these files, by the path of their address. */
const serve = (files: Readonly<Record<string, string>>): void => {
  vi.stubGlobal('fetch', async (asked: string) => {
    const body = files[new URL(asked).pathname];
    return new Response(body ?? 'no', { status: body === undefined ? 404 : 200 });
  });
};
const failureOf = ({ state }: InstanceType<typeof DossierManager>) =>
  state.notice.kind === 'failed' ? state.notice.failure.kind : undefined;

const other = { ...smallDossier, id: 'other', title: 'Another' };
const setOf = (...dossiers: unknown[]): string =>
  JSON.stringify({ set: 1, id: 'class', title: 'A class', author: 'A teacher', dossiers });

describe('A set', () => {
  test('is one review and one press', async () => {
    const manager = open();
    await manager.readFile(fileOf(setOf(smallDossier, other)));
    expect(manager.state.review?.shown).toMatchObject({ kind: 'set', title: 'A class' });
    expect(await readInstalled()).toEqual([]);
    await manager.add();
    expect((await readInstalled()).map(({ id }) => id).sort()).toEqual(['other', 'small']);
  });

  test('is refused as a whole where one of its dossiers cannot be used', async () => {
    const manager = open();
    await manager.readFile(fileOf(setOf(smallDossier, { ...other, claims: 7 })));
    expect(manager.state.review?.shown).toMatchObject({ kind: 'refused' });
    await manager.add();
    expect(await readInstalled()).toEqual([]);
  });

  test('is stored whole or not at all', async () => {
    const manager = open();
    await manager.readFile(fileOf(setOf(smallDossier, other)));
    const { local } = fake.browser.storage as { local: FakeStorage };
    vi.spyOn(local, 'set').mockRejectedValue(new Error('no room'));
    await manager.add();
    expect(failureOf(manager)).toBe('failed');
    expect(await readInstalled()).toEqual([]);
  });

  test('is followed: each of its dossiers takes its newer version from it', async () => {
    const manager = open();
    serve({ '/set.json': setOf(smallDossier, other) });
    await manager.subscribe('https://dossiers.example/set.json');
    await manager.add();
    serve({ '/set.json': setOf(smallDossier, { ...other, title: 'Another, mended' }) });
    await manager.check('other');
    await manager.check('small');
    const titles = (await readInstalled()).map((one) => one.state === 'whole' && one.title);
    expect(titles.sort()).toEqual(['Another, mended', smallDossier.title].sort());
    serve({ '/set.json': setOf(smallDossier) });
    await manager.check('other');
    expect((await readUpdateCheck('other'))?.failure).toEqual({ kind: 'other', detail: 'A class' });
  });
});

describe('A catalogue', () => {
  let key: SecretKey;
  beforeAll(async () => {
    key = await makeSecretKey();
  });
  const sign = (content: string, comment: string): Promise<string> =>
    signatureFileOf(new TextEncoder().encode(content), comment, key);
  const catalogueOf = (...entries: object[]): string =>
    JSON.stringify({ catalogue: 1, id: 'desk', title: 'The desk', author: 'A desk', entries });
  const entry = { id: 'small', title: 'A ship', languages: ['en'], address: 'small.json' };
  const typed = () => `https://dossiers.example/c.json#key=${key.publicKey.text}`;
  const signed = async (revision = 2) => ({ ...entry, key: key.publicKey.text, revision });

  const publish = async (): Promise<void> => {
    const catalogue = catalogueOf(await signed());
    serve({
      '/c.json': catalogue,
      '/c.json.minisig': await sign(catalogue, 'id=desk revision=1'),
      '/small.json': text,
      '/small.json.minisig': await sign(text, 'id=small revision=1'),
    });
  };

  test('is shown with the addresses and keys of its entries, and kept until it is forgotten', async () => {
    await publish();
    const manager = open();
    await manager.subscribe(typed());
    expect(manager.state.catalogue).toMatchObject({
      title: 'The desk',
      signature: { kind: 'signed', revision: 1, isKeyGiven: true },
      entries: [{ address: `https://dossiers.example/small.json#key=${key.publicKey.text}` }],
    });
    expect(await readInstalled()).toEqual([]);
    expect(await readCatalogues()).toEqual([
      { address: 'https://dossiers.example/c.json', title: 'The desk' },
    ]);
    await manager.forgetCatalogue('https://dossiers.example/c.json');
    expect(await readCatalogues()).toEqual([]);
    expect(released).toEqual(['https://dossiers.example/*']);
  });

  test('is held to the key that it had, without the key in the address', async () => {
    await publish();
    const manager = open();
    await manager.subscribe(typed());
    serve({ '/c.json': catalogueOf() });
    await manager.subscribe('https://dossiers.example/c.json');
    expect(failureOf(manager)).toBe('unsigned');
  });

  test('tells of a dossier that is older than it says, or signed with another key', async () => {
    await publish();
    const manager = open();
    await manager.subscribe(typed());
    const [{ address = '', revision } = {}] = manager.state.catalogue?.entries ?? [];
    await manager.subscribe(address, revision);
    expect(failureOf(manager)).toBe('revision-older');
    await manager.subscribe(address, 1);
    expect(manager.state.review?.shown).toMatchObject({
      kind: 'usable',
      signature: { kind: 'signed', revision: 1 },
    });
    await manager.add();
    expect(await readInstalled()).toMatchObject([{ publisher: { key: key.publicKey.text } }]);
    expect(manager.state.catalogue?.title).toBe('The desk');
  });

  test('that cannot be used is refused with its problems', async () => {
    serve({ '/c.json': catalogueOf({ ...entry, address: 'http://a.example/x' }) });
    const manager = open();
    await manager.subscribe('https://dossiers.example/c.json');
    expect(manager.state.review?.shown).toMatchObject({
      kind: 'refused',
      problems: [{ rule: 'url-not-https', path: ['entries', 0, 'address'] }],
    });
    expect(await readCatalogues()).toEqual([]);
  });

  test('a signed dossier is replaced from no mirror that has no signature, or another key', async () => {
    await publish();
    const manager = open();
    await manager.subscribe(`https://dossiers.example/small.json#key=${key.publicKey.text}`);
    await manager.add();
    serve({ '/mirror.json': text });
    await manager.subscribe('https://mirror.example/mirror.json');
    expect(failureOf(manager)).toBe('unsigned');
    const stranger = await makeSecretKey();
    const comment = `id=small revision=9 key=${stranger.publicKey.text}`;
    const signature = await signatureFileOf(new TextEncoder().encode(text), comment, stranger);
    serve({ '/mirror.json': text, '/mirror.json.minisig': signature });
    await manager.subscribe('https://mirror.example/mirror.json');
    expect(failureOf(manager)).toBe('key-of-another');
    serve({ '/m.json': text, '/m.json.minisig': await sign(text, 'id=small revision=2') });
    await manager.subscribe(`https://mirror.example/m.json#key=${key.publicKey.text}`);
    expect(manager.state.review?.shown).toMatchObject({ kind: 'usable' });
  });

  test('a signature that names another dossier is of another', async () => {
    serve({
      '/small.json': text,
      '/small.json.minisig': await sign(text, 'id=other revision=1'),
    });
    const manager = open();
    await manager.subscribe(`https://dossiers.example/small.json#key=${key.publicKey.text}`);
    expect(failureOf(manager)).toBe('file-of-another');
  });
});
