/** Pages with too many names for the browser to watch all of them: those that come into sight are lit. */
import { describe, expect, test } from 'vitest';
import { browsers, type Session } from './session.ts';
import { useSession, withoutErrors } from './use-session.ts';

const rows = 900;

const page = (style: string, before = '', after = ''): string => `<!doctype html><html lang="en">
  <meta charset="utf-8"><title>t</title>
  <style>body { margin: 0 } p { margin: 0; height: 60px } ${style}</style>
  <body>${before}<main>${'<p>Elon Musk said so.</p>'.repeat(rows)}</main>${after}`;

/** Moves of a page or its reader that bring other rows into sight. Each runs in the page. */
const moves: Record<string, { html: string; move(): unknown }> = {
  'a leap to the end': {
    html: page(''),
    move: () => scrollTo(0, document.documentElement.scrollHeight),
  },
  'a leap to the end and one back to the middle': {
    html: page(''),
    async move() {
      scrollTo(0, document.documentElement.scrollHeight);
      for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
      scrollTo(0, document.documentElement.scrollHeight / 2);
    },
  },
  'a smooth way down': {
    html: page(''),
    move() {
      scrollTo({ top: 9000, behavior: 'smooth' });
      return new Promise((there) => addEventListener('scrollend', there, { once: true }));
    },
  },
  'all above that folds up': {
    html: page('.folded p:nth-child(-n + 700) { display: none }'),
    move: () => document.querySelector('main')?.classList.add('folded'),
  },
  'long text without names above that folds up': {
    html: page('.folded section { display: none }', '<section style="height: 20000px"></section>'),
    move: () => document.body.classList.add('folded'),
  },
  'rows in another order': {
    html: page(
      'main { display: flex; flex-direction: column } .turned { flex-direction: column-reverse }',
    ),
    move: () => document.querySelector('main')?.classList.add('turned'),
  },
  'a list that is filtered': {
    html: page('.filtered p:not(:nth-child(50n)) { display: none }'),
    move: () => document.querySelector('main')?.classList.add('filtered'),
  },
  'a panel that opens': {
    html: page(
      '.second main, body:not(.second) section { display: none }',
      '',
      `<section>${'<p>Elon Musk said so.</p>'.repeat(rows)}</section>`,
    ),
    move: () => document.body.classList.add('second'),
  },
  'scrolling inside of an element': {
    html: page('main { height: 700px; overflow: auto }'),
    move: () => document.querySelector('main')?.scrollTo(0, 30_000),
  },
  'scrolling inside of an element of a long page': {
    html: page('main { height: 700px; overflow: auto }', '', '<div style="height: 90000px"></div>'),
    move: () => document.querySelector('main')?.scrollTo(0, 30_000),
  },
  'text that comes to stand above': {
    html: page(''),
    move() {
      for (const row of [...document.querySelectorAll('p')].slice(-100))
        document.querySelector('main')?.prepend(row);
    },
  },
  'a page that is zoomed out': {
    html: page('.small p { height: 5px; font-size: 5px }'),
    move: () => document.querySelector('main')?.classList.add('small'),
  },
};

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });
  withoutErrors(() => session);

  /** Waits until far names are no longer watched: 200 ms and some frames (content/mentions/viewport-tracking.ts). */
  const settled = () => session.cardDelay();
  const inSight = () => session.page.evaluate(rowsInSight);
  const untilAllLit = async (): Promise<void> => {
    const isAllLit = async () => {
      const { lit, dark } = await inSight();
      return dark === 0 && lit > 10;
    };
    await expect.poll(isAllLit).toBe(true);
  };

  test.each(Object.entries(moves))(
    '%s: the names that come into sight are lit',
    async (_what, { html, move }) => {
      await session.show(html);
      await expect.poll(inSight).toMatchObject({ dark: 0 });
      await settled();
      await session.page.evaluate(move);
      await untilAllLit();
      await settled();
      await untilAllLit();
    },
  );

  test('written anew by document.open(), a page is followed like any other', async () => {
    await session.show(page(''));
    await settled();
    await session.page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      page('.folded section { display: none }', '<section style="height: 20000px"></section>'),
    );
    // Nothing is in sight yet that could be lit.
    const counted = async () => (await session.extension.ask({ type: 'summary' })).counts.length;
    await expect.poll(counted).toBeGreaterThan(0);
    await settled();
    await session.page.evaluate(() => scrollTo(0, 40_000));
    await untilAllLit();
    await session.page.evaluate(() => scrollTo(0, 0));
    await settled();
    await session.page.evaluate(() => document.body.classList.add('folded'));
    await untilAllLit();
  });

  test('inside of an element names are lit ahead of scrolling once it was scrolled, and not before', async () => {
    const ahead = async () => (await inSight()).ahead;
    await session.show(page('main { height: 700px; overflow: auto }'));
    await untilAllLit();
    await settled();
    expect(await ahead()).toBe(0);
    await session.page.evaluate(() => document.querySelector('main')?.scrollTo(0, 3000));
    await expect.poll(ahead).toBeGreaterThan(0);
  });

  test('scrolled on and on, names are registered many screens ahead, not in every other frame', async () => {
    await session.show(page(''));
    await untilAllLit();
    await settled();
    const changes = await session.page.evaluate(changesInScrolling);
    expect(changes).toBeGreaterThan(0);
    expect(changes).toBeLessThan(6);
    await untilAllLit();
  });

  test('few of the names are registered', async () => {
    await session.show(page(''));
    await untilAllLit();
    await session.page.evaluate(moves['a leap to the end']?.move as never);
    await expect.poll(() => session.lit().then(({ length }) => length)).toBeLessThan(60);
  });
});

/** Runs in the page: counts the frames, of sixty of scrolling, in which other ranges are registered. */
async function changesInScrolling(): Promise<number> {
  const registered = (): Set<AbstractRange> => {
    const ranges = new Set<AbstractRange>();
    CSS.highlights.forEach((highlight) => {
      for (const range of highlight) ranges.add(range);
    });
    return ranges;
  };
  let [changes, before] = [0, registered()];
  for (let frame = 0; frame < 60; frame++) {
    scrollBy(0, 100);
    await new Promise(requestAnimationFrame);
    const now = registered();
    if (now.symmetricDifference(before).size > 0) changes++;
    before = now;
  }
  return changes;
}

/** Runs in the page: counts the rows in sight that are lit and dark, and those lit below what their element shows. */
function rowsInSight(): { lit: number; dark: number; ahead: number } {
  const lit = new Set<Node>();
  CSS.highlights.forEach((highlight, name) => {
    for (const { startContainer } of name.startsWith('gloss-') ? highlight : [])
      lit.add(startContainer);
  });
  const rows = [...document.querySelectorAll('p')];
  const isLit = ({ firstChild }: Element): boolean => firstChild !== null && lit.has(firstChild);
  const seen = rows.filter((row) => {
    const { top, bottom, height } = row.getBoundingClientRect();
    const box = row.parentElement?.getBoundingClientRect();
    return (
      height > 0 &&
      bottom > Math.max(0, box?.top ?? 0) &&
      top < Math.min(innerHeight, box?.bottom ?? 0)
    );
  });
  const end = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
  const ahead = rows.filter((row) => isLit(row) && row.getBoundingClientRect().top >= end).length;
  const litInSight = seen.filter(isLit).length;
  return { lit: litInSight, dark: seen.length - litInSight, ahead };
}
