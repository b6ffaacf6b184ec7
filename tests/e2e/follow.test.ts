/** A dossier that is followed at its address, from a server of ours, in real browsers. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { longestFile } from '../../core/dossier/reading/read-dossier.ts';
import type { Dossier } from '../../core/dossier/schema.ts';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { build } from '../../tools/browser/build.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { type ExtensionTab, openExtensionTab } from '../../tools/browser/extension-tab.ts';
import type { BrowserName } from '../../tools/browser/find.ts';
import { until } from '../../tools/browser/until.ts';
import { makeSecretKey, type SecretKey, signatureFileOf } from '../../tools/dossier/secret-key.ts';
import { selfSigned } from './certificate.ts';
import { browsers, openSession, type Session } from './session.ts';

const first: Dossier = { ...smallDossier, id: 'own', title: 'A followed dossier' };
/** Without the last fact, and with another name. */
const second: Dossier = {
  ...first,
  claims: first.claims.slice(0, -1),
  relations: first.relations.filter(({ from }) => from !== 'no-reply'),
  entities: first.entities.map((entity) =>
    entity.id === 'carl'
      ? { ...entity, names: [{ language: 'any', use: 'safe', names: ['Carl Ström'] }] }
      : entity,
  ),
};
const third: Dossier = { ...second, title: 'A followed dossier, third edition' };

const page = (links: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8">${links}<p>Ada Lane saw the ship.</p><p>Carl Ström came.</p>`;

/** Headers of the requests for the dossier, in order. */
let asked: IncomingHttpHeaders[] = [];
/** Answers a request for the dossier. */
let answer: (response: ServerResponse, headers: IncomingHttpHeaders) => void;
/** Signature file of the dossier; if undefined, the server has the page there, as at most paths. */
let signature: string | undefined;
/** Paths of the requests for the catalogue and the set in it, in order. */
const listed: string[] = [];
const catalogue = JSON.stringify({
  catalogue: 1,
  id: 'desk',
  title: 'The desk',
  author: 'A desk',
  entries: [{ id: 'class', title: 'A class', languages: ['en', 'uk'], address: 'set.json' }],
});
const set = JSON.stringify({
  set: 1,
  id: 'class',
  title: 'A class',
  author: 'A teacher',
  dossiers: [first, { ...first, id: 'other', title: 'Another followed dossier' }],
});
/** Links in the head of the page. */
let links = '';
let server: Server;
let address: string;

const serves = (dossier: Dossier, etag: string): typeof answer => {
  const body = JSON.stringify(dossier);
  return (response, headers) => {
    // The cookie, by which a server could know its reader again, must not come back.
    const given = { etag, 'set-cookie': 'reader=1; Secure; SameSite=None' };
    if (headers['if-none-match'] === etag) response.writeHead(304, given).end();
    else response.writeHead(200, { ...given, 'content-type': 'application/json' }).end(body);
  };
};

beforeAll(async () => {
  server = createServer(selfSigned(), ({ url, headers }, response) => {
    if (url === '/own.json.minisig' && signature) {
      response.writeHead(200).end(signature);
      return;
    }
    if (url === '/catalogue.json' || url === '/set.json') {
      listed.push(url);
      response.writeHead(200).end(url === '/set.json' ? set : catalogue);
      return;
    }
    if (url !== '/own.json') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page(links));
      return;
    }
    asked.push(headers);
    answer(response, headers);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  address = `https://localhost:${(server.address() as AddressInfo).port}/own.json`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/**
 * Nobody can press the button of Chromium's dialog: a copy asks for the host at its installation, and
 * the manifest that is given away takes the place of that one, as an update would. Chromium remembers
 * what was granted. Firefox takes the host as granted with the pages of the content script.
 */
const permitted: Record<BrowserName, (folder: string) => Promise<Session>> = {
  async chromium(folder) {
    cpSync(build('chromium'), folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = readFileSync(file, 'utf8');
    const asking = { ...JSON.parse(manifest), host_permissions: ['https://localhost/*'] };
    writeFileSync(file, JSON.stringify(asking));
    const session = await openSession('chromium', { extension: folder, isTrusting: true });
    writeFileSync(file, manifest);
    await session.browser.installExtension(folder);
    return session;
  },
  firefox: () =>
    openSession('firefox', {
      isTrusting: true,
    }),
};

describe.each(browsers)('Following a dossier, in %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-follow-'));
  let session: Session;
  let tab: ExtensionTab;
  beforeAll(async () => {
    signature = undefined;
    links = '';
    session = await permitted[browser](folder);
    tab = await openExtensionTab(session);
    await openExtensionPage(tab.page, 'options.html');
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    asked = [];
  });

  const text = (): Promise<string> =>
    tab.page.evaluate(() => document.querySelector('#dossiers')?.textContent ?? '');
  const untilSays = async (words: string): Promise<void> => {
    await until(async () => (await text()).includes(words)).catch(async () => {
      expect(await text()).toContain(words);
    });
  };
  const press = (label: string): Promise<void> =>
    tab.page.evaluate((label) => {
      const button = [...document.querySelectorAll<HTMLElement>('#dossiers button')].find(
        ({ textContent }) => textContent.includes(label),
      );
      if (!button) throw new Error(`There is no button “${label}”.`);
      button.click();
    }, label);
  const lookAgain = async (): Promise<void> => {
    const before = asked.length;
    await press('Look for a newer version');
    await until(async () => asked.length > before);
  };
  const expectNothingOfTheReader = (): void => {
    const telling = ['cookie', 'referer', 'authorization', 'origin'];
    expect(asked.flatMap((headers) => telling.filter((one) => headers[one]))).toEqual([]);
  };
  const untilLit = async (names: readonly string[]): Promise<void> => {
    await session.page.bringToFront();
    await session.untilLit(names);
    await tab.page.bringToFront();
  };

  const follow = async (typed: string): Promise<void> => {
    await tab.page.bringToFront();
    await tab.page.waitForSelector('.follow input');
    await tab.page.evaluate(typeAddress, typed);
    await tab.page.click('.follow button');
  };

  test('the browser is asked for that one host alone, and for nothing where there is none', async () => {
    await openExtensionPage(tab.page, 'options.html');
    await tab.page.waitForSelector('.follow input');
    await tab.page.evaluate(noteRequests);
    for (const [typed, sentence] of refused) {
      await follow(typed);
      await untilSays(sentence);
    }
    expect(await tab.page.evaluate(requests)).toEqual([]);
    await follow('https://Dossiers.example:8443/a.json?*#*');
    await untilSays('was not given the permission');
    expect(await tab.page.evaluate(requests)).toEqual(['https://dossiers.example/*']);
    expect(asked).toEqual([]);
    await openExtensionPage(tab.page, 'options.html');
  });

  test('what is at an address is shown before it is on; the server learns nothing of the reader', async () => {
    answer = serves(first, '"1"');
    await tab.page.waitForSelector('.follow input');
    await tab.page.type('.follow input', address);
    // Permission is asked for only after a real click.
    await tab.page.bringToFront();
    await tab.page.click('.follow button');
    await untilSays('Before it is added');
    await untilSays('5 facts');
    expect(asked).toHaveLength(1);
    expectNothingOfTheReader();
    await press('Add it');
    await untilSays(`${address} · last looked at`);
    await session.page.goto(new URL('/page', address).href);
    await untilLit(['Ada Lane']);
  });

  test('a version that is known is not sent again', async () => {
    await lookAgain();
    expect(asked.map((headers) => headers['if-none-match'])).toEqual(['"1"']);
    expectNothingOfTheReader();
    expect(await text()).not.toContain('The newest version');
  });

  test('a newer version is in its place, with what it changed, in tabs that are open already', async () => {
    answer = serves(second, '"2"');
    await lookAgain();
    await untilSays('1 fact changed · 1 fact withdrawn');
    await untilSays('Lane gave no reply, the article says.');
    await untilLit(['Ada Lane', 'Carl Ström']);
  });

  test('one press goes back, the newer one does not come by itself, and another press takes it', async () => {
    await press('Back to the version before');
    await untilSays('You went back to this version.');
    await untilLit(['Ada Lane']);
    await lookAgain();
    await untilSays('You went back to this version.');
    await press('Take the newer version');
    await untilSays('The newest version');
    await untilLit(['Ada Lane', 'Carl Ström']);
  });

  test('when it is due, the background asks by itself', async () => {
    answer = serves(third, '"3"');
    await tab.store('look:own', { at: '2020-01-01T00:00:00Z', etag: '"2"' });
    await tab.page.evaluate(ringAlarm);
    await untilSays('third edition');
    expect(asked.map((headers) => headers['if-none-match'])).toEqual(['"2"']);
    await tab.page.evaluate(ringAlarm);
    await until(() => tab.page.evaluate(hasRung));
    expect(asked).toHaveLength(1);
  });

  const bomb = gzipSync(Buffer.alloc(longestFile + 1, ' '));

  test.each<[string, typeof answer, string]>([
    ['nothing', (response) => response.writeHead(404).end(), 'nothing there (“404”)'],
    [
      'a way elsewhere',
      (response) => response.writeHead(302, { location: 'https://localhost:1/' }).end(),
      'leads elsewhere',
    ],
    [
      'a way to itself',
      (response) => response.writeHead(307, { location: address }).end(),
      'leads elsewhere',
    ],
    [
      'a login page',
      (response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>Log in'),
      'This is a web page',
    ],
    [
      'a little that unpacks to too much',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      'too large',
    ],
    [
      'a file that ends before its end',
      (response) => {
        response.writeHead(200, { 'content-length': '5000' });
        response.write('{"format": 1', () => response.destroy());
      },
      'could not be reached',
    ],
    [
      'another dossier',
      (response) =>
        response.writeHead(200).end(JSON.stringify({ ...first, id: 'other', title: 'Another' })),
      'Another dossier is there now, “Another”',
    ],
  ])(
    'where there is %s, the version that is here stays, and the reader is told',
    async (_, now, sentence) => {
      answer = now;
      await lookAgain();
      await untilSays(sentence);
      expect(asked).toHaveLength(1);
      expect(await text()).toContain('third edition');
      answer = serves(third, '"3"');
      await lookAgain();
      await until(async () => !(await text()).includes(sentence));
    },
  );

  test('once it is removed nothing is asked any more', async () => {
    expect(await tab.page.evaluate(alarms)).toEqual(['follow']);
    await press('Remove');
    await untilSays('has been removed');
    await until(async () => (await tab.page.evaluate(alarms)).length === 0);
    // The host stays permitted for the content script, whose permission is another.
    expect(await tab.page.evaluate(isPermitted)).toBe(true);
    await untilLit([]);
    expect(await text()).not.toContain('did not work');
    expect(asked).toEqual([]);
  });

  const offerOf = (key: SecretKey): string =>
    `<link rel="alternate" type="application/vnd.gloss+json" href="/own.json#key=${key.publicKey.text}">`;
  const sign = async (dossier: Dossier, revision: number, key: SecretKey): Promise<void> => {
    const bytes = Buffer.from(JSON.stringify(dossier));
    signature = await signatureFileOf(bytes, `id=own revision=${revision}`, key);
  };
  const popupText = (): Promise<string> => tab.page.evaluate(() => document.body.textContent ?? '');
  const openPopup = async (): Promise<void> => {
    await session.page.bringToFront();
    await session.page.goto(new URL('/page', address).href);
    await tab.page.bringToFront();
    await openExtensionPage(tab.page, 'popup.html');
  };

  test('from a page to a signed dossier in three presses, and nothing is asked before the first', async () => {
    const key = await makeSecretKey();
    answer = serves(first, '"1"');
    await sign(first, 41, key);
    links = offerOf(key).repeat(1000);
    await openPopup();
    await until(async () => (await popupText()).includes('This page offers a dossier'));
    expect((await popupText()).split('This page offers a dossier')).toHaveLength(2);
    expect(asked).toEqual([]);
    await tab.page.evaluate(openTabsHere);
    await tab.page.click('.offer button');
    await until(async () => (await text()).includes('Before it is added'));
    await untilSays(`Unchanged since “${first.author}” signed it: revision 41`);
    expect(await text()).toContain('not that it is true');
    await press('Add it');
    await untilSays(`${address} · last looked at`);
    await untilSays(`Unchanged since “${first.author}” signed it: revision 41`);
    await openPopup();
    await until(async () => (await popupText()).includes('You follow the dossier'));
    expect(await popupText()).toContain(`key ${key.publicKey.id}`);
    await openExtensionPage(tab.page, 'options.html');
    await untilSays('A followed dossier');
  });

  test('one changed byte, another key, an older revision and no signature are each refused with a sentence', async () => {
    answer = serves(second, '"2"');
    const changes: [() => Promise<void>, string][] = [
      [async () => {}, 'not the one that was signed'],
      [async () => sign(second, 42, await makeSecretKey()), 'signed with another key'],
      [
        async () => {
          signature = undefined;
        },
        'There is no signature there',
      ],
    ];
    for (const [change, sentence] of changes) {
      await change();
      await press('Look for a newer version');
      await untilSays(sentence);
      expect(await text()).toContain('revision 41');
    }
    await press('Remove');
    await untilSays('has been removed');
  });

  test('a catalogue is read when it is opened, and a set out of it is added by one press', async () => {
    listed.length = 0;
    await follow(new URL('/catalogue.json', address).href);
    await untilSays('The desk');
    await untilSays('English, Ukrainian');
    await openExtensionPage(tab.page, 'options.html');
    await untilSays('only when you open it');
    expect(listed).toEqual(['/catalogue.json']);
    await tab.page.click('#catalogues button');
    await untilSays('English, Ukrainian');
    await tab.page.click('#catalogues li button');
    await untilSays('all of its dossiers are added, or none');
    expect(listed).toEqual(['/catalogue.json', '/catalogue.json', '/set.json']);
    await press('Add it');
    await untilSays('Another followed dossier');
    await untilSays('You follow it.');
    await untilLit(['Ada Lane']);
  });
});

/** Addresses as typed, and words of their refusals. */
const refused = [
  ['https://*/x.json', 'not the address of one site'],
  ['http://news.example/x.json', 'Only addresses that begin with https://'],
  ['https://*.example/x', 'not the address of one site'],
  ['https://reader:secret@news.example/x', 'holds a name or a password'],
  ['https://a.*/x', 'not the address of one site'],
  [`https://news.example/${'x'.repeat(1_000_000)}`, 'too long'],
  ['https://x/x', 'not the address of one site'],
  ['https://news.example/\u202egnp', 'cannot be seen'],
] as const;

/** Runs in the popup: a page that it would open in a new tab is loaded in its own. */
function openTabsHere(): void {
  const { browser } = globalThis as never as {
    browser: { tabs: { create(how: { url: string }): Promise<void> } };
  };
  browser.tabs.create = async ({ url }) => location.assign(url);
}

interface Permissions {
  request(what: { origins: string[] }): Promise<boolean>;
}

/** Runs in the settings: notes which origins the browser is asked for, and gives none. */
function noteRequests(): void {
  const world = globalThis as never as {
    browser: { permissions: Permissions };
    requested: string[];
  };
  world.requested = [];
  world.browser.permissions.request = ({ origins }) => {
    world.requested.push(...origins);
    return Promise.resolve(false);
  };
}

const requests = (): string[] => (globalThis as never as { requested: string[] }).requested;

function typeAddress(typed: string): void {
  const input = document.querySelector<HTMLInputElement>('.follow input');
  if (!input) throw new Error('There is no field for an address.');
  input.value = typed;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

interface Alarms {
  getAll(): Promise<{ name: string; scheduledTime: number }[]>;
  create(name: string, how: { when: number; periodInMinutes: number }): Promise<void>;
}

const isPermitted = (): Promise<boolean> => {
  interface Permissions {
    contains(what: { origins: string[] }): Promise<boolean>;
  }
  const { browser } = globalThis as never as { browser: { permissions: Permissions } };
  return browser.permissions.contains({ origins: ['https://localhost/*'] });
};

const alarms = async (): Promise<string[]> => {
  const { browser } = globalThis as never as { browser: { alarms: Alarms } };
  return (await browser.alarms.getAll()).map(({ name }) => name);
};

/** True if the alarm has rung and is set for the next hour. */
const hasRung = async (): Promise<boolean> => {
  const { browser } = globalThis as never as { browser: { alarms: Alarms } };
  return (await browser.alarms.getAll()).every(({ scheduledTime }) => scheduledTime > Date.now());
};

/** Makes the alarm ring now, as if the hour were over. */
async function ringAlarm(): Promise<void> {
  const { browser } = globalThis as never as { browser: { alarms: Alarms } };
  await browser.alarms.create('follow', { when: Date.now(), periodInMinutes: 60 });
}
