/** Nothing leaves the machine: the whole of Gloss, used for a while behind a proxy that notes everything. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { until } from '../../tools/browser/until.ts';
import { type NotingProxy, openProxy } from './proxy.ts';
import { browsers, openSession, type Session } from './session.ts';

/** Families that a card could name; a page that brings them would hear which letters it shows. */
const families = [
  ...['system-ui', 'sans-serif', 'Arial', 'Helvetica', 'Helvetica Neue', 'Segoe UI', 'Roboto'],
  ...[
    '-apple-system',
    'BlinkMacSystemFont',
    'Inter',
    'Ubuntu',
    'Cantarell',
    'Noto Sans',
    'Georgia',
  ],
];
const fonts = families
  .map((name, at) => `@font-face { font-family: "${name}"; src: url("/font${at}.woff2") }`)
  .join('');
const article = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><link rel="alternate" type="application/vnd.gloss+json" href="https://dossiers.example/x.json"><style>${fonts}</style><body style="font:18px/1.6 serif;margin:120px 40px"><p>It was <b id="musk">Elon Musk</b> who spoke with <b id="putin">Vladimir Putin</b> of <b id="nasa">NASA</b>.</p>`;
const names = ['Elon Musk', 'Vladimir Putin', 'NASA'];

const pages = [
  'popup.html',
  'options.html',
  'welcome.html',
  'sidepanel.html',
  'dossier.html',
  'dossier.html#entity/elon-musk',
  'dossier.html#facts',
  'dossier.html#sources',
  'dossier.html#ties',
  'write.html',
];

/** Hosts that the browsers ask by themselves, as they do without Gloss. */
const ownHosts =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;

/** Neither these nor the icon of a page are Gloss's doing. */
const isOwn = (address: string): boolean => {
  if (address.endsWith('/favicon.ico')) return true;
  const { hostname } = new URL(address.includes('://') ? address : `https://${address}`);
  return ownHosts.test(hostname);
};

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  let proxy: NotingProxy;
  beforeAll(async () => {
    proxy = await openProxy();
    session = await openSession(browser, { proxy: proxy.port });
  });
  afterAll(async () => {
    await session?.close();
    proxy?.close();
  });

  test('the proxy would have seen it', async () => {
    await session.show(article);
    await session.page.evaluate(() => fetch('https://seen.example/').catch(() => {}));
    expect(proxy.asked.filter((address) => !isOwn(address))).toEqual([
      session.page.url(),
      'seen.example:443',
    ]);
  });

  test.each(['highlight', 'marks'])(
    'a page read with %s, its cards and its list cost no request, its own fonts included',
    async (painter) => {
      await session.extension.store('painter', painter);
      await session.show(article);
      proxy.asked.length = 0;
      await until(
        async () => (await session.extension.ask({ type: 'summary' })).counts.length === 3,
      );
      for (const id of ['musk', 'putin', 'nasa']) {
        await session.rest(`#${id}`);
        await until(session.hasCard);
        await session.page.mouse.move(220, 260, { steps: 5 });
        await session.page.keyboard.press('Escape');
      }
      await session.extension.ask({ type: 'visit', direction: 1 });
      await until(session.hasCard);
      for (const key of ['Tab', 'Tab', 'Enter', 'Tab', 'Enter', 'Escape'] as const)
        await session.page.keyboard.press(key);
      await session.extension.ask({ type: 'list' });
      await until(session.hasCard);
      await session.page.keyboard.type('put');
      await session.page.keyboard.press('Enter');
      await session.extension.ask({ type: 'annotations' });
      await session.frames(20);
      expect(proxy.asked.filter((address) => !isOwn(address))).toEqual([]);
    },
  );

  test.each(pages)('%s asks for nothing', async (file) => {
    proxy.asked.length = 0;
    await session.extension.page.bringToFront();
    await openExtensionPage(session.extension.page, file);
    // A page sends its requests when it is drawn.
    await session.extension.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 200))),
    );
    expect(
      await session.extension.page.evaluate(() => document.body.textContent.length),
    ).toBeGreaterThan(20);
    expect(proxy.asked.filter((address) => !isOwn(address))).toEqual([]);
  });

  test('the popup tells of a dossier that the page offers, and asks nothing there', async () => {
    await session.show(article);
    proxy.asked.length = 0;
    await session.extension.page.bringToFront();
    await openExtensionPage(session.extension.page, 'popup.html');
    await until(() =>
      session.extension.page.evaluate(() =>
        (document.body.textContent ?? '').includes('dossiers.example'),
      ),
    );
    expect(proxy.asked.filter((address) => !isOwn(address))).toEqual([]);
  });

  test('the settings are changed without a word to anybody', async () => {
    proxy.asked.length = 0;
    for (const [key, value] of [
      ['on', false],
      ['on', true],
      ['badge', false],
      ['painter', 'highlight'],
      ['off:127.0.0.1', true],
      ['off:127.0.0.1', undefined],
      ['asleep:musk-and-putin', true],
      ['asleep:musk-and-putin', undefined],
    ] as const)
      await session.extension.store(key, value);
    await session.show(article);
    await session.untilLit(names);
    expect(proxy.asked.filter((address) => !isOwn(address))).toEqual([session.page.url()]);
  });
});
