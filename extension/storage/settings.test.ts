import { beforeEach, describe, expect, test, vi } from 'vitest';
import { usualMarks } from '../../core/page/mark-settings.ts';
import { FakeStorage } from './fake-storage.fixture.ts';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);

const {
  dismiss,
  hostOf,
  readDismissed,
  readSettings,
  readSiteRules,
  readSiteSettings,
  recall,
  setOn,
  setOnlySites,
  setSite,
  unmark,
  watchSiteSettings,
} = await import('./settings.ts');

let storage: FakeStorage;
beforeEach(() => {
  storage = new FakeStorage();
  fake.browser.storage = { local: storage };
  fake.browser.runtime = { id: 'gloss' };
  fake.browser.extension = { inIncognitoContext: false };
});

const sites = Array.from({ length: 100 }, (_, number) => `site-${number}.example`);

describe('writers at the same time', () => {
  test('a hundred sites switched off at once are all off', async () => {
    await Promise.all(sites.map((host) => setSite(host, false)));
    const off = (await readSiteRules()).filter((rule) => rule.off).map(({ host }) => host);
    expect(off.toSorted()).toEqual(sites.toSorted());
  });

  test('switching one site on leaves the others off, whatever else is written meanwhile', async () => {
    await Promise.all(sites.map((host) => setSite(host, false)));
    await Promise.all(
      sites.map((host, number) => (number % 2 ? setSite(host, true) : dismiss(host, 'a/one'))),
    );
    const rules = await readSiteRules();
    expect(rules.filter(({ off }) => off)).toHaveLength(50);
    expect(rules.filter(({ dismissed }) => dismissed.length)).toHaveLength(50);
  });

  test('entities dismissed together on one site are all dismissed', async () => {
    await Promise.all(['a/one', 'a/two', 'b/one'].map((key) => dismiss('news.example', key)));
    await recall('news.example', 'a/two');
    const dismissed = await readDismissed('news.example');
    expect([...dismissed].toSorted()).toEqual(['a/one', 'b/one']);
  });
});

describe('values that nobody wrote', () => {
  const odd = [null, 0, 1, '', 'off', 'true', 'false', [], {}, [true], { on: true }, 1e308];

  test.each(odd)('%j never means on', async (value) => {
    await storage.set({ on: value, badge: value, log: value });
    expect(await readSettings()).toMatchObject({ on: false, badge: false, log: false });
  });

  test.each([...odd, true])('%j is no painter, so the default paints', async (value) => {
    await storage.set({ painter: value });
    expect((await readSettings()).painter).toBe('highlight');
  });

  test.each([...odd, true, false])('a site with %j under its key is off', async (value) => {
    storage.values.set('off:news.example', value);
    expect((await readSiteSettings('news.example')).on).toBe(false);
    expect((await readSiteSettings('other.example')).on).toBe(true);
  });

  test.each(['not:', 'not::', 'not:host', 'not:host:', 'off', 'notes:a:b', ':'])(
    'the key %j dismisses nothing',
    async (key) => {
      storage.values.set(key, true);
      expect(await readSiteRules()).toEqual([]);
    },
  );
});

test('nothing stored means on, highlights and a badge', async () => {
  expect(await readSettings()).toEqual({
    on: true,
    painter: 'highlight',
    marks: usualMarks,
    onlySites: false,
    echoMarks: false,
    badge: true,
    log: false,
  });
  expect(await readSiteSettings('news.example')).toMatchObject({ on: true });
  expect(await readDismissed('news.example')).toEqual(new Set());
});

test('off everywhere is named as the reason before off on this site', async () => {
  await Promise.all([setOn(false), setSite('news.example', false)]);
  expect(await readSiteSettings('news.example')).toMatchObject({ on: false, why: 'off' });
  await setOn(true);
  expect(await readSiteSettings('news.example')).toMatchObject({ on: false, why: 'site-off' });
});

test.each([
  ['https://www.news.example/a', 'news.example'],
  ['http://news.example:8080/', 'news.example'],
  ['https://wwwnews.example/', 'wwwnews.example'],
  ['https://www.news.example./', 'news.example'],
  ['https://live.news.example/', 'live.news.example'],
  ['http://[::1]:8080/', '[::1]'],
  ['file:///home/reader/www.html', 'file'],
  ['moz-extension://6b1f7a52/welcome.html', ''],
])('the site of %s is %s', (url, host) => {
  expect(hostOf(new URL(url))).toBe(host);
});

test('a dismissal on an address that has colons in it is found again', async () => {
  await dismiss('[::1]', 'a/one');
  expect(await readSiteRules()).toEqual([
    { host: '[::1]', off: false, on: false, dismissed: ['a/one'], dismissedEchoes: [] },
  ]);
});

test('where Gloss is on only on some sites, the switch of a site makes it one of them', async () => {
  await setOnlySites(true);
  const isOn = async () => (await readSiteSettings('news.example')).on;
  expect(await isOn()).toBe(false);
  await setSite('news.example', true);
  expect(await isOn()).toBe(true);
  await setSite('news.example', false);
  expect(await isOn()).toBe(false);
});

test('marks that are not understood are as usual, and a kind is taken away once', async () => {
  await storage.set({ marks: { mode: 'loud', line: 'solid', unmarked: ['places', 'dogs'] } });
  await unmark('places');
  await unmark('outlets');
  expect((await readSiteSettings('news.example')).marks).toEqual({
    ...usualMarks,
    line: 'solid',
    unmarked: ['places', 'outlets'],
  });
});

test('a browser that cannot list its keys is asked for everything', async () => {
  await dismiss('news.example', 'a/one');
  Object.defineProperty(storage, 'getKeys', { value: undefined });
  expect(await readDismissed('news.example')).toEqual(new Set(['a/one']));
});

test('nothing is kept about a page of the extension itself', async () => {
  const host = hostOf(new URL('moz-extension://6b1f7a52/welcome.html'));
  await dismiss(host, 'a/one');
  await setSite(host, false);
  expect(await readSiteRules()).toEqual([]);
});

test('a private window writes nothing about a site', async () => {
  fake.browser.extension = { inIncognitoContext: true };
  await Promise.all([setSite('news.example', false), dismiss('news.example', 'a/one')]);
  expect(storage.written).toEqual([]);
});

test('a page hears of its own site only, and of nothing once it is over', async () => {
  const changed = vi.fn();
  const life = new AbortController();
  watchSiteSettings('news.example', changed, life.signal);
  await setSite('other.example', false);
  await dismiss('other.example', 'a/one');
  await storage.set({ lexicon: '' });
  expect(changed).toHaveBeenCalledTimes(0);
  await setOn(false);
  await setSite('news.example', false);
  await dismiss('news.example', 'a/one');
  expect(changed).toHaveBeenCalledTimes(3);
  life.abort();
  await setOn(true);
  expect(changed).toHaveBeenCalledTimes(3);
});
