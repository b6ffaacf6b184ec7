/** A story of three accounts: how many carry a fact on whose word, and the links out of Gloss. */
import { resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../tools/browser/audit.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, openSession, type Session } from './session.ts';

const example = resolve('docs/example-three-accounts.json');

const out = { target: '_blank', rel: 'noopener noreferrer', referrerPolicy: 'no-referrer' };

interface DomNode {
  readonly nodeName: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

/** The attributes of links out of Gloss, in closed shadow roots too: Chromium only. */
async function linksInClosedRoots(page: Page): Promise<Record<string, string>[]> {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  await client.detach();
  const collect = ({ attributes = [], children = [], shadowRoots = [] }: DomNode): object[] => {
    const pairs = attributes.flatMap((name, i) => (i % 2 ? [] : [[name, attributes[i + 1] ?? '']]));
    const own = Object.fromEntries(pairs);
    const isLink = own.class === 'outer';
    return [...(isLink ? [own] : []), ...[...children, ...shadowRoots].flatMap(collect)];
  };
  return collect(root as DomNode) as Record<string, string>[];
}

describe.each(browsers)('A story of three accounts, in %s', (browser) => {
  let session: Session;
  const page = () => session.extension.page;
  const main = (): Promise<string> =>
    page().evaluate(() => document.querySelector('main')?.textContent ?? '');
  const openClaim = async (id: string): Promise<void> => {
    await openExtensionPage(page(), `dossier.html?dossier=sandre-lighthouse#claim/${id}`);
    await page().waitForSelector('.fact');
  };

  const linksIn = (selector: string) =>
    page().evaluate(
      (selector) =>
        [...document.querySelectorAll<HTMLAnchorElement>(`${selector} a.outer`)].map(
          ({ href, target, rel, referrerPolicy, textContent }) => ({
            href,
            target,
            rel,
            referrerPolicy,
            textContent,
          }),
        ),
      selector,
    );

  beforeAll(async () => {
    session = await openSession(browser);
    await openExtensionPage(page(), 'options.html');
    const input = await page().waitForSelector('.drop input');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(example);
    await page().waitForSelector('.review');
    await page().evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.review button')].at(0)?.click(),
    );
    await until(() => page().evaluate(() => document.querySelectorAll('.dossier').length === 2));
  });
  afterAll(() => session?.close());

  test('a fact says how many outlets carry it, and on whose word', async () => {
    await openClaim('lamp-out');
    expect(await main()).toContain('3 outlets, 2 of them on the word of The Coast Daily');
    expect(await main()).toContain('reportedly');
    expect(await audit(page())).toEqual([]);
  });

  test('its accounts are a click away: https, host in view, no opener, no referrer', async () => {
    // On the page of the test before: an address that is there already opens nothing.
    expect(await linksIn('.fact > .body > .by')).toEqual([
      {
        href: 'https://coast-daily.example/lighthouse',
        textContent: 'coast-daily.example',
        ...out,
      },
      {
        href: 'https://evening-wire.example/2026/lighthouse',
        textContent: 'evening-wire.example',
        ...out,
      },
    ]);
  });

  test('the address of a fact that another took in leads there, and its quotation to the very words', async () => {
    await openClaim('lamp-price');
    expect(await main()).toContain('A new lamp would cost');
    const hrefs = await page().evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.fact a.outer')].map(({ href }) => href),
    );
    expect(hrefs).toContain(
      'https://evening-wire.example/2026/lighthouse#:~:text=forty%20thousand%20crowns',
    );
    expect(hrefs).toContain('https://sandre.example/minutes/2026-03.pdf');
  });

  test('a source is a click away from its page too', async () => {
    await openExtensionPage(
      page(),
      'dossier.html?dossier=sandre-lighthouse#source/council-minutes',
    );
    await page().waitForSelector('a.outer');
    const [link] = await linksIn('main');
    expect(link).toEqual({
      href: 'https://sandre.example/minutes/2026-03.pdf',
      textContent: 'sandre.example',
      ...out,
    });
  });

  test('the card on a page leads out in the same way', async () => {
    await session.show(
      '<!doctype html><html lang="en"><meta charset="utf-8"><p>Then <b id="lind">Ada Lind</b> spoke.</p>',
    );
    await session.untilLit(['Ada Lind']);
    await session.rest('#lind');
    await until(session.hasCard);
    if (browser === 'chromium') {
      const links = await linksInClosedRoots(session.page);
      expect(links.length).toBeGreaterThan(0);
      for (const link of links)
        expect(link).toMatchObject({
          href: expect.stringMatching(/^https:/),
          target: '_blank',
          rel: 'noopener noreferrer',
          referrerpolicy: 'no-referrer',
        });
    }
    expect(session.errors).toEqual([]);
  });

  test('so does the panel', async () => {
    await page().bringToFront();
    await openExtensionPage(page(), 'sidepanel.html');
    await page().waitForSelector('.named .row');
    await page().evaluate(() => document.querySelector<HTMLElement>('.named .row')?.click());
    await page().waitForSelector('a.outer');
    const links = await linksIn('.opened');
    expect(links).toContainEqual({
      href: 'https://coast-daily.example/lighthouse',
      textContent: 'coast-daily.example',
      ...out,
    });
    for (const link of links) expect(link).toMatchObject(out);
  });
});
