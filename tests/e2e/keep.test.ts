/** "Keep this article": one press, from the page to lit names on other pages. */
import { beforeEach, describe, expect, test } from 'vitest';
import { audit } from '../../tools/browser/audit.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { until } from '../../tools/browser/until.ts';
import { pressCommand } from './press-command.ts';
import { browsers, type Session } from './session.ts';
import { useSession } from './use-session.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Ferry of Lund</title>${head}</head><body>${body}</body></html>`;

const sentences = [
  'Anna Lindqvist said on Monday that the ferry of Lund had left the harbour at noon with forty people and a great many sheep on board, and that nobody had counted either of them.',
  'Ola Berg, who keeps the harbour, said that the ferry had never left it, and that he had seen it there on all of the three days. “It lay at the pier,” Berg said.',
  'It was not the first time that the two of them had told of the same day in their own ways, and there are people in the town who keep a list of it.',
];
const hidden =
  '<p style="display: none">Sven Holm said that nobody could read this, and that it was true for the whole of the day.</p>';
const article = page(
  `<nav><a href="#a">Home</a></nav><article><h1>The Ferry of Lund</h1>${sentences.map((one) => `<p>${one}</p>`).join('')}${hidden}</article><input name="body"><form><input name="childNodes"></form>`,
);
const other = page(
  '<p>In the evening Anna Lindqvist met Berg.</p><p>Ola Berg was late, and Lindqvist was not. Anna slept. Sven Holm left.</p>',
);

describe.each(browsers)('In %s', (browser) => {
  let session: Session;
  useSession(browser, (opened) => {
    session = opened;
  });
  const own = () => session.extension.page;
  const text = (): Promise<string> => own().evaluate(() => document.body.textContent ?? '');
  const untilSays = (words: string): Promise<void> =>
    until(async () => (await text()).includes(words)).catch(async () => {
      expect(await text()).toContain(words);
    });
  const press = (label: string): Promise<void> =>
    until(() =>
      own().evaluate((label) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button')];
        const button = buttons.find(({ textContent }) => textContent.trim().startsWith(label));
        button?.click();
        return button !== undefined;
      }, label),
    );
  const open = async (html: string): Promise<void> => {
    await session.show(html);
    await own().bringToFront();
  };
  const keysOfKept = (): Promise<string[]> =>
    own().evaluate(async () => {
      const { storage } = (globalThis as never as { browser: Extension }).browser;
      return Object.keys(await storage.local.get(null)).filter((key) => key.includes('kept-'));
    });
  beforeEach(() => openExtensionPage(own(), 'popup.html'));

  test('one press lights the names of the article on other pages, and the next takes it back', async () => {
    await open(article);
    const before = await session.page.evaluate(() => document.documentElement.outerHTML);
    await press('Keep this article');
    await untilSays('Kept: 2 names, 3 statements, 3 sources.');
    expect(await session.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await audit(own())).toEqual([]);
    await session.page.bringToFront();
    await until(async () => (await session.lit()).includes('Anna Lindqvist'));
    // The page does not repeat itself; another one that has its sentences does.
    expect(await session.extension.ask({ type: 'echoes' })).toEqual([]);
    await session.show(article);
    await until(async () => (await session.extension.ask({ type: 'echoes' })).length > 0);
    await session.show(other);
    await session.untilLit(['Anna Lindqvist', 'Berg', 'Ola Berg', 'Lindqvist']);
    await own().bringToFront();
    await press('Undo');
    await session.page.bringToFront();
    await session.untilLit([]);
  });

  test('an article that was kept is in the list, can be paused, and all are forgotten by one press', async () => {
    await open(article);
    await press('Keep this article');
    await untilSays('Kept: ');
    await openExtensionPage(own(), 'articles.html');
    await untilSays('The Ferry of Lund');
    expect(await audit(own())).toEqual([]);
    await own().click('.article input');
    await session.show(other);
    await session.untilLit([]);
    await own().bringToFront();
    await own().click('.article input');
    await session.page.bringToFront();
    await session.untilLit(['Anna Lindqvist', 'Berg', 'Ola Berg', 'Lindqvist']);
    await own().bringToFront();
    await press('Forget all of them');
    await untilSays('All kept articles are forgotten.');
    await until(async () => (await keysOfKept()).length === 0);
    await session.page.bringToFront();
    await session.untilLit([]);
  });

  test('where there is no article it says what is missing', async () => {
    await open(page('<video></video><p>Watch it.</p>'));
    await press('Keep this article');
    await untilSays('a video and hardly any text');
  });

  test('by key the article is kept, the popup tells of it, and it is known when the page is seen again', async () => {
    await session.show(article);
    await pressCommand(browser, session.browser, 'keep-article', 'S');
    await until(async () => (await session.lit()).includes('Anna Lindqvist'));
    await own().bringToFront();
    await untilSays('2 names, 3 statements, 3 sources.');
  });
});

interface Extension {
  storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
}
