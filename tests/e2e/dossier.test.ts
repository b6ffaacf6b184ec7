import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { audit } from '../../tools/browser/audit.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, openSession, type Session } from './session.ts';

/** Says nothing of time, and knows one name. */
const tiny = {
  ...smallDossier,
  id: 'tiny',
  title: 'A tiny dossier',
  entities: smallDossier.entities.slice(0, 1),
  claims: smallDossier.claims.slice(4),
  relations: [],
};

const views = [
  '#overview',
  '#facts',
  '#facts?about=starlink&kind=unnamed',
  '#facts?words=nothinghasthis',
  '#time',
  '#ties',
  '#entities',
  '#sources',
  '#disputes',
  '#claim/calls-since-2022',
  '#entity/elon-musk',
  '#claim/no-such-fact',
  '#nonsense',
];

describe.each(browsers)('The dossier page in %s', (browser) => {
  let session: Session;
  const page = () => session.extension.page;
  beforeAll(async () => {
    session = await openSession(browser);
    await openExtensionPage(page(), 'dossier.html');
    await page().bringToFront();
  });
  afterAll(() => session?.close());

  const go = async (hash: string): Promise<void> => {
    await page().evaluate(turnTo, hash);
  };
  const main = (): Promise<string> =>
    page().evaluate(() => document.querySelector('main')?.textContent ?? '');

  test.each(views)('%s says something, and axe has nothing to object to', async (view) => {
    await go(view);
    expect((await main()).trim()).not.toBe('');
    expect(await audit(page())).toEqual([]);
  });

  test.runIf(browser === 'chromium').each(['#overview', '#facts', '#time', '#ties', '#sources'])(
    'in the dark, axe has nothing to object to at %s either',
    async (view) => {
      await page().emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await go(view);
      const faults = await audit(page());
      await page().emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
      expect(faults).toEqual([]);
    },
  );

  test('the keyboard alone gets to the search, to every list and into it', async () => {
    await go('#overview');
    await page().evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    const reached: string[] = [];
    for (let step = 0; step < 12; step++) {
      await page().keyboard.press('Tab');
      reached.push(
        await page().evaluate(() => {
          const { activeElement: at } = document;
          return at instanceof HTMLAnchorElement ? at.hash : (at?.localName ?? '');
        }),
      );
      if (reached.at(-1) === '#facts') break;
    }
    expect(reached).toContain('input');
    expect(reached.at(-1)).toBe('#facts');
    await page().keyboard.press('Enter');
    await until(() => page().evaluate(() => location.hash === '#facts'));
    await until(async () => (await main()).includes('136 facts'));
  });

  test('printed, the time line has the facts without a date too', async () => {
    await go('#time');
    const facts = (): Promise<number> =>
      page().evaluate(() => document.querySelectorAll('.undated .moment').length);
    expect(await facts()).toBe(0);
    await page().evaluate(() => dispatchEvent(new Event('beforeprint')));
    await until(async () => (await facts()) > 10);
    await page().evaluate(() => dispatchEvent(new Event('afterprint')));
    await until(async () => (await facts()) === 0);
  });

  test('a dossier without dates and with one name says so in sentences', async () => {
    await session.extension.store('file:tiny', JSON.stringify(tiny));
    await session.extension.store('installed:tiny', {
      title: tiny.title,
      author: tiny.author,
      facts: 1,
      names: 1,
      from: 'file',
      edition: '1',
    });
    await openExtensionPage(page(), 'dossier.html?dossier=tiny#time');
    await until(async () => (await main()).includes('date'));
    await go('#ties');
    expect((await main()).trim()).not.toBe('');
    await go('#disputes');
    expect((await main()).trim()).not.toBe('');
    await openExtensionPage(page(), 'dossier.html?dossier=none');
    expect((await main()).trim()).not.toBe('');
    await openExtensionPage(page(), 'dossier.html');
    await session.extension.store('installed:tiny', undefined);
    await session.extension.store('file:tiny', undefined);
  });

  test.each(views)('at %s nothing covers what is to be read', async (view) => {
    await go(view);
    const covered = await page().evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, p):not(.unseen)')].flatMap((text) => {
        const [line] = text.getClientRects();
        if (!line || line.bottom > innerHeight) return [];
        const there = document.elementFromPoint(line.left + 3, line.top + line.height / 2);
        return there && !text.contains(there) && !there.contains(text) ? [there.outerHTML] : [];
      }),
    );
    expect(covered).toEqual([]);
  });

  test.each([320, 1280, 3840])('at %s px nothing is wider than the window', async (width) => {
    await page().setViewport({ width, height: 900 });
    const overflow: Record<string, number> = {};
    for (const view of views) {
      await go(view);
      const [scroll, client] = await page().evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth] as const;
      });
      if (scroll > client) overflow[view] = scroll - client;
    }
    await page().setViewport({ width: 1280, height: 900 });
    expect(overflow).toEqual({});
  });

  test('a search finds as it is typed, marks the hits, and says how many there are', async () => {
    await go('#overview');
    await page().type('input[type=search]', 'starlink crimea');
    await until(() => page().evaluate(() => document.querySelectorAll('mark').length > 3));
    const [hits, status] = await page().evaluate(() => [
      [...document.querySelectorAll('mark')].map((hit) => hit.textContent.toLowerCase()),
      document.querySelector('[role=status]')?.textContent,
    ]);
    expect(new Set(hits)).toEqual(new Set(['starlink', 'crimea']));
    expect(status).toMatch(/^\d+ facts/);
    await page().evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      field?.select();
    });
    await page().keyboard.press('Backspace');
    await until(async () => !(await main()).includes('No fact'));
  });

  test('the facts are taken along as files', async () => {
    await go('#facts?words=crimea');
    await until(() => page().evaluate(() => document.querySelector('.take') !== null));
    await page().evaluate(() => {
      const files: Record<string, Blob> = {};
      Object.assign(globalThis, { files });
      URL.createObjectURL = (blob: Blob) => {
        files[blob.type] = blob;
        return '#facts?words=crimea';
      };
    });
    const texts = await page().evaluate(async () => {
      for (const button of document.querySelectorAll<HTMLElement>('.take button'))
        if (!button.matches(':last-child')) button.click();
      const { files } = globalThis as never as { files: Record<string, Blob> };
      const entries = Object.entries(files).map(async ([type, blob]) => [type, await blob.text()]);
      return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
    });
    expect(Object.keys(texts).sort()).toEqual([
      'application/json',
      'application/ld+json',
      'text/csv',
      'text/markdown',
    ]);
    const facts = JSON.parse(texts['application/json'] ?? '').facts as { address: string }[];
    expect(facts.length).toBeGreaterThan(2);
    for (const { address } of facts)
      for (const text of Object.values(texts)) expect(text).toContain(address);
  });

  test.runIf(browser === 'chromium')(
    'printed, the overview takes three pages at most',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'gloss-print-'));
      await go('#overview');
      const path = join(folder, 'dossier.pdf') as `${string}.pdf`;
      await page().pdf({ path });
      const pages = readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      rmSync(folder, { recursive: true });
      expect(pages).toBeGreaterThan(0);
      expect(pages).toBeLessThanOrEqual(3);
    },
  );
});

/** Runs in the page: goes to another view, and waits until it is drawn. */
async function turnTo(hash: string): Promise<void> {
  if (location.hash !== hash) {
    const turned = new Promise((told) => addEventListener('hashchange', told, { once: true }));
    location.assign(hash);
    await turned;
  }
  for (let frame = 0; frame < 3; frame++)
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}
