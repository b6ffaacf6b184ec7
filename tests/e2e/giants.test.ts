/** Pages far larger than any that is written for readers: they are read to the end, and answer meanwhile. */
import { describe, expect, test } from 'vitest';
import { until } from '../../tools/browser/until.ts';
import { browsers, type Session } from './session.ts';
import { useSession } from './use-session.ts';

const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body><p>NASA</p><main></main>';

/**
 * In ms: the time after which Firefox calls a page slow and offers to stop it. Far more than the slices of
 * a few ms, which the bench measures; work that is quadratic in a page's length takes far longer.
 */
const longestSilenceMs = 10_000;

/** Functions that make the page a giant, and the number of times that "Elon Musk" is in it then. */
const giants: Record<string, { times: number; grow(): void }> = {
  'one text of ten million characters': {
    times: 100,
    grow() {
      const words = 'the quick brown fox jumps over the lazy dog and tells nobody '.repeat(1640);
      document.querySelector('main')?.append(`${words}said Elon Musk. `.repeat(100));
    },
  },
  'four hundred thousand nodes': {
    times: 200,
    grow() {
      const main = document.querySelector('main') as Element;
      for (let at = 0; at < 100_000; at++) {
        const p = main.appendChild(document.createElement('p'));
        p.append(at % 500 ? 'They said so ' : 'Elon Musk said so ');
        p.appendChild(document.createElement('b')).append('once');
      }
    },
  },
  // Boxes nested this deep crash Chromium even without Gloss.
  'five thousand elements in each other': {
    times: 1,
    grow() {
      let at = document.querySelector('main') as HTMLElement;
      for (let level = 0; level < 5000; level++) {
        at = at.appendChild(document.createElement(level % 2 ? 'i' : 'div'));
        at.style.display = 'contents';
      }
      at.append('It was Elon Musk.');
    },
  },
};

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });

  test.each(Object.entries(giants))(
    '%s: all of it is read, and the page answers meanwhile',
    async (_what, { times, grow }) => {
      session.errors.length = 0;
      await session.extension.store('on', false);
      await session.show(page);
      await session.page.evaluate(grow);
      await session.page.evaluate(listen);
      await read();
      const counts = { NASA: 1, 'Elon Musk': times };
      expect(await found()).toMatchObject({ counts });
      await session.page.evaluate(changeSome);
      await until(async () => (await found()).counts['Vladimir Putin'] === 2);
      // Mentions are lit a few frames after they are counted, and a giant's frames are slow.
      await until(async () => (await found()).lit.includes('Elon Musk'));
      await session.page.evaluate(severalFrames);
      const followed = await found();
      await session.extension.store('on', false);
      await session.untilLit([]);
      await read();
      await expect.poll(found, { timeout: 60_000 }).toEqual(followed);
      expect(await session.page.evaluate('longestSilence')).toBeLessThan(longestSilenceMs);
      expect(session.errors).toEqual([]);
    },
    240_000,
  );

  async function read(): Promise<void> {
    await session.extension.store('on', undefined);
    const isRead = async () => (await session.extension.ask({ type: 'summary' })).state === 'idle';
    await until(isRead, 100_000);
  }

  /** Number of mentions of each name, and the names that are lit where the page is scrolled to. */
  async function found() {
    const { counts } = await session.extension.ask({ type: 'summary' });
    return {
      counts: Object.fromEntries(counts.map(({ name, count }) => [name, count])),
      lit: await session.lit(),
    };
  }
});

/** Runs in the page, once the browser's own work is done: notes how long the page did not answer. */
async function listen(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const page = globalThis as never as { longestSilence: number };
  page.longestSilence = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    page.longestSilence = Math.max(page.longestSilence, now - last);
    last = now;
  }, 5);
}

/** Runs in the page. */
async function severalFrames(): Promise<void> {
  for (let frame = 0; frame < 4; frame++)
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

/** Runs in the page: writes, removes and adds at its top, its middle and its end. */
function changeSome(): void {
  const main = document.querySelector('main') as Element;
  const { children } = main;
  if (children.length > 1000) {
    children[500]?.replaceChildren('Vladimir Putin said so');
    children[children.length / 2]?.remove();
  } else main.prepend('Vladimir Putin ');
  document.body.append('It was Vladimir Putin.');
}
