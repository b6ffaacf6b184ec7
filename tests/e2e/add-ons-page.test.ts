/** What a reader can do to Gloss on the browser's own page of extensions, while pages are open. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDesk, until } from '../../tools/browser/desk.ts';
import { browsers, openStage, type Stage } from './harness.ts';

const article =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body style="font:18px/1.6 serif;margin:120px 40px"><p>It was <b id="musk">Elon Musk</b> who spoke with <b id="putin">Vladimir Putin</b> of NASA.</p><p id="clock"></p>';
const names = ['Elon Musk', 'Vladimir Putin', 'NASA'];

describe.each(browsers)('In %s', (browser) => {
  let stage: Stage;
  let addOns: Page;
  beforeEach(async () => {
    stage = await openStage(browser);
    addOns = await stage.browser.newPage();
    await stage.show(article);
    const address = browser === 'chromium' ? 'chrome://extensions' : 'about:addons';
    // Firefox does not tell Puppeteer when a page of its own has loaded.
    await addOns.goto(address, { timeout: 1000 }).catch(() => {});
  });
  afterEach(() => stage?.close());

  const id = (): string => new URL(stage.origin).host;
  const turn = (on: boolean): Promise<void> =>
    browser === 'chromium'
      ? addOns.evaluate(turnInChromium, id(), on)
      : addOns.evaluate(turnInFirefox, on);

  /** What a reader does all the time, and what an orphaned script notices. */
  async function stir(): Promise<void> {
    await stage.page.bringToFront();
    await stage.page.evaluate(() => {
      for (let step = 0; step < 100; step++)
        (document.querySelector('#clock') as Element).textContent = `Elon Musk ${step}`;
      (document.querySelector('#clock') as Element).textContent = '';
    });
    await stage.page.mouse.move(600, 500);
    await stage.page.mouse.move(700, 600, { steps: 4 });
  }

  const picture = (): Promise<string> => stage.page.screenshot({ encoding: 'base64' });

  test.each(['highlight', 'marks'])(
    'switched off there and on again, on a page painted by %s, it goes and comes back once',
    async (painter) => {
      await stage.desk.store('on', false);
      await stage.show(article);
      await stir();
      const clean = await picture();
      // The painter first: otherwise one session follows on the other.
      await stage.desk.store('painter', painter);
      await stage.desk.store('on', undefined);
      const isKnown = async (): Promise<boolean> =>
        (await stage.desk.ask({ type: 'summary' })).counts.length === names.length;
      await until(isKnown);
      await stage.rest('#musk');
      await until(stage.hasCard);
      for (let round = 0; round < 3; round++) {
        await turn(false);
        await stir();
        await until(async () => (await picture()) === clean);
        await turn(true);
        await stir();
      }
      // Its own pages were closed with it.
      const desk = await openDesk(stage);
      // Firefox puts the script into open pages by itself, Chromium waits until they are loaded again.
      if (browser === 'chromium') await stage.page.reload();
      await until(async () => (await desk.ask({ type: 'summary' })).counts.length === 3);
      if (painter === 'highlight') await stage.untilLit(names);
      await until(async () => (await marksIn(stage.page)) === (painter === 'marks' ? 3 : 0));
      await stage.rest('#musk');
      await until(async () => (await cardsIn(stage.page)) === 1);
      expect(stage.errors).toEqual([]);
    },
  );

  if (browser === 'chromium')
    test('allowed on a click only, it reads no page before, says so, and reads the page afterwards', async () => {
      await addOns.evaluate(allowOnClick, id());
      await stage.page.bringToFront();
      await stage.page.reload();
      await stir();
      expect(await stage.lit()).toEqual([]);
      await stage.desk.page.reload();
      await until(() => stage.desk.page.evaluate(isRevoked));
      // A style sheet is among what the click allows, and that waits until the page is loaded again.
      await (await stage.browser.extensions()).get(id())?.triggerAction(stage.page);
      await stage.page.reload();
      await stage.untilLit(names);
      await stage.rest('#musk');
      await until(stage.hasCard);
      expect(stage.errors).toEqual([]);
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

/** Runs in the popup: whether it says that the browser keeps it from reading. */
function isRevoked(): boolean {
  const { browser } = globalThis as never as {
    browser: { i18n: { getMessage(key: string): string } };
  };
  return document.body.textContent.includes(browser.i18n.getMessage('stateRevoked'));
}
