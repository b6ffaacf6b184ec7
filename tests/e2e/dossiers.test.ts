import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../core/dossier/schema.ts';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { visitTab } from '../../tools/browser/extension-tab.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, openSession, type Session } from './session.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'gloss-dossiers-'));

/** Knows Ada Lane, and Elon Musk, who is in the embedded dossier too; "the" is a name too common. */
const own: Dossier = {
  ...smallDossier,
  id: 'own',
  title: 'A dossier of one’s own',
  entities: smallDossier.entities.map((entity) =>
    entity.id === 'ada'
      ? {
          ...entity,
          names: [{ language: 'en', use: 'safe', names: ['Ada Lane', 'Elon Musk', 'the'] }],
        }
      : entity,
  ),
};

const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><p id="first">Ada Lane saw the ship.</p><p><span id="both">Elon Musk</span> came.</p><p>NASA</p>';

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(browsers)('Dossiers of the reader’s own, in %s', (browser) => {
  let session: Session;
  const settings = () => session.extension.page;
  beforeAll(async () => {
    session = await openSession(browser);
    await openExtensionPage(settings(), 'options.html');
  });
  afterAll(() => session?.close());

  const text = (): Promise<string> =>
    settings().evaluate(() => document.querySelector('#dossiers')?.textContent ?? '');
  const untilSays = async (words: string): Promise<void> => {
    await until(async () => (await text()).includes(words)).catch(async () => {
      expect(await text()).toContain(words);
    });
  };
  const press = (label: string): Promise<void> =>
    settings().evaluate((label) => {
      const button = [...document.querySelectorAll<HTMLElement>('#dossiers button')].find(
        ({ textContent }) => textContent.includes(label),
      );
      if (!button) throw new Error(`There is no button “${label}”.`);
      button.click();
    }, label);
  const choose = async (path: string): Promise<void> => {
    const input = (await settings().waitForSelector(
      '#dossiers .drop input',
    )) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(path);
  };

  test('the dossier that came with Gloss is in the list, and cannot be removed', async () => {
    await untilSays('came with Gloss');
    expect(await text()).not.toContain('Remove');
  });

  test.each([
    ['broken.json', '{"format": 1', 'not JSON'],
    ['login.json', '<html>Log in</html>', 'This is a web page'],
    ['shape.json', '{"format": 1}', '“claims” is missing'],
    [
      'hostile.json',
      JSON.stringify({
        ...own,
        claims: own.claims.map((claim) => ({
          ...claim,
          attested: [{ ...claim.attested[0], attribution: [] }],
        })),
      }),
      'claims[0].attested[0].attribution',
    ],
  ])('%s is refused, with the reason', async (name, content, reason) => {
    await choose(fileOf(name, content));
    await untilSays(reason);
    await untilSays('cannot be used');
    await press('Leave it');
    await until(async () => !(await text()).includes(reason));
  });

  test('a file is shown before it is on: what it is, and which names are left out', async () => {
    await choose(fileOf('own.json', JSON.stringify(own)));
    await untilSays('A dossier of one’s own');
    await untilSays('5 facts');
    await untilSays('The Gloss contributors, last edited 2026-11-23');
    await untilSays('A retelling of a report');
    await untilSays('an everyday word');
    await session.show(page);
    await session.untilLit(['Elon Musk', 'NASA']);
    await settings().bringToFront();
  });

  test('once it is added its names are lit, in tabs that are open already', async () => {
    await press('Add it');
    await untilSays('from a file');
    await session.page.bringToFront();
    await session.untilLit(['Ada Lane', 'Elon Musk', 'NASA']);
  });

  test('a name that two dossiers know has both in one card', async () => {
    await session.page.bringToFront();
    await session.extension.ask({ type: 'jump', direction: 1, entity: 'own/ada' });
    const { mentions } = (await session.extension.ask({ type: 'outline' })) ?? { mentions: [] };
    const keys = mentions.map(({ entities }) => entities.map(({ key }) => key));
    expect(keys[1]?.toSorted()).toEqual(['musk-and-putin/elon-musk', 'own/ada']);
    const errors = session.errors.length;
    await session.rest('#both');
    await until(session.hasCard);
    expect(session.errors.length).toBe(errors);
  });

  test('put to sleep it is dark, and stays so', async () => {
    await settings().bringToFront();
    const flip = (): Promise<void> =>
      settings().evaluate(() => {
        const rows = [...document.querySelectorAll('.dossier')];
        const row = rows.find((one) => one.textContent.includes('one’s own'));
        row?.querySelector<HTMLInputElement>('input')?.click();
      });
    await flip();
    await session.page.bringToFront();
    await session.untilLit(['Elon Musk', 'NASA']);
    await settings().bringToFront();
    await flip();
    await session.page.bringToFront();
    await session.untilLit(['Ada Lane', 'Elon Musk', 'NASA']);
    await settings().bringToFront();
  });

  test('a colour of its own is that of all its names', async () => {
    await settings().evaluate(() => {
      const rows = [...document.querySelectorAll('.dossier')];
      const row = rows.find((one) => one.textContent.includes('one’s own'));
      const select = row?.querySelector('select');
      if (!select) throw new Error('There is no choice of colours.');
      select.value = 'green';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await session.page.bringToFront();
    await until(() =>
      session.page.evaluate(() => (CSS.highlights.get('gloss-d2-green')?.size ?? 0) > 0),
    );
    await settings().bringToFront();
  });

  test('a newer file shows what it changes before it takes the place', async () => {
    const [met, ...others] = own.claims;
    const newer = { ...own, claims: [{ ...met, note: 'Told twice.' }, ...others] };
    await choose(fileOf('newer.json', JSON.stringify(newer)));
    await untilSays('takes the place');
    await untilSays('1 fact changed');
    await press('Leave it');
  });

  test('another dossier with the same id is said to take the place of this one', async () => {
    await choose(fileOf('other.json', JSON.stringify({ ...own, title: 'Another story' })));
    await untilSays('the place of another dossier that is installed, “A dossier of one’s own”');
    await press('Leave it');
  });

  test('a file in the place of a followed dossier ends the following, and says so before', async () => {
    const followed = 'https://dossiers.example/own.json';
    const record = { title: own.title, author: own.author, facts: 5, names: 4, edition: '1' };
    await session.extension.store('look:own', {
      at: '2026-11-01T12:00:00Z',
      trouble: { kind: 'missing', what: '404' },
    });
    await session.extension.store('installed:own', { ...record, from: followed });
    await untilSays('nothing there (“404”)');
    const claims = own.claims.slice(0, -1);
    const relations = own.relations.filter(({ from }) => from !== 'no-reply');
    await choose(fileOf('fewer.json', JSON.stringify({ ...own, claims, relations })));
    await untilSays(`is followed at ${followed}. Once this file is added it no longer is`);
    await untilSays('1 fact changed · 1 fact withdrawn');
    await untilSays('Lane gave no reply, the article says.');
    await press('Add it');
    await untilSays('Add a dossier from a file');
    await untilSays('from a file');
    expect(await text()).not.toContain('404');
    expect(await text()).not.toContain(followed);
  });

  test('a damaged file is said to be one, in settings, popup and dossier page; the version before is back at a press', async () => {
    await session.extension.store('file:own', '{"format": 1');
    // It is read again when the dossier is switched on.
    await session.extension.store('asleep:own', true);
    await session.page.bringToFront();
    await session.untilLit(['Elon Musk', 'NASA']);
    await session.extension.store('asleep:own', undefined);
    await settings().bringToFront();
    await untilSays('Its file in this browser is damaged');
    const other = await session.browser.newPage();
    await visitTab(other, `${session.origin}/popup.html`);
    const says = (): Promise<string> =>
      other.evaluate(() => document.querySelector('main')?.textContent ?? '');
    await until(async () => (await says()).includes('Nothing of “A dossier of one’s own”'));
    await openExtensionPage(other, 'dossier.html?dossier=own');
    await until(async () => (await says()).includes('in this browser is damaged'));
    await other.close();
    await settings().bringToFront();
    await press('Back to the version before');
    await until(async () => !(await text()).includes('damaged'));
    await session.page.bringToFront();
    await session.untilLit(['Ada Lane', 'Elon Musk', 'NASA']);
    await settings().bringToFront();
  });

  test('a damaged record is said to be one, under its id, and the file brings the dossier back', async () => {
    await session.extension.store('installed:own', 'half a rec');
    await untilSays('Its file in this browser is damaged');
    expect(await text()).not.toContain(own.title);
    await session.page.bringToFront();
    await session.untilLit(['Elon Musk', 'NASA']);
    await settings().bringToFront();
    await choose(fileOf('own.json', JSON.stringify(own)));
    await untilSays('Before it is added');
    await press('Add it');
    await until(async () => !(await text()).includes('damaged'));
    await untilSays(own.title);
    await session.page.bringToFront();
    await session.untilLit(['Ada Lane', 'Elon Musk', 'NASA']);
    await settings().bringToFront();
  });

  test('what a newer file changes wears a mark until its card was open once', async () => {
    const [met, ...others] = own.claims;
    const newer = { ...own, claims: [{ ...met, note: 'Told three times.' }, ...others] };
    await choose(fileOf('changed.json', JSON.stringify(newer)));
    await untilSays('takes the place');
    await press('Add it');
    const marked = (): Promise<string[]> => settings().evaluate(unreadKeys);
    await until(async () => (await marked()).includes('changed:own/ada'));
    await session.page.bringToFront();
    await session.untilLit(['Ada Lane', 'Elon Musk', 'NASA']);
    await session.rest('#both');
    await until(session.hasCard);
    await until(async () => !(await marked()).includes('changed:own/ada'));
    await settings().bringToFront();
    // Those of names whose card was not open are taken away in the settings.
    await session.extension.store('changed:own/carl', { met: 'changed' });
    const forget = () =>
      settings().evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('button')];
        all.find(({ textContent }) => textContent === 'Remove all these marks')?.click();
      });
    await until(async () => {
      await forget();
      return (await marked()).length === 0;
    });
  });

  test('an address without https is refused, and nothing is asked', async () => {
    await settings().waitForSelector('.follow input');
    await settings().type('.follow input', 'http://dossiers.example/a.json');
    await press('Look at it');
    await untilSays('begin with https://');
  });

  test('the settings with dossiers have no accessibility fault and are never too wide', async () => {
    await choose(fileOf('own.json', JSON.stringify({ ...own, title: 'x'.repeat(200) })));
    await untilSays('Before it is added');
    await settings().evaluate(axe);
    for (const width of [320, 1280]) {
      await settings().setViewport({ width, height: 800 });
      const found = await settings().evaluate(async () => {
        const { axe } = globalThis as never as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { scrollWidth, clientWidth } = document.documentElement;
        const { violations } = await axe.run();
        const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        return { faults, overflow: scrollWidth - clientWidth };
      });
      expect({ width, ...found }).toEqual({ width, faults: [], overflow: 0 });
    }
    await press('Leave it');
  });

  test('removed it is gone, and one press brings it back as it was', async () => {
    await press('Remove');
    await untilSays('has been removed');
    await session.page.bringToFront();
    await session.untilLit(['Elon Musk', 'NASA']);
    await settings().bringToFront();
    await press('Undo');
    await session.page.bringToFront();
    await session.untilLit(['Ada Lane', 'Elon Musk', 'NASA']);
    expect(session.errors).toEqual([]);
  });
});

/** Runs in the extension's page. */
async function unreadKeys(): Promise<string[]> {
  const { local } = (
    globalThis as never as {
      browser: { storage: { local: { get(keys: null): Promise<object> } } };
    }
  ).browser.storage;
  return Object.keys(await local.get(null)).filter((key) => key.startsWith('changed:'));
}
