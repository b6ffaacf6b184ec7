import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { audit, overflowOf } from '../../tools/browser/audit.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, type Session } from './session.ts';
import { useSession } from './use-session.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-exchange-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const table = [
  'What we know about the ferry;;;;',
  'Aussage;Quelle;Medium;Datum;Personen',
  'The ferry left at noon.;Anna Weber;The Harbour Times;03.10.2022;Anna Weber',
  'Nobody says this.;;;;',
  'The ferry never left.;Ola Berg;The Daily;31.02.2022;Ola Berg',
].join('\n');

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'The ferry carried four hundred sheep.',
  datePublished: '2024-06-20',
  author: { '@type': 'Organization', name: 'Facts First' },
  itemReviewed: { '@type': 'Claim', author: { name: 'Ola Berg' } },
  reviewRating: { alternateName: 'Mostly made up' },
};
const story = 'The ferry of Anna Weber left the harbour of Lund at noon. '.repeat(6);
const article = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The Ferry of Lund</title>
  <script type="application/ld+json">${JSON.stringify(review)}</script>
  <article><h1>The Ferry of Lund</h1><p>${story}</p></article>`;

describe.each(browsers)('Bringing facts in, in %s', (browser) => {
  let session: Session;
  const page = () => session.extension.page;
  useSession(browser, (opened) => {
    session = opened;
  });

  const text = (): Promise<string> => page().evaluate(() => document.body.textContent ?? '');
  const untilSays = async (words: string): Promise<void> => {
    await until(async () => (await text()).includes(words)).catch(async () => {
      expect(await text()).toContain(words);
    });
  };
  const press = (label: string): Promise<void> =>
    page().evaluate((label) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a')];
      const found = all.find(({ textContent }) => textContent.trim().startsWith(label));
      if (!found) throw new Error(`There is no “${label}”.`);
      found.click();
    }, label);
  const choose = async (path: string): Promise<void> => {
    const input = (await page().waitForSelector(
      '.drop input',
    )) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(path);
  };
  const open = () => openExtensionPage(page(), 'exchange.html');

  test.each([
    ['half.json', '{"a":', 'It is no JSON'],
    ['deep.json', '['.repeat(100_000), 'nested too deeply'],
    ['other.json', '{"a":1}', 'There is nothing in it'],
    ['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]), 'not UTF-8'],
    ['zeros.csv', 'Fact,Source\na\0b,c', 'There is nothing in it'],
    ['huge.csv', 'a,b\n'.repeat(10_000_001), 'longer than 40,000,000 characters'],
    ['dossier.json', '{"format":2,"claims":[]}', 'This is a dossier'],
  ])('%s is refused with a sentence', async (name, content, sentence) => {
    await open();
    await choose(fileOf(name, content));
    await untilSays(sentence);
  });

  test('a table shows what was read and what was not, by row and column', async () => {
    await open();
    await choose(fileOf('ferry.csv', table));
    await untilSays('2 facts · 1 text without a source · 2 names');
    await untilSays('Row 4: nobody is named who says it');
    await untilSays('Row 5, column “Datum”: “31.02.2022” is no date');
    expect(await audit(page())).toEqual([]);
    expect(await overflowOf(page())).toBeLessThanOrEqual(0);
  });

  test('a column can be given another meaning', async () => {
    const choice = (value: string) =>
      page().evaluate((value) => {
        const select = document.querySelector<HTMLSelectElement>('#column-1');
        if (!select) throw new Error('There is no second column.');
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, value);
    await choice('');
    await until(async () => !(await text()).includes('Anna Weber › The Harbour Times'));
    await choice('source');
    await untilSays('Anna Weber › The Harbour Times');
  });

  test('what was read becomes a draft: facts with their sources, the rest to be written', async () => {
    await press('Put it into the draft');
    await until(() => page().evaluate(() => location.pathname === '/write.html'));
    await untilSays('The ferry left at noon.');
    await untilSays('Nobody says this.');
    await untilSays('Make a fact of it');
  });

  test('a page that says who claims what offers it, and it becomes a draft', async () => {
    await session.show(article);
    await page().bringToFront();
    await openExtensionPage(page(), 'popup.html');
    const tab = await page().evaluate(async () => {
      const { tabs } = (globalThis as never as { browser: { tabs: Tabs } }).browser;
      const [self, all] = await Promise.all([tabs.getCurrent(), tabs.query({})]);
      return all.find(({ id }) => id !== self.id)?.id;
    });
    await page().evaluate(
      (file) => setTimeout(() => location.assign(file)),
      `write.html?tab=${tab}`,
    );
    await untilSays('this page also says who claims what');
    await press('See it');
    await untilSays('Facts First rates it “Mostly made up”.');
    await untilSays('Ola Berg › Facts First');
    await press('Put it into the draft');
    await until(() => page().evaluate(() => location.pathname === '/write.html'));
    await untilSays('Facts First rates it');
  });

  test('names from Wikidata go to the entity of that name in a draft', async () => {
    await open();
    const entity = {
      id: 'Q7',
      labels: {
        en: { language: 'en', value: 'Ola Berg' },
        ru: { language: 'ru', value: 'Ула Берг' },
      },
    };
    await choose(fileOf('Q7.json', JSON.stringify({ entities: { Q7: entity } })));
    await untilSays('Where it goes');
    await page().evaluate(() => {
      const into = document.querySelector<HTMLSelectElement>('#into');
      if (!into) throw new Error('There is no choice of drafts.');
      into.value = [...into.options].find(({ text }) => text.includes('ferry'))?.value ?? '';
      into.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => page().evaluate(() => document.querySelector('#title') === null));
    await press('Put it into the draft');
    await until(() => page().evaluate(() => location.pathname === '/write.html'));
    await until(async () =>
      (
        await page().evaluate(() =>
          [...document.querySelectorAll('textarea, input')].map(
            (one) => (one as HTMLInputElement).value,
          ),
        )
      ).some((value) => value.includes('Ула Берг')),
    ).catch(async () => expect(await text()).toContain('Ула Берг'));
  });
});

interface Tabs {
  getCurrent(): Promise<{ id: number }>;
  query(filter: object): Promise<{ id: number }[]>;
}
