/** Gloss beside other things in the browser: another extension, other tabs, a popup whose switch is played with. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { browsers, openSession, type Session } from './session.ts';

const article =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body style="font:18px/1.6 serif;margin:120px 40px"><p>It was <b id="musk">Elon Musk</b> who spoke with Vladimir Putin of NASA.</p><p id="more"></p>';
const names = ['Elon Musk', 'Vladimir Putin', 'NASA'];

/** Marks words as other extensions do: with elements, again at every change, and with a highlight of its own. */
const other = `
  let wrapped = 0;
  const wrap = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode())
      if (/Musk|NASA/.test(walker.currentNode.data) && !walker.currentNode.parentElement.closest('.other')) found.push(walker.currentNode);
    for (const text of found) {
      const at = text.data.search(/Musk|NASA/);
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 4);
      const mark = document.createElement('span');
      mark.className = 'other';
      range.surroundContents(mark);
      const own = new Range();
      own.selectNodeContents(mark);
      CSS.highlights.set('other', new Highlight(own));
      document.body.dataset.wrapped = String(++wrapped);
    }
  };
  wrap();
  new MutationObserver(wrap).observe(document.body, { childList: true, subtree: true, characterData: true });
`;

const folder = mkdtempSync(join(tmpdir(), 'gloss-other-'));
writeFileSync(join(folder, 'other.js'), other);
writeFileSync(
  join(folder, 'manifest.json'),
  JSON.stringify({
    manifest_version: 3,
    name: 'Another',
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['other.js'] }],
    host_permissions: ['http://127.0.0.1/*'],
    browser_specific_settings: { gecko: { id: 'another@gloss.example' } },
  }),
);
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  beforeEach(async () => {
    session = await openSession(browser);
  });
  afterEach(() => session?.close());

  const wraps = (): Promise<number> =>
    session.page.evaluate(() => Number(document.body.dataset.wrapped ?? 0));

  test.each(['highlight', 'marks'])(
    'another extension that marks the same words, and Gloss with %s, both come to an end',
    async (painter) => {
      const id = await session.browser.installExtension(folder);
      await session.extension.store('painter', painter);
      await session.show(article);
      await until(async () => (await wraps()) >= 2);
      await session.page.evaluate(() => {
        const more = document.querySelector('#more') as Element;
        more.textContent = 'And NASA again.';
      });
      const counted = async (): Promise<number> =>
        (await session.extension.ask({ type: 'summary' })).counts.reduce(
          (sum, { count }) => sum + count,
          0,
        );
      await until(async () => (await counted()) === 4);
      const lit = async (): Promise<string> => (await session.lit()).join('');
      if (painter === 'highlight')
        await until(async () => (await lit()) === [...names, 'NASA'].join(''));
      const before = await wraps();
      await session.frames(20);
      expect(await wraps()).toBe(before);
      expect(await counted()).toBe(4);
      expect(session.errors).toEqual([]);
      await session.browser.uninstallExtension(id);
    },
  );

  test('of a switch that is flipped thirty times the last position holds everywhere, and nobody writes besides', async () => {
    await session.show(article);
    await session.untilLit(names);
    const writes = await session.extension.page.evaluate(flip, 30);
    expect(writes).toBeLessThanOrEqual(30);
    await session.untilLit([]);
    await session.extension.store('on', true);
    await session.untilLit(names);
    expect(session.errors).toEqual([]);
  });

  test('a tab that was opened in the background is lit when it is looked at', async () => {
    await session.show(article);
    await session.untilLit(names);
    const address = session.page.url();
    await session.page.goto('about:blank');
    await session.extension.page.bringToFront();
    void session.page.goto(address);
    await until(() =>
      session.page.evaluate(
        (to) => location.href === to && document.readyState === 'complete',
        address,
      ),
    );
    await session.page.bringToFront();
    await session.untilLit(names);
    await session.rest('#musk');
    await until(session.hasCard);
    expect(session.errors).toEqual([]);
  });
});

/** Runs in the extension's page: flips the switch, off at last. @returns the number of changes that are heard of it */
async function flip(times: number): Promise<number> {
  interface Local {
    set(values: object): Promise<void>;
    remove(key: string): Promise<void>;
    onChanged: { addListener(heard: (changes: object) => void): void };
  }
  const { local } = (globalThis as never as { browser: { storage: { local: Local } } }).browser
    .storage;
  let [writes, isOver] = [0, false];
  local.onChanged.addListener((changes) => {
    writes += 'on' in changes ? 1 : 0;
    isOver ||= 'last' in changes;
  });
  for (let time = 1; time <= times; time++) await local.set({ on: time < times && time % 2 === 0 });
  // Changes are heard in order: once this one is, so are all of the switch.
  await local.set({ last: true });
  await new Promise<void>((heard) => {
    const look = (): void => (isOver ? heard() : void setTimeout(look));
    look();
  });
  await local.remove('last');
  return writes;
}
