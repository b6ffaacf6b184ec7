import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { linkedClaimsOf } from '../../core/dossier/lookup/linked-claim.ts';
import { readDossier } from '../../core/dossier/reading/read-dossier.ts';
import { audit, overflowOf } from '../../tools/browser/audit.ts';
import { openExtensionPage, reloadExtensionPage } from '../../tools/browser/extension-page.ts';
import { visitTab } from '../../tools/browser/extension-tab.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, type Session } from './session.ts';
import { useSession } from './use-session.ts';

const sentences = [
  'According to the Harbour Times, the ferry of Anna Weber left the harbour of Lund at noon on the first of May, with forty people and a great many sheep on board.',
  'Ola Berg said that the ferry never left the harbour and that he had seen it there for all of the three days.',
  'Weber wrote on Facebook that it was at sea, that the sea was calm, and that the sheep were well for most of the time.',
];
const article = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The Ferry of Lund</title>
  <nav><a href="#a">Home</a> <a href="#b">Weather</a></nav>
  <article><h1>The Ferry of Lund</h1><p>${sentences[0]}</p><p>${sentences[1]}</p><p>${sentences[2]}</p></article>
  <footer>Cookies and terms of the site</footer>`;

interface Extension {
  i18n: { getMessage(key: string, ...put: string[]): string };
  tabs: { getCurrent(): Promise<{ id: number }>; query(filter: object): Promise<{ id: number }[]> };
}

describe.each(browsers)('Writing a dossier, in %s', (browser) => {
  let session: Session;
  let otherTab: Page | undefined;
  const editor = () => otherTab ?? session.extension.page;
  useSession(browser, (opened) => {
    session = opened;
  });

  const text = (): Promise<string> => editor().evaluate(() => document.body.textContent ?? '');
  const untilSays = async (words: string): Promise<void> => {
    await until(async () => (await text()).includes(words)).catch(async () => {
      expect(await text()).toContain(words);
    });
  };
  /** Presses the first button whose words these are, after the element that the selector finds. */
  const press = (label: string, within = 'body'): Promise<void> =>
    editor().evaluate(
      (label, within) => {
        const button = [
          ...(document.querySelector(within)?.querySelectorAll<HTMLElement>('button') ?? []),
        ].find((one) => one.textContent.trim().startsWith(label));
        if (!button) throw new Error(`There is no button “${label}”.`);
        button.click();
      },
      label,
      within,
    );
  /** Writes into the field with this label, of those that are open. */
  const write = (label: string, value: string, within = 'body'): Promise<void> =>
    editor().evaluate(
      (label, value, within) => {
        const found = [...document.querySelectorAll<HTMLLabelElement>(`${within} .field label`)]
          .filter((one) => one.textContent === label && one.closest('details:not([open])') === null)
          .map((one) => one.control as HTMLInputElement);
        const [field] = found;
        if (!field) throw new Error(`There is no field “${label}”.`);
        field.value = value;
        field.dispatchEvent(
          new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }),
        );
      },
      label,
      value,
      within,
    );
  const inField = (label: string): Promise<string | undefined> =>
    editor().evaluate(
      (label) =>
        [...document.querySelectorAll<HTMLLabelElement>('.field label')]
          .filter((one) => one.textContent === label)
          .map((one) => (one.control as HTMLInputElement).value)[0],
      label,
    );
  const writeFrom = async (html: string): Promise<void> => {
    await session.show(html);
    await editor().bringToFront();
    await openExtensionPage(editor(), 'popup.html');
    const tab = await editor().evaluate(async () => {
      const { tabs } = (globalThis as never as { browser: Extension }).browser;
      const [self, all] = await Promise.all([tabs.getCurrent(), tabs.query({})]);
      return all.find(({ id }) => id !== self.id)?.id;
    });
    await editor().evaluate(
      (file) => setTimeout(() => location.assign(file)),
      `write.html?tab=${tab}`,
    );
    await until(() =>
      editor().evaluate(() => location.pathname === '/write.html' && !location.search),
    );
  };
  const again = async (): Promise<void> => {
    await reloadExtensionPage(editor());
    await until(() => editor().evaluate(() => document.querySelector('h1') !== null));
  };
  const openFolds = (): Promise<void> =>
    editor().evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });

  test('the popup offers it where an article can be read', async () => {
    await session.show(article);
    await editor().bringToFront();
    await untilSays('New dossier from this page');
  });

  test('the article becomes a draft: its names, and who says each sentence', async () => {
    await writeFrom(article);
    await untilSays('Anna Weber');
    const page = await text();
    for (const name of ['Ola Berg', 'Lund', 'Harbour Times']) expect(page).toContain(name);
    for (const sentence of sentences) expect(page).toContain(sentence);
    expect(page).not.toContain('Cookies');
    expect(page).toContain('none is ready for use');
    const ways = await editor().evaluate(() =>
      [...document.querySelectorAll('.sentence > .soft')].map((one) => one.textContent),
    );
    expect(ways).toEqual([
      'Harbour Times · news report',
      'Ola Berg · on record',
      'Anna Weber · post',
    ]);
  });

  test('a fact that copies the article is flagged at its field, until it is said in other words', async () => {
    await press('Make a fact of it');
    await until(() => editor().evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
    await write('The fact, in your own words', sentences[0] ?? '');
    await untilSays('is in the article word for word');
    await write(
      'The fact, in your own words',
      'The Harbour Times reported that Weber set out on 1 May.',
    );
    await until(async () => !(await text()).includes('word for word'));
  });

  test('a reload finds everything as it was', async () => {
    await write('Title', 'Where was the ferry?');
    await again();
    await untilSays('Where was the ferry?');
    expect(await inField('Title')).toBe('Where was the ferry?');
    await untilSays('The Harbour Times reported that Weber set out on 1 May.');
  });

  test('two tabs with one draft lose nothing: each has what the other wrote, and says so', async () => {
    const { href } = await editor().evaluate(() => ({ href: location.href }));
    otherTab = await session.browser.newPage();
    await visitTab(otherTab, href);
    await untilSays('Where was the ferry?');
    await write('Title', 'Where the ferry was');
    await until(async () => (await text()).includes('Where the ferry was'));
    otherTab = undefined;
    await editor().bringToFront();
    await untilSays('This draft was changed in another tab.');
    expect(await inField('Title')).toBe('Where the ferry was');
    await write('Who answers for this dossier', 'A. Writer');
    await until(async () => !(await text()).includes('in another tab'));
    await again();
    await untilSays('Where the ferry was');
    expect(await inField('Title')).toBe('Where the ferry was');
    expect(await inField('Who answers for this dossier')).toBe('A. Writer');
    await write('Title', 'Where was the ferry?');
  });

  test('a draft that another tab deletes is closed, and comes back with it', async () => {
    const { href } = await editor().evaluate(() => ({ href: location.href }));
    otherTab = await session.browser.newPage();
    await visitTab(otherTab, href.replace(/#.*/, ''));
    await untilSays('Go on writing');
    await press('Delete');
    await untilSays('has been deleted');
    otherTab = undefined;
    await untilSays('This draft is not in this browser.');
    const [other] = (await session.browser.pages()).slice(-1);
    otherTab = other;
    await press('Undo');
    await untilSays('Go on writing');
    await other?.close();
    otherTab = undefined;
    await editor().bringToFront();
    await untilSays('Go on writing');
    await press('Go on writing');
    await untilSays('All drafts');
  });

  test('a denial is tied, what is needed is written, and the file passes the check', async () => {
    await press('Make a fact of it');
    await until(() => editor().evaluate(() => document.querySelectorAll('.fact').length === 2));
    const second = '.fact > details[open]';
    await write(
      'The fact, in your own words',
      'Ola Berg said that it stayed where it was.',
      second,
    );
    await write('Denies', 'fact-1', second);
    await press('Make a fact of it');
    await until(() => editor().evaluate(() => document.querySelectorAll('.fact').length === 3));
    await editor().evaluate(() => {
      const folds = [...document.querySelectorAll<HTMLDetailsElement>('.fact > details')];
      for (const fold of folds) fold.open = fold === folds.at(-1);
    });
    await until(() =>
      editor().evaluate(() => document.querySelectorAll('.fact > details[open]').length === 1),
    );
    await write(
      'The fact, in your own words',
      'Anna Weber wrote on Facebook of three days at sea.',
      second,
    );
    await write('The story in two or three neutral sentences', 'Who says where the ferry was.');
    await write('Who answers for this dossier', 'A. Writer');
    await write('What kind of account the article is', 'A news story');
    await write('The same in three words, for every card', 'news story');
    await write('When it appeared, as readers should see it', 'May 2024');
    await openFolds();
    await editor().evaluate(() => {
      for (const label of document.querySelectorAll<HTMLLabelElement>('.field label')) {
        if (!/^Who (or what this is|they are)/.test(label.textContent)) continue;
        const field = label.control as HTMLInputElement;
        field.value = 'As the article tells.';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await editor().evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('.paragraphs > li > .switch input'))
        one.click();
    });
    await untilSays('The check finds nothing to put right.').catch(async () => {
      expect(
        await editor().evaluate(() =>
          [...document.querySelectorAll('.trouble')].map((one) => one.textContent),
        ),
      ).toEqual([]);
    });
    const { dossier, problems } = readDossier(await saved());
    expect(problems).toEqual([]);
    const claims = dossier ? linkedClaimsOf(dossier) : [];
    expect(claims.map(({ standing, kind }) => [standing, kind])).toEqual([
      ['reported', 'outlet'],
      ['reported', 'on-record'],
      ['reported', 'post'],
    ]);
    expect(claims[0]?.deniedBy).toEqual([claims[1]?.id]);
  });

  /** The file that is offered. */
  const saved = (label = 'Save for others'): Promise<string> =>
    editor().evaluate(async (label) => {
      const offered = new Promise<Blob>((take) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          URL.createObjectURL = make;
          take(blob as Blob);
          return make(blob);
        };
      });
      [...document.querySelectorAll<HTMLElement>('button')]
        .find(({ textContent }) => textContent === label)
        ?.click();
      return (await offered).text();
    }, label);

  test('shown on pages, the draft lights up there, and goes dark again', async () => {
    await editor().evaluate(() => document.querySelector<HTMLElement>('.bar input')?.click());
    await session.page.bringToFront();
    await session.untilLit([
      'Lund',
      'Harbour Times',
      'Anna Weber',
      'Lund',
      'Ola Berg',
      'Weber',
      'Facebook',
    ]);
    await editor().bringToFront();
    await editor().evaluate(() => document.querySelector<HTMLElement>('.bar input')?.click());
    await session.page.bringToFront();
    await session.untilLit([]);
    await editor().bringToFront();
  });

  test('when it was said, a silence, more paragraphs and names of a language are in the file', async () => {
    await openFolds();
    const last = '.paragraphs > li:last-child .fact';
    await until(() =>
      editor().evaluate((last) => document.querySelector(`${last} .field`) !== null, last),
    );
    await write('When it was said', '3 May 2024', last);
    await write('If it tells of a silence, which', 'no-comment', last);
    await untilSays('none of them is a denial');
    await write('Other paragraphs that carry it', '1', last);
    await untilSays('Carried here too: 3. Anna Weber wrote');
    const first = 'section:has(#write-names) li:first-child';
    await write('Add names in another language', 'ru', first);
    await untilSays('Russian');
    await write(
      'Names that mean it anywhere, one on a line',
      'Имя\nДругое имя',
      `${first} .language`,
    );
    await write('Longer names that mean something else, one on a line', 'Long name', first);
    const { dossier } = readDossier(await saved());
    expect(dossier?.claims.at(-1)).toMatchObject({
      saidWhen: { words: '3 May 2024' },
      silence: 'no-comment',
      attested: [{ paragraphs: [1, 3] }],
    });
    expect(dossier?.entities[0]?.names).toEqual(
      expect.arrayContaining([
        { language: 'ru', use: 'safe', names: ['Имя', 'Другое имя'] },
        { language: 'any', use: 'decoy', names: ['Long name'] },
      ]),
    );
  });

  test('an address that leads elsewhere than it says is refused at its field, with a sentence', async () => {
    const first = 'section:has(#write-accounts)';
    await write('Web address, with https', 'javascript:alert(1)', first);
    await untilSays('An address begins with https:');
    await write('Web address, with https', 'https://news.example@evil.example/', first);
    await untilSays('holds a name or a password');
    expect(await saved()).not.toContain('evil');
    await write('Web address, with https', 'https://news.example/ferry', first);
    await until(async () => !(await text()).includes('holds a name or a password'));
    expect(JSON.parse(await saved()).accounts[0].url).toBe('https://news.example/ferry');
  });

  test('another account carries a fact after the first, and a sentence is kept for oneself alone', async () => {
    await addOne('Add an account, by its outlet', 'The Coast Daily');
    await untilSays('The Coast Daily');
    await openFolds();
    const coast = 'section:has(#write-accounts) .folds > li:nth-child(2)';
    await write('Whose report it retells', 'harbour-times', coast);
    await addOne('Add a topic', 'The voyage');
    const first = '.paragraphs > li:first-child .fact';
    await until(() =>
      editor().evaluate((first) => document.querySelector(`${first} .field`) !== null, first),
    );
    await write('Other accounts that carry it', 'the-coast-daily', first);
    await until(async () => (await inField('Its paragraphs there, by number')) === '1');
    await write('Its paragraphs there, by number', '4, 6', first);
    await write('Topic', 'the-voyage', first);
    await write('The same in at most 14 words, for cards', 'Harbour Times: out on 1 May', first);
    const { dossier } = readDossier(await saved());
    expect(dossier?.claims[0]).toMatchObject({
      topic: 'the-voyage',
      short: 'Harbour Times: out on 1 May',
      attested: [
        {},
        {
          account: 'the-coast-daily',
          paragraphs: [4, 6],
          attribution: [
            { source: 'the-coast-daily', basis: 'named' },
            { source: 'harbour-times', basis: 'presumed' },
          ],
        },
      ],
    });
    await editor().evaluate(
      (first) => document.querySelector<HTMLElement>(`${first} .switch input`)?.click(),
      first,
    );
    await untilSays('1 fact in the article’s words is left out');
    expect(JSON.parse(await saved()).claims).toHaveLength(2);
    expect(JSON.parse(await saved('Save all, for yourself')).claims[0].wording).toBe('quoted');
    await editor().evaluate(
      (first) => document.querySelector<HTMLElement>(`${first} .switch input`)?.click(),
      first,
    );
    await until(async () => !(await text()).includes('is left out'));
  });

  /** Writes a name into the form that adds something, and adds it. */
  const addOne = (label: string, name: string): Promise<void> =>
    editor().evaluate(
      (label, name) => {
        const field = document.querySelector<HTMLInputElement>(`.add [aria-label="${label}"]`);
        if (!field) throw new Error(`There is no form “${label}”.`);
        field.value = name;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        setTimeout(() => field.form?.requestSubmit());
      },
      label,
      name,
    );

  test.each(['light', 'dark'])(
    'nothing is wrong for those who see or use it otherwise (%s)',
    async (scheme) => {
      await editor()
        .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
        .catch(() => {});
      await openFolds();
      for (const width of [320, 1280]) {
        await editor().setViewport({ width, height: 800 });
        const found = { faults: await audit(editor()), overflow: await overflowOf(editor()) };
        expect({ width, ...found }).toEqual({ width, faults: [], overflow: 0 });
      }
    },
  );

  test('two names are made one, and a name is taken out', async () => {
    const names = (): Promise<string[]> =>
      editor().evaluate(() =>
        [...document.querySelectorAll('section:has(#write-names) summary b')].map(
          (b) => b.textContent,
        ),
      );
    await openFolds();
    const before = await names();
    const fold = `section:has(#write-names) li:nth-child(${before.indexOf('Lund') + 1})`;
    await press('Remove', fold);
    await until(async () => !(await names()).includes('Lund'));
    const ola = `section:has(#write-names) li:nth-child(${(await names()).indexOf('Ola Berg') + 1})`;
    await write('It is the same as', 'anna-weber', ola);
    await until(async () => !(await names()).includes('Ola Berg'));
    expect(await names()).toContain('Anna Weber');
  });

  test('drafts are listed; one that is deleted can be brought back', async () => {
    await session.extension.store('draft:damaged', '{"half');
    await press('All drafts');
    await untilSays('Go on writing');
    await press('Delete');
    await untilSays('No draft yet.');
    await press('Undo');
    await untilSays('Go on writing');
    expect(await audit(editor())).toEqual([]);
    await press('Go on writing');
    await untilSays('The Harbour Times reported that Weber set out on 1 May.');
    await press('All drafts');
  });

  test('a page without an article says so, and takes a text instead', async () => {
    await writeFrom('<!doctype html><html lang="en"><title>t</title><p>Short.</p>');
    await untilSays('No article was found in this page.');
    await press('Begin a draft');
    await untilSays('There is no text to begin with.');
    await write('Text of the article', sentences.join('\n'));
    await press('Begin a draft');
    await untilSays('Anna Weber');
  });

  test('by the keyboard alone: a fact with way and date takes at most six presses', async () => {
    const dated =
      'Ola Berg said that the ferry had left the harbour of Lund at noon on 3 May 2024, with the sheep.';
    await writeFrom(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sheep</title><article><p>${dated}</p><p>${sentences[2]}</p><p>${sentences[1]}</p></article>`,
    );
    await editor().waitForSelector('.walk .step');
    await editor().focus('.walk .step');
    const { keyboard } = editor();
    const isAt = (number: number): Promise<void> => untilSays(`Sentence ${number} of 3`);
    // R, the text, Enter: who says it and the date have been filled in.
    await keyboard.press('r');
    await until(() => editor().evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
    await keyboard.type('Ola Berg said that the ferry set out.');
    await keyboard.press('Enter');
    await isAt(2);
    // K keeps the next, D drops the third, and both go on by themselves.
    await keyboard.press('k');
    await isAt(3);
    await keyboard.press('d');
    await untilSays('Every sentence has been gone through.');
    const [own, quoted, ...rest] = JSON.parse(await saved('Save all, for yourself')).claims;
    expect(own).toMatchObject({
      text: 'Ola Berg said that the ferry set out.',
      when: { words: '3 May 2024', from: '2024-05-03' },
      attested: [{ attribution: [{ source: 'article' }, { source: 'ola-berg' }] }],
    });
    expect(quoted).toMatchObject({ wording: 'quoted', text: sentences[2] });
    expect(rest).toEqual([]);
  });

  test('a text in a language that is not known can be written about, without proposals', async () => {
    const finnish =
      'Ministeri sanoi maanantaina, että lautta oli uponnut satamassa eikä kukaan tiennyt siitä mitään. ';
    await writeFrom(
      `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Lautta</title><article><p>${finnish.repeat(3)}</p><p>${finnish.repeat(3)}</p></article>`,
    );
    await untilSays('Nothing is known of the language');
    await untilSays('Add a fact to this paragraph');
  });

  test('a page that is gone is said to be, and so is a draft that is not there', async () => {
    await openExtensionPage(editor(), 'write.html#nothing');
    await untilSays('This draft is not in this browser.');
    await editor().evaluate(() => setTimeout(() => location.assign('write.html?tab=99999')));
    await untilSays('This page could not be read');
    expect(session.errors).toEqual([]);
  });
});
