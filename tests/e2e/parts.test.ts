/** Which scripts of Gloss a page gets, and when. Only Chromium tells. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../tools/browser/desk.ts';
import { openStage, type Stage } from './harness.ts';

let stage: Stage;
const got: string[] = [];

beforeAll(async () => {
  stage = await openStage('chromium');
  const session = await stage.page.createCDPSession();
  session.on('Debugger.scriptParsed', ({ url }) => {
    const [, script] = /^chrome-extension:.*\/([\w-]+\.js)$/.exec(url) ?? [];
    if (script) got.push(script);
  });
  await session.send('Debugger.enable');
});
afterAll(() => stage.close());

test('a page without names gets the script that looks for them, and each part with what it is for', async () => {
  await stage.show('<p>Nobody is named here.</p><p>It was <b id="late">somebody</b>.</p>');
  // In which any part would be there.
  await new Promise((passed) => setTimeout(passed, 1000));
  expect(got).toEqual(['content-script.js']);
  await stage.page.evaluate(() => {
    (document.querySelector('#late') as Element).textContent = 'Elon Musk';
  });
  await stage.untilLit(['Elon Musk']);
  expect(got).toEqual(['content-script.js', 'mentions.js']);
  await stage.rest('#late');
  await until(stage.hasCard);
  expect(got).toEqual(['content-script.js', 'mentions.js', 'card.js']);
});
