import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readDossier } from '../../core/dossier/reading/read-dossier.ts';
import { smallDossier1 } from '../../core/dossier/reading/small-dossier-1.fixture.ts';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { publicKeyFile } from '../../core/sharing/public-key.ts';
import { makeSecretKey, type SecretKey, signatureFileOf } from '../../tools/dossier/secret-key.ts';
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
/** Reply for the signature file beside the dossier's. */
let signature: Reply;
let isGranted: boolean;

beforeAll(async () => {
  server = createServer(({ url, headers }, response) => {
    const isFile = url === '/small.json';
    if (isFile) asked.push(headers['if-none-match']);
    const answer = isFile ? reply : signature;
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.close();
});

/** Sends requests to a local server over plain http, as a test has no certificate. */
function serveFrom(there: Server): void {
  const { port } = there.address() as AddressInfo;
  vi.stubGlobal('fetch', (asked: string, init: RequestInit) =>
    realFetch(`http://127.0.0.1:${port}${new URL(asked).pathname}`, init),
  );
}

const first = JSON.stringify(smallDossier);
const old = JSON.stringify(smallDossier1);
const newer = JSON.stringify({ ...smallDossier, author: 'Somebody else' });
const ok = (body: string, etag = '"1"'): Reply => ({ status: 200, body, headers: { etag } });

beforeEach(async () => {
  fake.browser.storage = { local: new FakeStorage() };
  fake.browser.permissions = { contains: async () => isGranted };
  isGranted = true;
  serveFrom(server);
  asked = [];
  signature = { status: 404, body: 'no' };
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

test('files of format 1 are followed and gone back to, and stay as they came', async () => {
  const { dossier } = readDossier(old);
  await install(dossier ?? smallDossier, old, address);
  reply = ok(old.replace('The Gloss contributors', 'Somebody else'));
  await check();
  expect(await readFormerFile('small')).toBe(old);
  expect(JSON.parse((await readFile('small')) ?? '')).toMatchObject({ format: 1 });
  expect(await installation()).toMatchObject({ author: 'Somebody else' });
  await rollBack('small', address);
  expect(await readFile('small')).toBe(old);
  expect(await installation()).toMatchObject({ author: 'The Gloss contributors' });
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

describe('A signed dossier', () => {
  let key: SecretKey;
  beforeAll(async () => {
    key = await makeSecretKey();
  });

  const sign = async (body: string, comment: string, by = key): Promise<Reply> => ({
    status: 200,
    body: await signatureFileOf(new TextEncoder().encode(body), comment, by),
  });
  const serve = async (body: string, comment: string, by = key): Promise<void> => {
    reply = ok(body, `"${comment}"`);
    signature = await sign(body, comment, by);
  };
  const named = (revision: number, by = key): string =>
    `id=small revision=${revision} key=${by.publicKey.text}`;
  const failure = async () => (await readUpdateCheck('small'))?.failure;
  const publisher = async () => (await installation()).publisher;

  beforeEach(async () => {
    await serve(newer, named(41));
    await check();
  });

  test('is held to the key that was seen first', async () => {
    expect(await publisher()).toMatchObject({
      key: key.publicKey.text,
      isKeyGiven: false,
      newest: { revision: 41 },
      revision: 41,
      formerRevision: undefined,
    });
  });

  const third = JSON.stringify({ ...smallDossier, author: 'A third' });

  test('takes a newer one, and goes back to the version before and forth', async () => {
    await serve(third, named(42));
    await check();
    expect(await readFile('small')).toBe(third);
    await rollBack('small', address);
    expect(await publisher()).toMatchObject({ revision: 41, newest: { revision: 42 } });
    await rollBack('small', address);
    expect(await publisher()).toMatchObject({ revision: 42, formerRevision: 41 });
  });

  test('is taken from no other key until the one before has signed that', async () => {
    const next = await makeSecretKey();
    await serve(third, named(42, next), next);
    await check();
    expect(await failure()).toEqual({ kind: 'key-of-another', detail: next.publicKey.id });
    const file = new TextEncoder().encode(publicKeyFile(next.publicKey));
    const [, line] = (await signatureFileOf(file, '', key)).split('\n');
    await serve(third, `${named(43, next)} succeeds=${next.publicKey.text}:${line}`, next);
    await check();
    expect(await failure()).toBeUndefined();
    expect(await publisher()).toMatchObject({ key: next.publicKey.text, revision: 43 });
  });

  test.each<[string, () => Promise<void>, string]>([
    [
      'has no signature any more',
      async () => {
        reply = ok(third);
        signature = { status: 404, body: 'no' };
      },
      'unsigned',
    ],
    [
      'has a web page for a signature',
      async () => {
        reply = ok(third);
        signature = ok('<!doctype html>');
      },
      'unsigned',
    ],
    [
      'has a signature without end',
      async () => {
        reply = ok(third);
        signature = ok(`untrusted comment: ${'x'.repeat(1_000_000)}`);
      },
      'unsigned',
    ],
    [
      'has half a signature',
      async () => {
        reply = ok(third);
        signature = ok('untrusted comment: x\n');
      },
      'signature-unreadable',
    ],
    ['is an older revision', () => serve(third, named(40)), 'revision-older'],
    ['is the same revision with other facts', () => serve(third, named(41)), 'revision-twice'],
    ['says no revision', () => serve(third, 'id=small'), 'revision-missing'],
    ['is of a day to come', () => serve(third, 'timestamp:9999999999'), 'clock'],
    [
      'has one changed byte',
      async () => {
        await serve(third, named(42));
        reply = ok(third.replace('third', 'thirD'));
      },
      'file-changed',
    ],
    [
      'has the signature of another',
      async () => {
        await serve('{}', 'id=other revision=42');
        reply = ok(third);
      },
      'file-of-another',
    ],
    [
      'is where the server of the signature is ill',
      async () => {
        await serve(third, named(42));
        signature = { status: 503, body: '' };
      },
      'missing',
    ],
  ])('that %s is refused, and the old version stays', async (_, change, kind) => {
    await change();
    await check();
    expect((await failure())?.kind).toBe(kind);
    expect(await readFile('small')).toBe(newer);
    expect(await publisher()).toMatchObject({ newest: { revision: 41 } });
  });

  test('is looked at before it is parsed', async () => {
    await serve('{"format": [', named(42));
    reply = ok('{"format": [ ');
    await check();
    expect((await failure())?.kind).toBe('file-changed');
  });
});
