/** Gloss switched off and on, or allowed on a click only, on the browser's page of extensions, while pages are open. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openExtensionTab } from '../../tools/browser/extension-tab.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, openSession, type Session } from './session.ts';

const article =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body style="font:18px/1.6 serif;margin:120px 40px"><p>It was <b id="musk">Elon Musk</b> who spoke with <b id="putin">Vladimir Putin</b> of NASA.</p><p id="clock"></p>';
const names = ['Elon Musk', 'Vladimir Putin', 'NASA'];

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  let addOns: Page;
  beforeEach(async () => {
    session = await openSession(browser);
    addOns = await session.browser.newPage();
    await session.show(article);
    const address = browser === 'chromium' ? 'chrome://extensions' : 'about:addons';
    // Firefox does not tell Puppeteer when a page of its own has loaded.
    await addOns.goto(address, { timeout: 1000 }).catch(() => {});
  });
  afterEach(() => session?.close());

  const id = (): string => new URL(session.origin).host;
  const turn = (on: boolean): Promise<void> =>
    browser === 'chromium'
      ? addOns.evaluate(turnInChromium, id(), on)
      : addOns.evaluate(turnInFirefox, on);

  /** Changes the page and moves the pointer, by which an orphaned script notices that Gloss is gone. */
  async function stir(): Promise<void> {
    await session.page.bringToFront();
    await session.page.evaluate(() => {
      for (let step = 0; step < 100; step++)
        (document.querySelector('#clock') as Element).textContent = `Elon Musk ${step}`;
      (document.querySelector('#clock') as Element).textContent = '';
    });
    await session.page.mouse.move(600, 500);
    await session.page.mouse.move(700, 600, { steps: 4 });
  }

  const picture = (): Promise<string> => session.page.screenshot({ encoding: 'base64' });

  test.each(['highlight', 'marks'])(
    'switched off there and on again, on a page painted by %s, it goes and comes back once',
    async (painter) => {
      await session.extension.store('on', false);
      await session.show(article);
      await stir();
      const clean = await picture();
      // Set while Gloss is off: a change of painter ends one session and begins another.
      await session.extension.store('painter', painter);
      await session.extension.store('on', undefined);
      const isKnown = async (): Promise<boolean> =>
        (await session.extension.ask({ type: 'summary' })).counts.length === names.length;
      await until(isKnown);
      await session.rest('#musk');
      await until(session.hasCard);
      for (let round = 0; round < 2; round++) {
        await turn(false);
        await stir();
        await until(async () => (await picture()) === clean);
        await turn(true);
        await stir();
      }
      // Its own pages were closed with it.
      const tab = await openExtensionTab(session);
      // Firefox puts the script into open pages by itself, Chromium waits until they are loaded again.
      if (browser === 'chromium') await session.page.reload();
      await until(async () => (await tab.ask({ type: 'summary' })).counts.length === 3);
      if (painter === 'highlight') await session.untilLit(names);
      await until(async () => (await marksIn(session.page)) === (painter === 'marks' ? 3 : 0));
      await session.rest('#musk');
      await until(async () => (await cardsIn(session.page)) === 1);
      expect(session.errors).toEqual([]);
    },
  );

  if (browser === 'chromium')
    test('allowed on a click only, it reads no page before, says so, and reads the page afterwards', async () => {
      await addOns.evaluate(allowOnClick, id());
      await session.page.bringToFront();
      await session.page.reload();
      await stir();
      expect(await session.lit()).toEqual([]);
      await session.extension.page.reload();
      await until(() => session.extension.page.evaluate(isRevoked));
      // The click allows a style sheet, too, which the browser adds only when the page is loaded again.
      await (await session.browser.extensions()).get(id())?.triggerAction(session.page);
      await session.page.reload();
      await session.untilLit(names);
      await session.rest('#musk');
      await until(session.hasCard);
      expect(session.errors).toEqual([]);
    });
});

const marksIn = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('gloss-mark').length);

const cardsIn = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('gloss-card').length);

interface ExtensionsPage {
  management: { setEnabled(id: string, on: boolean): Promise<void> };
  developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
}

async function turnInChromium(id: string, on: boolean): Promise<void> {
  const { chrome } = globalThis as never as { chrome: ExtensionsPage };
  await chrome.management.setEnabled(id, on);
}

async function allowOnClick(extensionId: string): Promise<void> {
  const { chrome } = globalThis as never as { chrome: ExtensionsPage };
  await chrome.developerPrivate.updateExtensionConfiguration({
    extensionId,
    hostAccess: 'ON_CLICK',
  });
}

interface Chrome {
  importESModule(address: string): {
    AddonManager: {
      getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>;
    };
  };
}

async function turnInFirefox(on: boolean): Promise<void> {
  const { ChromeUtils } = globalThis as never as { ChromeUtils: Chrome };
  const modules = 'resource://gre/modules/AddonManager.sys.mjs';
  const gloss =
    await ChromeUtils.importESModule(modules).AddonManager.getAddonByID('gloss@gloss.example');
  await (on ? gloss.enable() : gloss.disable());
}

/** Runs in the popup: true if it says that the browser keeps Gloss from reading. */
function isRevoked(): boolean {
  const { browser } = globalThis as never as {
    browser: { i18n: { getMessage(key: string): string } };
  };
  return document.body.textContent.includes(browser.i18n.getMessage('stateRevoked'));
}
