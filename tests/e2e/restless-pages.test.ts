/** Pages that change faster than they can be followed. */
import { beforeEach, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, type Session } from './session.ts';
import { useSession, withoutErrors } from './use-session.ts';

/**
 * `go()` writes 10,000 rows a second until `stop()`, into nodes that it keeps, like a framework, and anew; once in a while it
 * rests for some frames, and looks at what it reads and what is lit. Resolves to what was wrong then.
 */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>
<body><p id="calm">It was <b>Elon Musk</b> of NASA.</p><p id="late">It was NASA.</p><main></main><script>${rage}; (${script})()</script>`;

/** Runs in both pages: 10,000 changes a second, as long as `goesOn` says. */
async function rage(
  goesOn: (ms: number) => boolean,
  change: (done: number) => void,
): Promise<void> {
  const turn = new MessageChannel();
  const nextTurn = () =>
    new Promise((go) => {
      turn.port1.onmessage = go;
      turn.port2.postMessage(0);
    });
  const start = performance.now();
  for (let done = 0; goesOn(performance.now() - start); await nextTurn())
    for (; done < (performance.now() - start) * 10; done++) change(done);
}

function script(): void {
  const texts = ['Row: Vladimir Putin said so.', 'Row: nobody.', 'Row: he said so to NASA, once.'];
  const main = document.querySelector('main') as Element;
  const late = document.querySelector('#late')?.firstChild as Text;
  const rows = Array.from({ length: 60 }, () => main.appendChild(document.createElement('p')));
  const written = rows.map((_, at) => texts[at % 3] as string);
  for (const [at, row] of rows.entries()) row.textContent = written[at] as string;
  const kept = rows.map((row) => row.firstChild as Text);
  const wrong: string[] = [];
  let changes = 0;

  function change(): void {
    const at = changes % rows.length;
    const text = texts[(changes * 7 + Math.floor(changes / 60)) % 3] as string;
    if (changes % 5) (kept[at] as Text).data = text;
    else {
      (rows[at] as Element).textContent = text;
      kept[at] = (rows[at] as Element).firstChild as Text;
    }
    written[at] = text;
    changes++;
  }

  function look(): void {
    const said = document.querySelector('#late')?.textContent;
    if (said !== late.data) wrong.push(`${said} for ${late.data}`);
    for (const [at, row] of rows.entries())
      if (row.textContent !== written[at]) wrong.push(`${row.textContent} for ${written[at]}`);
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((range) => {
        const text = range.startContainer.textContent?.slice(range.startOffset, range.endOffset);
        if (
          range.startContainer.isConnected &&
          !/^(Elon Musk|Vladimir Putin|NASA)$/.test(`${text}`)
        )
          wrong.push(`lit: ${text}`);
      });
    });
  }

  const frame = () => new Promise(requestAnimationFrame);
  let isOver = false;
  async function go(): Promise<string[]> {
    for (let rounds = 0; rounds < 4 || !isOver; rounds++) {
      await rage((ms) => ms < 400, change);
      // The first time it was lit, and nobody listens any more.
      late.data = 'Nobody said so.';
      for (let rest = 0; rest < 8; rest++) await frame();
      look();
    }
    return wrong;
  }
  function stop(): void {
    isOver = true;
  }

  Object.assign(globalThis, { go, stop });
}

/** `go()` writes 10,000 rows a second, until `stop()`, below a shadow root, and in the end names in half of them. */
const inShadow = `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>
<body><p>It was <b>Elon Musk</b>.</p><div></div><script>${rage}; (${scriptInShadow})()</script>`;

function scriptInShadow(): void {
  const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' });
  const rows = Array.from({ length: 60 }, () => root.appendChild(document.createElement('p')));
  let isOver = false;
  async function go(): Promise<void> {
    await rage(
      () => !isOver,
      (done) => {
        (rows[done % 60] as Element).textContent = `Row ${done}: NASA.`;
      },
    );
    for (const [at, row] of rows.entries()) row.textContent = at % 2 ? 'It was NASA.' : 'Nobody.';
  }
  function stop(): void {
    isOver = true;
  }

  Object.assign(globalThis, { go, stop });
}

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });
  withoutErrors(() => session);
  beforeEach(() => session.extension.store('painter', undefined));

  const go = (): Promise<string[]> => session.page.evaluate('go()') as never;
  const stop = (): Promise<unknown> => session.page.evaluate('stop()');
  const state = async () => (await session.extension.ask({ type: 'summary' })).state;
  const counts = async () => {
    const { counts } = await session.extension.ask({ type: 'summary' });
    return Object.fromEntries(counts.map(({ name, count }) => [name, count]));
  };
  /** Number of times that each name is in the page's text. */
  const there = () =>
    session.page.evaluate(() => {
      const [calm, main] = [document.querySelector('#calm'), document.querySelector('main')];
      const text = `${calm?.textContent} ${main?.textContent}`;
      const names = ['Elon Musk', 'NASA', 'Vladimir Putin'];
      return Object.fromEntries(names.map((name) => [name, text.split(name).length - 1]));
    });

  const litInCalm = () =>
    session.page.evaluate(() => {
      const calm = document.querySelector('#calm');
      const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return all.filter(({ startContainer }) => calm?.contains(startContainer)).length;
    });

  test.each(['highlight', 'marks'])(
    'a page painted by %s reads as it wrote itself, and is lit anew when it has come to rest',
    async (painter) => {
      await session.extension.store('painter', painter);
      await session.show(page);
      await until(async () => (await counts())['Elon Musk'] === 1);
      const raging = go();
      await until(async () => (await state()) === 'restless');
      await stop();
      expect(await raging).toEqual([]);
      await until(async () => (await state()) === 'idle');
      await expect.poll(counts).toEqual(await there());
    },
  );

  test('a page that rages in a shadow root is left alone until that is calm', async () => {
    await session.show(inShadow);
    await until(async () => (await counts())['Elon Musk'] === 1);
    const raging = go();
    await until(async () => (await state()) === 'restless');
    const states: string[] = [];
    // It is looked after it once a second.
    for (const end = Date.now() + 2500; Date.now() < end; ) states.push(await state());
    await stop();
    await raging;
    expect(new Set(states)).toEqual(new Set(['restless']));
    await until(async () => (await state()) === 'idle');
    await expect.poll(counts).toEqual({ 'Elon Musk': 1, NASA: 30 });
  });

  test('what does not change stays lit meanwhile, and the popup says how it is', async () => {
    await openExtensionPage(session.extension.page, 'popup.html');
    await session.show(page);
    await until(async () => (await session.lit()).includes('Elon Musk'));
    const raging = go();
    await until(async () => (await state()) === 'restless');
    await expect.poll(litInCalm).toBe(2);
    const says = () => session.extension.page.evaluate(() => document.body.textContent);
    await session.extension.page.bringToFront();
    await expect.poll(says).toContain('changes faster than Gloss can follow');
    await session.page.bringToFront();
    await stop();
    await raging;
    await until(async () => (await state()) === 'idle');
    await session.extension.page.bringToFront();
    await expect.poll(says).not.toContain('changes faster');
  });
});
