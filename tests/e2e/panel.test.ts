import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit, overflowOf } from '../../tools/browser/audit.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, openSession, type Session } from './session.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body>${body}`;
const gap = '<div style="height: 3000px"></div>';
const article = page(
  `<p>NASA, Elon Musk.</p>${gap}<p id="far">Starlink over Crimea was what Musk spoke of.</p>`,
);
const echoing = page(
  `<p>Elon Musk has been in regular contact with Vladimir Putin since late 2022.</p>${gap}
  <p>SpaceX signed a secret $1.8 billion contract in 2021.</p>`,
);

describe.each(browsers)('The side panel in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(browser);
    await panel().bringToFront();
    // In a tab of its own it speaks of the tab before it, like the popup.
    await openExtensionPage(panel(), 'sidepanel.html');
  });
  afterAll(() => session?.close());

  const panel = () => session.extension.page;
  const text = (): Promise<string> => panel().evaluate(() => document.body.textContent ?? '');
  const rows = (): Promise<string[]> =>
    panel().evaluate(() =>
      [...document.querySelectorAll('.named h2')].map((row) => row.textContent.trim()),
    );
  const look = async (html: string): Promise<void> => {
    await session.show(html);
    await panel().bringToFront();
  };
  const echoes = (): Promise<string[]> =>
    panel().evaluate(() =>
      [...document.querySelectorAll('.echo')].map(({ textContent }) => textContent),
    );
  const untilRows = async (wanted: string[]): Promise<void> => {
    let now: string[] = [];
    await until(async () => {
      now = await rows();
      return JSON.stringify(now) === JSON.stringify(wanted);
    }).catch(() => expect(now).toEqual(wanted));
  };
  const press = (label: string, inside = 'body'): Promise<void> =>
    panel().evaluate(
      (label, inside) => {
        const button = [...document.querySelectorAll<HTMLElement>(`${inside} button`)].find(
          ({ textContent }) => textContent.includes(label),
        );
        if (!button) throw new Error(`There is no button “${label}”.`);
        button.focus();
        button.click();
      },
      label,
      inside,
    );
  const all = ['Elon Musk person 2', 'NASA public body 1', 'Starlink product 1', 'Crimea place 1'];

  test('names what the page mentions, the most mentioned first', async () => {
    await look(article);
    await untilRows(all);
  });

  test('begins with the story, a dispute that the page touches, and a few facts', async () => {
    const count = (selector: string): Promise<number> =>
      panel().evaluate((selector) => document.querySelectorAll(selector).length, selector);
    await until(async () => (await count('.story-here .rows > li')) > 2);
    expect(await count('.story-here .rows > li')).toBeLessThanOrEqual(5);
    expect(await count('.story-here .lines')).toBeGreaterThan(0);
  });

  test('shows first the facts that bear on the passages of this page', async () => {
    await press('Elon Musk', '.named');
    const opened = (): Promise<string> =>
      panel().evaluate(() => document.querySelector('.opened')?.textContent ?? '');
    await until(async () => (await opened()).includes('Bears on this page'));
    const first = await panel().evaluate(
      () => document.querySelector('.opened .fact')?.textContent,
    );
    expect(first).toMatch(/Crimea|Starlink/);
  });

  test('goes to a mention and back, and the focus stays in the panel', async () => {
    await press('Starlink over Crimea was what Musk');
    const scrolled = (): Promise<number> => session.page.evaluate(() => scrollY);
    await session.page.bringToFront();
    await until(async () => (await scrolled()) > 2000);
    await panel().bringToFront();
    expect(await panel().evaluate(() => document.activeElement?.className)).toBe('row');
    await press('Back to where you were');
    await session.page.bringToFront();
    await until(async () => (await scrolled()) === 0);
    await panel().bringToFront();
    expect(await text()).not.toContain('Back to where you were');
  });

  test('shows one kind alone', async () => {
    await panel().select('.kinds select', 'place');
    expect(await rows()).toEqual(['Crimea place 1']);
    await panel().select('.kinds select', '');
    expect(await rows()).toEqual(all);
  });

  test('saves the mentions of the page as web annotations', async () => {
    await panel().evaluate(() => {
      URL.createObjectURL = (blob: Blob) => {
        Object.assign(globalThis, { saved: blob });
        return '#';
      };
    });
    await press('Save these mentions');
    const saved = (): Promise<string | undefined> =>
      panel().evaluate(() => (globalThis as { saved?: Blob }).saved?.text());
    await until(async () => (await saved()) !== undefined);
    const annotations = JSON.parse((await saved()) ?? '') as {
      type: string;
      target: { source: string; selector: { exact: string } };
    }[];
    expect(annotations.map(({ target }) => target.selector.exact)).toEqual([
      'NASA',
      'Elon Musk',
      'Starlink',
      'Crimea',
      'Musk',
    ]);
    expect(annotations[0]?.target.source).toBe(session.page.url());
  });

  test('opens an entity that a fact names, where the page names it too', async () => {
    await press('Starlink', '.opened .facts');
    await until(() =>
      panel().evaluate(
        () =>
          document
            .querySelector('.named [aria-expanded=true]')
            ?.textContent.includes('Starlink') === true,
      ),
    );
  });

  test('has no accessibility fault and is never too wide', async () => {
    await press('Elon Musk', '.named');
    await until(async () => (await panel().$('.fact')) !== null);
    for (const width of [320, 600]) {
      await panel().setViewport({ width, height: 800 });
      const [faults, overflow] = [await audit(panel()), await overflowOf(panel())];
      expect({ width, faults, overflow }).toEqual({ width, faults: [], overflow: 0 });
    }
  });

  test('follows what the page does', async () => {
    await session.page.bringToFront();
    const summary = () => session.extension.ask({ type: 'summary' });
    const { revision } = await summary();
    await session.page.evaluate(() =>
      document.querySelector('#far')?.replaceChildren('Nobody is named here.'),
    );
    // Behind another tab Gloss would rest before it has read that, and said that it is another revision.
    await until(async () => {
      const now = await summary();
      return now.revision !== revision && now.counts.length === 2;
    });
    await panel().bringToFront();
    await untilRows(['NASA public body 1', 'Elon Musk person 1']);
  });

  test('shows the sentences that repeat a fact, each beside it, and goes to one', async () => {
    await look(echoing);
    await until(async () => (await echoes()).length === 2);
    expect(await echoes()).toEqual([
      expect.stringMatching(
        /^Elon Musk has been in regular contact.*Here without “according to .*Denied by Dmitry Peskov \(denial not mentioned on this page\)/,
      ),
      expect.stringMatching(/^SpaceX signed a secret .* contract in 2021/),
    ]);
    expect(await audit(panel())).toEqual([]);
    await press('SpaceX signed a secret');
    await session.page.bringToFront();
    await until(() => session.page.evaluate(() => scrollY > 2000));
    await panel().bringToFront();
  });

  test('an echo is taken away for the site, and brought back', async () => {
    await press('Not this');
    const isTold = async () => (await text()).includes('Not shown on this site any more');
    await until(isTold);
    await look(echoing);
    await until(async () => (await echoes()).length === 1);
    await press('Not this');
    await until(isTold);
    await press('Undo');
    await look(article);
    await until(async () => (await echoes()).length === 0);
    await look(echoing);
    await until(async () => (await echoes()).length === 1);
    expect((await echoes())[0]).toMatch(/^SpaceX/);
  });

  test('says that a page names nobody, and why a page is not read', async () => {
    await look(page('<p>Nobody is named here.</p>'));
    await until(async () => (await text()).includes('No name of your dossiers'));
    await look(page('<meta name="gloss" content="off"><p>NASA</p>'));
    await until(async () => (await text()).includes('asks Gloss'));
    await session.extension.store('on', false);
    await look(article);
    await until(async () => (await text()).includes('Gloss is off'));
    await session.extension.store('on', undefined);
    // A page behind another tab is not drawn, and Gloss rests in it.
    await session.page.bringToFront();
    await session.untilLit(['NASA', 'Elon Musk']);
    await panel().bringToFront();
    await untilRows(all);
  });
});
