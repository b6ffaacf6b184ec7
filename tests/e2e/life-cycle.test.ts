/** Gloss comes, is renewed, is switched off and goes, while pages are open. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtFolder } from '../../tools/browser/build.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { openExtensionTab } from '../../tools/browser/extension-tab.ts';
import { until } from '../../tools/browser/until.ts';
import { Choices } from '../fuzz/random.ts';
import { browsers, openSession, type Session } from './session.ts';

const article =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body style="font:18px/1.6 serif;margin:120px 40px"><p>It was <b id="musk">Elon Musk</b> who spoke with <b id="putin">Vladimir Putin</b> of NASA.</p><p id="clock"></p>';
const names = ['Elon Musk', 'Vladimir Putin', 'NASA'];

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  beforeEach(async () => {
    session = await openSession(browser);
  });
  afterEach(() => session?.close());

  /** Brings the page to the front and moves the pointer, by which an orphaned script notices that Gloss is gone. */
  const stir = async (): Promise<void> => {
    await session.page.bringToFront();
    await session.page.mouse.move(600, 500);
    await session.page.mouse.move(700, 600, { steps: 4 });
  };

  /** Mutations and movements, to which a script without an extension could answer by errors. */
  const goOn = async (): Promise<void> => {
    await session.page.evaluate(() => {
      for (let step = 0; step < 300; step++)
        (document.querySelector('#clock') as Element).textContent = `Elon Musk ${step}`;
      dispatchEvent(new Event('focus'));
    });
    await session.rest('#putin');
    await stir();
  };

  const picture = (): Promise<string> => session.page.screenshot({ encoding: 'base64' });

  const surfaces = (): Promise<number> =>
    session.page.evaluate(() => document.querySelectorAll('gloss-card, gloss-mark').length);

  test('the one before ends when Gloss is renewed, and the new one is the only one', async () => {
    await session.show(article);
    await session.untilLit(names);
    await session.rest('#musk');
    await until(session.hasCard);
    await session.browser.installExtension(builtFolder(browser));
    await stir();
    await until(async () => (await surfaces()) === 0);
    // Firefox puts the new script into open pages by itself, Chromium waits until they are loaded again.
    await session.untilLit(browser === 'firefox' ? names : []);
    await goOn();
    await session.page.reload();
    await session.untilLit(names);
    await session.rest('#musk');
    await until(async () => (await surfaces()) === 1);
    expect(session.errors).toEqual([]);
  });

  test.each(['highlight', 'marks'])(
    'removed, it leaves nothing to be seen on a page painted by %s, and no error',
    async (painter) => {
      await session.extension.store('on', false);
      await session.show(article);
      const clean = await picture();
      // Set while Gloss is off: a pointer that rests while one session follows on the other is not noticed.
      await session.extension.store('painter', painter);
      await session.extension.store('on', undefined);
      await until(
        async () => (await session.extension.ask({ type: 'summary' })).counts.length === 3,
      );
      await session.rest('#musk');
      await until(session.hasCard);
      await session.browser.uninstallExtension(session.id);
      await stir();
      await until(async () => (await picture()) === clean);
      // Firefox ends the script without a word: its highlights and card stay in the page, unseen, until that is left.
      if (browser === 'chromium') expect([await session.lit(), await surfaces()]).toEqual([[], 0]);
      await goOn();
      expect(session.errors).toEqual([]);
    },
  );

  test('removed from a page without names, it says nothing of the first name that comes', async () => {
    await session.show('<p id="putin">Nobody is named here.</p><p id="clock"></p>');
    await session.browser.uninstallExtension(session.id);
    await goOn();
    expect([await session.lit(), await surfaces()]).toEqual([[], 0]);
    expect(session.errors).toEqual([]);
  });

  test('a page from the browser’s cache is as the settings are now', async () => {
    await session.show(
      `${article}<script>onpageshow = (e) => { window.isBack = e.persisted; }</script>`,
    );
    await session.untilLit(names);
    await session.page.evaluate(() => location.assign('/page-other'));
    await until(() => session.page.evaluate(() => location.pathname === '/page-other'));
    await session.extension.store('on', false);
    await session.page.evaluate(() => history.back());
    await until(() => session.page.evaluate(() => location.pathname !== '/page-other'));
    await session.untilLit([]);
    expect(await session.page.evaluate(() => (window as never as { isBack: boolean }).isBack)).toBe(
      true,
    );
    await session.extension.store('on', undefined);
    await session.untilLit(names);
    expect(session.errors).toEqual([]);
  });

  test('a background that is ended at any moment leaves nothing half compiled', async () => {
    if (browser === 'firefox') {
      await session.close();
      // In ms without work; the default is thirty seconds.
      const preferences = { 'extensions.background.idle.timeout': 1000 };
      session = await openSession(browser, { preferences });
    }
    await session.show(article);
    await session.untilLit(names);
    const moments = new Choices(9);
    for (let round = 0; round < 6; round++) {
      await session.extension.store('asleep:musk-and-putin', round % 2 ? undefined : true);
      await new Promise((passed) => setTimeout(passed, moments.below(120)));
      if (browser === 'chromium') await endWorker(session);
      else await until(() => session.extension.page.evaluate(isBackgroundGone));
    }
    await session.extension.store('badge', false);
    await session.untilLit(names);
    await session.rest('#musk');
    await until(session.hasCard);
    expect(session.errors).toEqual([]);
  });

  test('two windows that change sites at once lose nothing', async () => {
    const sites = Array.from({ length: 16 }, (_, at) => `site-${at}.example`);
    await session.extension.page.evaluate(switchOff, sites);
    await openExtensionPage(session.extension.page, 'options.html');
    const other = await session.browser.newPage();
    const second = await openExtensionTab({ ...session, page: other }).then(({ page }) => page);
    await openExtensionPage(second, 'options.html');
    const windows = [session.extension.page, second];
    const listed = (window: Page): Promise<number> =>
      window.evaluate(() => document.querySelectorAll('.rows bdi').length);
    for (const window of windows) await until(async () => (await listed(window)) === sites.length);
    await Promise.all([
      ...windows.map((window, half) => window.evaluate(switchHalfOn, half)),
      ...sites.map((site) => session.extension.store(`not:${site}:a/b`, true)),
    ]);
    const rules = () => session.extension.page.evaluate(keysOfSites);
    await until(async () => (await rules()).length === sites.length);
    expect((await rules()).toSorted()).toEqual(sites.map((site) => `not:${site}:a/b`).toSorted());
  });
});

describe('In a Chromium of its own', () => {
  let session: Session;
  // A browser that other tests have used loads nothing ahead, and is slow with another context.
  beforeEach(async () => {
    session = await openSession('chromium', { headless: true });
  });
  afterEach(() => session?.close());

  test('a page that was loaded ahead lights up when it is shown', async () => {
    // Puppeteer loses pages that are swapped: this one navigates and reports by itself, and another reads the report.
    const rules = { prerender: [{ urls: ['/page-ahead'], eagerness: 'immediate' }] };
    const page = `${article}<script type="speculationrules">${JSON.stringify(rules)}</script>
      <script>(${tellOfAhead})()</script>`;
    const witness = await session.browser.newPage();
    await session.show(page);
    await witness.goto(session.page.url().replace(/page\d+$/, 'page-witness'));
    // It may have been swapped by now, and is in front then.
    await session.page.bringToFront().catch(() => {});
    const told = () =>
      witness.evaluate(() => JSON.parse(localStorage.getItem('ahead') ?? '{}') as Told);
    let last: Told = { lit: -1, activation: 0 };
    await until(async () => {
      last = await told();
      return last.lit === names.length && last.activation > 0;
    });
    await witness.close();
    expect(session.errors).toEqual([]);
  });

  test('in a private window that it is not let into it does nothing and keeps nothing', async () => {
    await session.show(article);
    const address = session.page.url();
    const context = await session.browser.createBrowserContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(address);
    await page.mouse.move(160, 140, { steps: 5 });
    // A page that is loaded later is lit by then.
    await session.show(article);
    await session.untilLit(names);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await session.extension.page.evaluate(keysOfSites)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** Runs in a page of the extension, in Firefox: asking does not wake the background. */
function isBackgroundGone(): boolean {
  interface Views {
    getViews(): Window[];
  }
  const { extension } = (globalThis as never as { browser: { extension: Views } }).browser;
  return !extension.getViews().some(({ location }) => /background/.test(location.pathname));
}

async function endWorker({ browser }: Session): Promise<void> {
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  // It may end by itself meanwhile.
  await (await target?.worker())?.close().catch(() => {});
}

/** Runs in a page of the extension. */
async function switchOff(sites: string[]): Promise<void> {
  const { local } = (globalThis as never as { browser: { storage: { local: Storage } } }).browser
    .storage;
  await local.set(Object.fromEntries(sites.map((site) => [`off:${site}`, true])));
}

/** Runs in the settings: presses every other button of the sites that are off, all at once. */
function switchHalfOn(half: number): void {
  const rows = [...document.querySelectorAll('.rows li:has(bdi)')];
  for (const [at, row] of rows.entries()) if (at % 2 === half) row.querySelector('button')?.click();
}

async function keysOfSites(): Promise<string[]> {
  const { local } = (globalThis as never as { browser: { storage: { local: Storage } } }).browser
    .storage;
  return Object.keys(await local.get(null)).filter((key) => /^(off|not):/.test(key));
}

interface Storage {
  get(keys: null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
}

interface Told {
  /** Number of names that are lit. */
  readonly lit: number;
  /** When the page was shown, after it was loaded; 0 before. */
  readonly activation: number;
}

/** Runs in the page that is loaded ahead, and in the one that goes to it once Gloss would have read it. */
function tellOfAhead(): void {
  if (location.pathname === '/page-ahead')
    setInterval(() => {
      let lit = 0;
      CSS.highlights.forEach((highlight) => {
        lit += highlight.size;
      });
      const [entry] = performance.getEntriesByType('navigation');
      const { activationStart: activation } = entry as never as { activationStart: number };
      localStorage.setItem('ahead', JSON.stringify({ lit, activation }));
    }, 100);
  else if (location.pathname !== '/page-witness') {
    const isAhead = setInterval(() => {
      if (!localStorage.getItem('ahead')) return;
      clearInterval(isAhead);
      location.assign('/page-ahead');
    }, 50);
  }
}
