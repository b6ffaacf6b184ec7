/** A story of three accounts: how many carry a fact on whose word, and the links out of Gloss. */
import { resolve } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../tools/browser/audit.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, openSession, type Session } from './session.ts';

const example = resolve('docs/example-three-accounts.json');

describe.each(browsers)('A story of three accounts, in %s', (browser) => {
  let session: Session;
  const page = () => session.extension.page;
  const main = (): Promise<string> =>
    page().evaluate(() => document.querySelector('main')?.textContent ?? '');
  const openClaim = async (id: string): Promise<void> => {
    await openExtensionPage(page(), `dossier.html?dossier=sandre-lighthouse#claim/${id}`);
    await page().waitForSelector('.fact');
  };

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
    const links = await page().evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.fact > .body > .by a.outer')].map(
        ({ href, target, rel, referrerPolicy, textContent }) => ({
          href,
          target,
          rel,
          referrerPolicy,
          textContent,
        }),
      ),
    );
    const out = { target: '_blank', rel: 'noopener noreferrer', referrerPolicy: 'no-referrer' };
    expect(links).toEqual([
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

  test('its card opens on a page without an error', async () => {
    await session.show(
      '<!doctype html><html lang="en"><meta charset="utf-8"><p>Dark was <b id="light">Sandre Light</b> for three nights.</p>',
    );
    await session.untilLit(['Sandre Light']);
    await session.rest('#light');
    await until(session.hasCard);
    expect(session.errors).toEqual([]);
  });
});
