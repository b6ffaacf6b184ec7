import { beforeEach, describe, expect, test } from 'vitest';
import { audit, overflowOf } from '../../tools/browser/audit.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, type Session } from './session.ts';
import { useSession } from './use-session.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body>${body}`;
const gap = '<div style="height: 1500px"></div>';
const article = page(
  `<p>NASA met Elon Musk.</p>${gap}<p id="second">Musk left Crimea.</p>${gap}<p id="third">Musk again, with NASA.</p>`,
);

/** The names in sight. */
const near = ['NASA', 'Elon Musk'];

interface Extension {
  i18n: { getMessage(key: string, substitution?: string): string };
  action: { getBadgeText(of: object): Promise<string> };
  tabs: { getCurrent(): Promise<{ id: number }>; query(filter: object): Promise<{ id: number }[]> };
  permissions: { remove(permissions: object): Promise<boolean> };
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
}

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });
  beforeEach(async () => {
    await open('popup.html');
    for (const key of ['on', 'painter', 'badge', 'off:127.0.0.1', 'asleep:musk-and-putin'])
      await session.extension.store(key, undefined);
  });

  /** The popup itself, in a tab of its own: it speaks of the tab before it. */
  const popup = () => session.extension.page;
  const text = (): Promise<string> => popup().evaluate(() => document.body.textContent ?? '');
  const word = (key: string, put?: string): Promise<string> =>
    popup().evaluate(
      (key, put) =>
        (globalThis as never as { browser: Extension }).browser.i18n.getMessage(key, put),
      key,
      put,
    );
  const untilSays = async (key: string): Promise<void> => {
    const said = await word(key);
    await until(async () => (await text()).includes(said));
  };
  const press = (selector: string): Promise<void> => popup().click(selector);
  const look = async (html: string): Promise<void> => {
    await session.show(html);
    await popup().bringToFront();
  };
  /** A page behind the popup's tab is not drawn, and Gloss rests in it. */
  const untilLit = async (names: readonly string[]): Promise<void> => {
    await session.page.bringToFront();
    await session.untilLit(names);
    await popup().bringToFront();
  };
  const open = async (file: string): Promise<void> => {
    const isOpen = (): Promise<boolean> =>
      popup().evaluate(
        (file) => location.pathname === `/${file}` && document.querySelector('main') !== null,
        file,
      );
    if (await isOpen()) return;
    // Firefox does not tell Puppeteer when an extension's page has loaded.
    await popup().evaluate((file) => setTimeout(() => location.assign(file)), file);
    await until(isOpen);
  };
  const rows = (): Promise<string[]> =>
    popup().evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.entities button')].map((row) =>
        row.textContent.replace(/\s+/g, ' '),
      ),
    );
  const badge = (): Promise<string> =>
    popup().evaluate(async () => {
      const { tabs, action } = (globalThis as never as { browser: Extension }).browser;
      const [self, all] = await Promise.all([tabs.getCurrent(), tabs.query({})]);
      return action.getBadgeText({ tabId: all.find(({ id }) => id !== self.id)?.id });
    });

  test('it counts the mentions of the page by entity, the most mentioned first', async () => {
    await look(article);
    await until(async () => (await rows()).length === 3);
    const [person, body, place] = await Promise.all(
      ['entityPerson', 'entityBody', 'entityPlace'].map((key) => word(key)),
    );
    expect(await rows()).toEqual([`Elon Musk ${person} 3`, `NASA ${body} 2`, `Crimea ${place} 1`]);
    expect(await text()).toContain('127.0.0.1');
    await until(async () => (await badge()) === '6');
  });

  test('a click on an entity goes to its next mention, and the next click to the one after', async () => {
    await look(article);
    await until(async () => (await rows()).length === 3);
    const passed = (): Promise<number> => session.page.evaluate(() => scrollY);
    await press('.entities li:nth-child(3) button');
    await until(async () => (await passed()) > 800);
    const second = await passed();
    await popup().bringToFront();
    await press('.entities li:nth-child(1) button');
    await until(async () => (await passed()) > second + 800);
  });

  test('switched off on this site the page goes dark at once, and lights up again', async () => {
    await look(article);
    await until(async () => (await rows()).length === 3);
    await press('.switch:nth-of-type(2) input');
    await untilSays('stateSiteOff');
    await untilLit([]);
    await until(async () => (await badge()) === '');
    await press('.switch:nth-of-type(2) input');
    await untilLit(near);
    await until(async () => (await rows()).length === 3);
  });

  test('paused, the page goes dark until the reader goes on', async () => {
    await look(article);
    await until(async () => (await rows()).length === 3);
    await press('.switches .plain');
    await popup().bringToFront();
    await untilSays('statePaused');
    await untilLit([]);
    await press('.notice .button');
    await untilLit(near);
    await until(async () => (await rows()).length === 3);
  });

  test('a story is switched off and on', async () => {
    await look(article);
    await until(async () => (await rows()).length === 3);
    await press('.stories .switch input');
    await untilSays('stateNoDossier');
    await untilLit([]);
    await press('.stories .switch input');
    await untilLit(near);
    await until(async () => (await rows()).length === 3);
  });

  test('where nothing can be marked, nothing of a page is offered', async () => {
    await session.page.goto('about:blank');
    await untilSays('stateUnknown');
    const offered = await popup().evaluate(() =>
      [...document.querySelectorAll('main :is(button, .switch)')].map(({ textContent }) =>
        textContent.trim(),
      ),
    );
    const expected = ['settingsOn', 'popupReload', 'dossierOpen', 'popupSettings'];
    const story = await popup().evaluate(
      () => document.querySelector('.stories .switch')?.textContent,
    );
    const words = await Promise.all(expected.map((key) => word(key)));
    expect(offered).toEqual([...words.slice(0, 2), story, ...words.slice(2)]);
  });

  test('switched off everywhere it says so and nothing else', async () => {
    await look(article);
    await press('.switch input');
    await untilSays('stateOff');
    await untilLit([]);
    expect(await rows()).toEqual([]);
    await press('.switch input');
    await untilLit(near);
    await until(async () => (await rows()).length === 3);
  });

  test('it says why nothing is marked', async () => {
    await look(article.replace('<html', '<html data-gloss="off"'));
    await untilSays('stateOptedOut');
    await look(page('Nobody is named here.'));
    await untilSays('listNone');
    await session.page.goto('about:blank');
    await untilSays('stateUnknown');
  });

  test('names that come while it is open are counted', async () => {
    await look(article);
    await until(async () => (await rows()).length === 3);
    await session.page.evaluate(() => document.body.prepend('Vladimir Putin came too. '));
    await untilLit(['Vladimir Putin', ...near]);
    await until(async () => (await rows()).some((row) => row.startsWith('Vladimir Putin')));
  });

  test('of a page that is far too long it reads a part, and says so', async () => {
    const script =
      'document.body.append(...Array.from({ length: 17_000 }, () => { const p = document.createElement("p"); p.textContent = "Elon Musk"; return p; }))';
    await look(page(`<script>${script}</script>`));
    await untilSays('popupPartial');
    await until(async () => (await rows()).length === 1);
    await session.page.bringToFront();
    await session.page.evaluate(() => document.querySelector('p')?.replaceChildren('NASA'));
    const counts = async () => (await session.extension.ask({ type: 'summary' })).counts;
    await until(async () => (await counts()).length === 2);
    await popup().bringToFront();
    await look(page(`<script>document.body.append("x ".repeat(2 ** 24 + 9) + "NASA")</script>`));
    await untilSays('listNone');
    await untilSays('popupPartial');
  });

  test('nothing is kept of the pages that were read', async () => {
    await look(page('<p>Nobody is named here.'));
    await untilSays('listNone');
    const before = await keptKeys();
    await look(article);
    await until(async () => (await rows()).length === 3);
    expect(await keptKeys()).toEqual(before);
  });

  function keptKeys(): Promise<string[]> {
    return popup().evaluate(async () => {
      const { storage } = (globalThis as never as { browser: Extension }).browser;
      return Object.keys(await storage.local.get(null)).toSorted();
    });
  }

  describe('the settings', () => {
    test('focusable marks and back, in the open page', async () => {
      await session.show(article);
      await popup().bringToFront();
      await open('options.html');
      await press('.choice:nth-child(2) input');
      await session.page.bringToFront();
      await session.page.waitForSelector('gloss-mark');
      await popup().bringToFront();
      await press('.choice:nth-child(1) input');
      await untilLit(near);
      expect(await session.page.$('gloss-mark')).toBeNull();
    });

    test('the badge goes and comes', async () => {
      await session.show(article);
      await popup().bringToFront();
      await open('options.html');
      await until(async () => (await badge()) === '6');
      await press('#toolbar .switch input');
      await until(async () => (await badge()) === '');
      await press('#toolbar .switch input');
      await until(async () => (await badge()) === '6');
    });

    test('sites and dismissals are listed by name and can be taken back', async () => {
      const kept = ':is(#sites, #dismissed) .rows button';
      await session.extension.store('off:news.example', true);
      await session.extension.store('not:news.example:musk-and-putin/elon-musk', true);
      await open('options.html');
      await until(async () => (await text()).includes('Elon Musk · news.example'));
      for (const left of [1, 0]) {
        await press(kept);
        await until(() =>
          popup().evaluate(({ kept, left }) => document.querySelectorAll(kept).length === left, {
            kept,
            left,
          }),
        );
      }
      expect(await text()).not.toContain('news.example');
    });
  });

  test.each(['popup.html', 'options.html'])('%s has no accessibility fault', async (file) => {
    await look(article);
    await open(file);
    for (const [width, scheme] of [
      [320, 'light'],
      [900, 'dark'],
    ] as const) {
      await popup().setViewport({ width, height: 800 });
      if (browser === 'chromium')
        await popup().emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const [faults, overflow] = [await audit(popup()), await overflowOf(popup())];
      expect({ width, faults, overflow }).toEqual({ width, faults: [], overflow: 0 });
    }
  });

  test('a page without names needs no names from storage; one that needs what is damaged says so', async () => {
    const state = async (html: string): Promise<string> => {
      await session.show(html);
      await session.page.bringToFront();
      const ask = async () => (await session.extension.ask({ type: 'summary' })).state;
      await until(async () => (await ask()) !== 'reading');
      return ask();
    };
    const { names } = await popup().evaluate(() =>
      (globalThis as never as { browser: Extension }).browser.storage.local.get(null),
    );
    await session.extension.store('names', 'damaged');
    expect(await state(page('<p>Nobody is here.</p>'))).toBe('idle');
    expect(await state(article)).toBe('no-dossier');
    await session.extension.store('names', names);
    expect(await state(article)).toBe('idle');
  });

  if (browser === 'chromium') {
    const endWorker = async (): Promise<void> => {
      const worker = session.browser.targets().find((target) => target.type() === 'service_worker');
      await (await worker?.worker())?.close();
    };

    test('a worker that was ended wakes for the badge', async () => {
      await look(article);
      await until(async () => (await badge()) === '6');
      await endWorker();
      await session.page.bringToFront();
      await session.page.evaluate(() => document.querySelector('#third')?.remove());
      await until(async () => (await badge()) === '4');
    });

    test('compiled dossiers that were lost are there again once the worker wakes', async () => {
      await endWorker();
      for (const key of ['shelf', 'index', 'names']) await session.extension.store(key, undefined);
      await session.show(article);
      await session.untilLit(near);
    });

    test('opened by the toolbar button it knows the pages of the browser itself', async () => {
      await session.page.bringToFront();
      await session.page.goto('chrome://version');
      const id = new URL(session.origin).host;
      await (await session.browser.extensions()).get(id)?.triggerAction(session.page);
      const opened = () =>
        session.browser
          .targets()
          .filter((target) => target.url() === `${session.origin}/popup.html`);
      await until(async () => opened().length === 2);
      const said = await word('stateBrowserPage');
      const real = await opened()[1]?.asPage();
      await until(async () =>
        Boolean(await real?.evaluate((said) => document.body.textContent?.includes(said), said)),
      );
      await real?.close();
    });
  }

  if (browser === 'firefox')
    test('where the reader has taken access away it says so and asks for it', async () => {
      await popup().evaluate(() =>
        (globalThis as never as { browser: Extension }).browser.permissions.remove({
          origins: ['http://*/*'],
        }),
      );
      await session.page.bringToFront();
      await session.page.reload();
      await popup().bringToFront();
      await untilSays('stateRevoked');
      expect(await text()).toContain(await word('popupAllow'));
    });
});
