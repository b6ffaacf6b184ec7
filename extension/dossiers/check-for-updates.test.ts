import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { FakeStorage } from '../storage/fake-storage.fixture.ts';
import type { WholeInstallation } from '../storage/installed.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const {
  putDossier,
  readFile,
  readFormerFile,
  readInstalled,
  removeDossier,
  setColour,
  setDossierOn,
} = await import('../storage/installed.ts');
const { readUpdateCheck } = await import('../storage/update-checks.ts');
const { install, rollBack } = await import('./install.ts');
const { checkForUpdate } = await import('./check-for-updates.ts');

const realFetch = globalThis.fetch;

interface Reply {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly headers?: Record<string, string>;
}

let server: Server;
const address = 'https://dossiers.example/small.json';
let reply: Reply;
let asked: (string | undefined)[];
let isGranted: boolean;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.headers['if-none-match']);
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  serveFrom(server);
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.close();
});

/** A certificate is nothing that a test has: the address leads to a server of ours without one. */
function serveFrom(there: Server): void {
  const { port } = there.address() as AddressInfo;
  vi.stubGlobal('fetch', (_: string, init: RequestInit) =>
    realFetch(`http://127.0.0.1:${port}/`, init),
  );
}

const first = JSON.stringify(smallDossier);
const newer = JSON.stringify({ ...smallDossier, author: 'Somebody else' });
const ok = (body: string, etag = '"1"'): Reply => ({ status: 200, body, headers: { etag } });

beforeEach(async () => {
  fake.browser.storage = { local: new FakeStorage() };
  fake.browser.permissions = { contains: async () => isGranted };
  isGranted = true;
  asked = [];
  reply = ok(first);
  await install(smallDossier, first, address);
});

const check = () => checkForUpdate('small', address);

async function installation(): Promise<WholeInstallation> {
  const [one] = await readInstalled();
  if (one?.state !== 'whole') throw new Error('Nothing is installed.');
  return one;
}

test('a newer version takes its place, and the one before is kept', async () => {
  await setDossierOn('small', false);
  await setColour('small', 'pink');
  reply = ok(newer);
  await check();
  expect(await readFile('small')).toBe(newer);
  expect(await readFormerFile('small')).toBe(first);
  const [one] = await readInstalled();
  expect(one).toMatchObject({ author: 'Somebody else', isOn: false, colour: 'pink' });
});

test('a file that was damaged here is asked for anew, and is whole again', async () => {
  await check();
  await putDossier('small', await installation(), first.slice(0, 500));
  await check();
  expect(asked).toEqual([undefined, undefined]);
  expect(await readFile('small')).toBe(first);
});

test('the server is asked by the mark of the version that is known', async () => {
  await check();
  reply = { status: 304, body: '' };
  await check();
  expect(asked).toEqual([undefined, '"1"']);
  expect((await readUpdateCheck('small'))?.failure).toBeUndefined();
  expect((await readUpdateCheck('small'))?.etag).toBe('"1"');
});

test('a version from which the reader went back does not come again by itself', async () => {
  reply = ok(newer);
  await check();
  await rollBack('small', address);
  expect(await readFile('small')).toBe(first);
  await check();
  expect(await readFile('small')).toBe(first);
  reply = ok(JSON.stringify({ ...smallDossier, title: 'Newer still' }));
  await check();
  expect(await readInstalled()).toMatchObject([{ title: 'Newer still' }]);
});

test('a reader who went back can take the newer version again', async () => {
  reply = ok(newer);
  await check();
  await rollBack('small', address);
  expect((await readUpdateCheck('small'))?.isRolledBack).toBe(true);
  await rollBack('small', address);
  expect(await readFile('small')).toBe(newer);
  expect((await readUpdateCheck('small'))?.isRolledBack).toBeUndefined();
});

test('what a publisher takes back is taken back', async () => {
  reply = ok(newer);
  await check();
  reply = ok(first, '"2"');
  await check();
  expect(await readFile('small')).toBe(first);
});

test('a dossier that was removed while the server took its time does not come back', async () => {
  reply = ok(newer);
  const checking = check();
  await removeDossier('small');
  await checking;
  expect(await readInstalled()).toEqual([]);
  expect(await readUpdateCheck('small')).toBeUndefined();
});

test.each<[string, Reply, string]>([
  ['it is gone', { status: 404, body: 'no' }, 'missing'],
  ['the server is ill', { status: 500, body: 'no' }, 'missing'],
  ['it moved', { status: 302, body: '', headers: { location: 'http://127.0.0.1:1/' } }, 'moved'],
  ['a login page is there', ok('<!doctype html><title>Log in</title>'), 'broken'],
  ['the file was cut off', ok(first.slice(0, 500)), 'broken'],
  ['a fact has no attribution', ok(first.replace(/"attribution":\[.*?\],/, '')), 'broken'],
  ['another dossier is there', ok(first.replace('"id":"small"', '"id":"other"')), 'other'],
  ['nothing is there', ok(''), 'broken'],
  ['only a part is sent', { status: 206, body: first.slice(0, 500) }, 'broken'],
  ['it is no UTF-8', { status: 200, body: Buffer.from(newer, 'utf16le') }, 'broken'],
])('where %s, the old version stays and the reader is told', async (_, answer, kind) => {
  reply = answer;
  await check();
  expect(await readFile('small')).toBe(first);
  expect((await readInstalled()).map(({ id }) => id)).toEqual(['small']);
  expect((await readUpdateCheck('small'))?.failure?.kind).toBe(kind);
});

test('a server that sends without end is left', async () => {
  const endless = createServer((_, response) => {
    response.writeHead(200);
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(1_000_000)));
      response.once('drain', more);
    };
    more();
  });
  await new Promise<void>((ready) => endless.listen(0, '127.0.0.1', ready));
  serveFrom(endless);
  await check();
  expect((await readUpdateCheck('small'))?.failure?.kind).toBe('large');
  endless.close();
  endless.closeAllConnections();
});

test('a server that sends one byte after the other is left in the end', async () => {
  const slow = createServer((_, response) => {
    const drip = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(drip));
  });
  await new Promise<void>((ready) => slow.listen(0, '127.0.0.1', ready));
  serveFrom(slow);
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const end = new AbortController();
    setTimeout(() => end.abort(), 50);
    return end.signal;
  });
  await check();
  expect(timeout).toHaveBeenCalledWith(60_000);
  expect((await readUpdateCheck('small'))?.failure?.kind).toBe('offline');
  expect(await readFile('small')).toBe(first);
  timeout.mockRestore();
  slow.close();
  slow.closeAllConnections();
});

test('without the permission for the host nothing is asked', async () => {
  isGranted = false;
  await check();
  expect(asked).toEqual([]);
  expect((await readUpdateCheck('small'))?.failure?.kind).toBe('forbidden');
});

test('an address that cannot be reached changes nothing', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await check();
  expect(await readFile('small')).toBe(first);
  expect((await readUpdateCheck('small'))?.failure?.kind).toBe('offline');
});
