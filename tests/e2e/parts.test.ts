/** Scripts of Gloss that a page gets, and the moment of each. Only Chromium tells. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { openSession, type Session } from './session.ts';

let session: Session;
const got: string[] = [];

beforeAll(async () => {
  session = await openSession('chromium');
  const inspector = await session.page.createCDPSession();
  inspector.on('Debugger.scriptParsed', ({ url }) => {
    const [, script] = /^chrome-extension:.*\/([\w-]+\.js)$/.exec(url) ?? [];
    if (script) got.push(script);
  });
  await inspector.send('Debugger.enable');
});
afterAll(() => session.close());

test('a page without names gets the script that looks for them, and each part with what it is for', async () => {
  await session.show('<p>Nobody is named here.</p><p>It was <b id="late">somebody</b>.</p>');
  // In which any part would be there.
  await session.frames(20);
  expect(got).toEqual(['content-script.js']);
  await session.page.evaluate(() => {
    (document.querySelector('#late') as Element).textContent = 'Elon Musk';
  });
  await session.untilLit(['Elon Musk']);
  expect(got).toEqual(['content-script.js', 'mentions.js']);
  await session.rest('#late');
  await until(session.hasCard);
  expect(got).toEqual(['content-script.js', 'mentions.js', 'card.js']);
});
