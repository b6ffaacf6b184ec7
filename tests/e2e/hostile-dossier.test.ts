/** A dossier whose every text means harm, through every page that shows it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Claim, Dossier, Entity } from '../../core/dossier/schema.ts';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, openSession, type Session } from './session.ts';

/** Code in the vectors: it leaves this trace if any of them runs. */
const canary = 'globalThis.harmed=1';
const turning = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'];

const vectors: readonly string[] = [
  `<script>${canary}</script>`,
  `</script><script>${canary}</script>`,
  `<img src=x onerror=${canary}>`,
  `"><img src=x onerror="${canary}">`,
  `'><svg/onload=${canary}>`,
  `<svg><script href=data:,${canary} /></svg>`,
  `<iframe srcdoc="<script>parent.${canary}</script>"></iframe>`,
  `<iframe src="javascript:parent.${canary}"></iframe>`,
  `<object data="javascript:${canary}"></object>`,
  `<a href="javascript:${canary}" id=harm>here</a>`,
  `[here](javascript:${canary})`,
  `<details open ontoggle=${canary}>`,
  `<input autofocus onfocus=${canary}>`,
  `<style>*{display:none}</style>`,
  `<base href="https://harm.example/">`,
  `<meta http-equiv=refresh content="0;url=https://harm.example/">`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${canary}>`,
  `<!--><img src=x onerror=${canary}>-->`,
  `&lt;img src=x onerror=${canary}&gt;`,
  `\\u003cscript\\u003e${canary}\\u003c/script\\u003e`,
  `javascript:${canary}`,
  `data:text/html,<script>${canary}</script>`,
  `__MSG_extName__ $1 $& $$ {{constructor.constructor("${canary}")()}} \${${canary}}`,
  ...turning.map((char) => `not ${char}guilty${char}`),
  '\u2067left open',
  'ended\u2069 before',
];

const vectorAt = (at: number): string => vectors[at % vectors.length] as string;

const claims: Claim[] = vectors.map((vector, at) => ({
  id: `harm-${at}`,
  text: `Fact ${at}, the article says: ${vector}`,
  entities: ['ada', `entity-${at}`],
  attested: [
    {
      account: 'article',
      paragraphs: [1],
      attribution: [{ source: 'article', basis: 'named' }],
    },
  ],
  standing: 'doubtful-wording',
  when: { words: `May 2024 ${vectorAt(at + 3)}`, from: '2024-05', precision: 'month' },
  saidWhen: { words: vectorAt(at + 4), precision: 'span' },
  note: vectorAt(at + 5),
}));

const entities: Entity[] = vectors.map((vector, at) => ({
  id: `entity-${at}`,
  kind: 'person',
  name: `Entity ${at} ${vector}`,
  gist: vectorAt(at + 1),
  outside: vectorAt(at + 2),
  names: [],
}));

/** Every text that a reader could see is one of the vectors, or ends in one. */
const hostile: Dossier = {
  ...smallDossier,
  id: 'hostile',
  title: `Title ${vectors.join(' ')}`,
  summary: vectors.join(' '),
  author: `Author ${vectors.join(' ')}`,
  accounts: [
    {
      ...smallDossier.accounts[0],
      description: vectors.join(' '),
      short: `short ${vectorAt(2)} ${vectorAt(27)}`,
      published: { words: vectors.join(' '), precision: 'span' },
      caveats: [...vectors],
    },
  ],
  entities: [
    {
      id: 'ada',
      kind: 'person',
      name: `Ada Lane ${vectors.join(' ')}`,
      gist: vectors.join(' '),
      names: [{ language: 'any', use: 'safe', names: ['Ada Lane'] }],
    },
    ...entities,
  ],
  sources: [
    {
      id: 'article',
      kind: 'article',
      name: `The article ${vectors.join(' ')}`,
      gist: vectors.join(' '),
    },
  ],
  claims,
  relations: [],
  disputes: [
    {
      id: 'dispute',
      question: vectors.join(' '),
      sides: [
        { line: vectors.join(' '), claims: ['harm-0'] },
        { line: vectors.join(' '), claims: ['harm-1'] },
      ],
    },
  ],
};

const pages = [
  'popup.html',
  'sidepanel.html',
  'options.html',
  ...['', '#facts', '#time', '#ties', '#entities', '#sources', '#disputes'].map(
    (place) => `dossier.html?dossier=hostile${place}`,
  ),
  ...[
    '#entity/ada',
    '#entity/entity-2',
    '#claim/harm-0',
    '#claim/harm-9',
    '#source/article',
    '#dispute/dispute',
  ].map((place) => `dossier.html?dossier=hostile${place}`),
];

describe.each(browsers)('A dossier that means harm, in %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-hostile-'));
  const file = join(folder, 'hostile.json');
  let session: Session;
  beforeAll(async () => {
    writeFileSync(file, JSON.stringify(hostile));
    session = await openSession(browser);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true });
  });

  const expectNoHarm = async (page: Page): Promise<void> =>
    expect(await page.evaluate(harmIn, turning)).toEqual({
      isHarmed: false,
      made: [],
      elsewhere: [],
      turned: [],
    });

  test('is shown before it is on as what it is: text', async () => {
    await openExtensionPage(session.extension.page, 'options.html');
    const input = await session.extension.page.waitForSelector('.drop input');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await session.extension.page.waitForSelector('.review');
    const text = await session.extension.page.evaluate(() => document.body.textContent);
    for (const vector of vectors.slice(0, 23)) expect(text).toContain(vector);
    expect(text).toContain('not [U+202E]guilty');
    await expectNoHarm(session.extension.page);
    await session.extension.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.review button')].at(0)?.click(),
    );
    await until(() =>
      session.extension.page.evaluate(() => document.querySelectorAll('.dossier').length === 2),
    );
  });

  test('its card harms no page', async () => {
    await session.show(
      '<!doctype html><html lang="en"><meta charset="utf-8"><p><b id="ada">Ada Lane</b> came.</p>',
    );
    await session.untilLit(['Ada Lane']);
    const errors = session.errors.length;
    await session.rest('#ada');
    await until(session.hasCard);
    expect(await session.page.evaluate(() => 'harmed' in globalThis)).toBe(false);
    expect(session.errors.length).toBe(errors);
  });

  test.each(pages)('%s shows it and does nothing else', async (file) => {
    await session.extension.page.bringToFront();
    await openExtensionPage(session.extension.page, file);
    await until(() =>
      session.extension.page.evaluate(() => document.body.textContent.includes('harmed')),
    );
    await expectNoHarm(session.extension.page);
  });
});

/** Runs in a page: finds vectors that ran, elements made of a text, links elsewhere, and characters that turn text. */
function harmIn(turning: readonly string[]) {
  const made = [
    ...document.querySelectorAll(
      'body script, iframe, object, embed, base, meta[http-equiv], body style, img[src="x"], #harm, math, [onerror], [onload], [onfocus], [ontoggle], [srcdoc]',
    ),
  ].map(({ outerHTML }) => outerHTML);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const elsewhere = links
    .map(({ href }) => href)
    .filter((href) => !href.startsWith(`${location.origin}/`));
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  const turned = [document.title, document.body.textContent, ...attributes].filter((text) =>
    turning.some((char) => text.includes(char)),
  );
  return { isHarmed: 'harmed' in globalThis, made, elsewhere, turned };
}
