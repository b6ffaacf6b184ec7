/** Guesses by which a page tries to learn the names of a dossier that the reader imported. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../core/dossier/schema.ts';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';
import { openExtensionPage } from '../../tools/browser/extension-page.ts';
import { until } from '../../tools/browser/until.ts';
import { browsers, openSession, type Session } from './session.ts';

/** No word of any language. */
const syllables = ['ba', 'do', 'ki', 'lu', 'me', 'no', 'pa', 'ri', 'so', 'tu'];
const word = (at: number): string =>
  String(at)
    .padStart(6, '0')
    .replace(/\d/g, (digit) => syllables[Number(digit)] as string);
const nameOf = (at: number): string =>
  `${word(at).charAt(0).toUpperCase()}${word(at).slice(1)} Q${word(999_999 - at)}`;

const known = 300;
const guesses = 1_000_000;
/** All of them take a minute, and teach no more: the limit is reached long before. */
const tried = Number(process.env.GLOSS_GUESSES ?? 100_000);
const isKnown = (at: number): boolean => at % Math.floor(guesses / known) === 7;

const [person] = smallDossier.entities.filter(({ id }) => id === 'ada');
const secret: Dossier = {
  ...smallDossier,
  id: 'secret',
  title: 'Kept to myself',
  entities: [
    ...smallDossier.entities,
    ...Array.from({ length: guesses }, (_, at) => at)
      .filter(isKnown)
      .map((at) => ({
        ...(person as Dossier['entities'][number]),
        id: `p${at}`,
        name: nameOf(at),
        names: [{ language: 'en' as const, use: 'safe' as const, names: [nameOf(at)] }],
      })),
  ],
};

const page = (text: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body>${text}</body>`;

/** Runs in the page: shows guesses in turn, as many as fit on a screen. @returns those that were lit */
async function probe(syllables: readonly string[], first: number, to: number): Promise<string[]> {
  const word = (at: number): string =>
    String(at)
      .padStart(6, '0')
      .replace(/\d/g, (digit) => syllables[Number(digit)] as string);
  const home = document.body;
  home.style.font = '5px/1 monospace';
  const learnt = new Set<string>();
  for (let from = first; from < to; from += 2500) {
    const names = Array.from({ length: 2500 }, (_, at) => {
      const given = word(from + at);
      return `${given.charAt(0).toUpperCase()}${given.slice(1)} Q${word(999_999 - from - at)}`;
    });
    // A name that everybody has, at the end: it is lit when the guesses have been read.
    home.replaceChildren(`${names.join('. ')}. Elon Musk.`);
    for (let frame = 0; frame < 600 && !learnt.delete('Elon Musk'); frame++) {
      await new Promise(requestAnimationFrame);
      CSS.highlights.forEach((highlight) => {
        highlight.forEach((range) => {
          const { data } = range.startContainer as Text;
          if (range.startContainer.isConnected)
            learnt.add(data.slice(range.startOffset, range.endOffset));
        });
      });
    }
  }
  return [...learnt];
}

describe.each(browsers)('In %s', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-private-'));
  let session: Session;
  beforeAll(async () => {
    session = await openSession(browser);
    const settings = session.extension.page;
    await openExtensionPage(settings, 'options.html');
    const path = join(folder, 'secret.json');
    writeFileSync(path, JSON.stringify(secret));
    const input = (await settings.waitForSelector(
      '.drop input',
    )) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(path);
    const press = () =>
      settings.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('#dossiers button')];
        const add = buttons.find(({ textContent }) => /^Add( |$)/.test(textContent.trim()));
        add?.click();
        return add !== undefined;
      });
    await until(press);
    const isListed = () =>
      settings.evaluate(() => document.body.textContent.includes('Kept to myself'));
    await until(isListed);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true });
  });

  test('an article that names people of a reader’s own dossier has all of them lit', async () => {
    const people = Array.from({ length: 12 }, (_, at) =>
      nameOf(7 + at * Math.floor(guesses / known)),
    );
    await session.show(page(people.map((name) => `<p>It was ${name} who said so.</p>`).join('')));
    const lit = async () => new Set(await session.lit()).size;
    await until(async () => (await lit()) === people.length);
  });

  test(`${tried} guesses give away at most 2 % of a reader’s own dossier, on one page or over reloads, and the popup says so`, async () => {
    for (const loads of [1, 20]) {
      await session.extension.store('lit-lately', undefined);
      const learnt = new Set<string>();
      for (let load = 0; load < loads; load++) {
        const [from, to] = [(load * tried) / loads, ((load + 1) * tried) / loads];
        await session.show(page('Guesses'));
        for (const name of await session.page.evaluate(probe, syllables, from, to))
          learnt.add(name);
      }
      expect(learnt.size).toBeGreaterThan(0);
      expect(learnt.size).toBeLessThanOrEqual(known * 0.02);
      const isSaid = async () =>
        (await session.extension.ask({ type: 'summary' })).state === 'limited';
      await until(isSaid);
    }
  }, 120_000);
});
