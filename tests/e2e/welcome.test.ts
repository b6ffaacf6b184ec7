import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit, overflowOf } from '../../tools/browser/audit.ts';
import { visitTab } from '../../tools/browser/extension-tab.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, openSession, type Session } from './session.ts';

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  const page = () => session.extension.page;
  beforeAll(async () => {
    session = await openSession(browser);
    await visitTab(page(), `${session.origin}/welcome.html`);
    await page().setViewport({ width: 1280, height: 800 });
    await page().bringToFront();
  });
  afterAll(() => session?.close());

  const lit = (): Promise<number> =>
    page().evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

  test('an installation opens the first-run page', () => {
    expect(session.isWelcomed).toBe(true);
  });

  test('its example is alive: the names are lit and the pointer opens a card', async () => {
    await until(async () => (await lit()) >= 3);
    const name = await page().evaluate(() => {
      const [first] = [...CSS.highlights.values()].flatMap((names) => [...names]);
      if (!first) throw new Error('No name is lit.');
      const range = document.createRange();
      range.setStart(first.startContainer, first.startOffset);
      range.setEnd(first.endContainer, first.endOffset);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page().mouse.move(name.x, name.y + 300);
    await page().mouse.move(name.x, name.y, { steps: 5 });
    await until(() => page().evaluate(() => document.querySelector('gloss-card') !== null));
  });

  test('all of it is to be seen on one screen of 1280 by 800', async () => {
    expect(await page().evaluate(() => document.documentElement.scrollHeight)).toBe(800);
  });

  test('it has no accessibility fault and is never too wide', async () => {
    await page().mouse.move(5, 790);
    await until(() => page().evaluate(() => document.querySelector('gloss-card') === null));
    for (const [width, value] of [
      [320, 'light'],
      [900, 'dark'],
    ] as const) {
      await page().setViewport({ width, height: 800 });
      if (browser === 'chromium')
        await page().emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      const [faults, overflow] = [await audit(page()), await overflowOf(page())];
      expect({ width, faults, overflow }).toEqual({ width, faults: [], overflow: 0 });
    }
  });
});
