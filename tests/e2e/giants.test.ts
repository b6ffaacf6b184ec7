/** Pages far larger than any that is written for readers: they are read to the end, and answer meanwhile. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/browser/desk.ts';
import { browsers, openStage, type Stage } from './harness.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><body><p>NASA</p>${body}`;

/** In ms: nobody takes a page for frozen that answers so soon. Gloss works in slices of a few ms. */
const patience = 1000;

describe.each(browsers)('In %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage?.close());

  /** Opens the page without Gloss, lets a script make it large, and switches Gloss on. @returns the longest silence of the page, in ms */
  async function readGiant(grow: () => void): Promise<number> {
    stage.errors.length = 0;
    await stage.desk.store('on', false);
    await stage.show(page('<main></main>'));
    await stage.page.evaluate(grow);
    // The browser's own work, before ours.
    await stage.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 500))),
    );
    await stage.page.evaluate(() => {
      let last = performance.now();
      const beats = { longest: 0 };
      Object.assign(globalThis, { beats });
      setInterval(() => {
        const now = performance.now();
        beats.longest = Math.max(beats.longest, now - last);
        last = now;
      }, 5);
    });
    await stage.desk.store('on', undefined);
    await until(async () => (await stage.desk.ask({ type: 'summary' })).state === 'idle', 45_000);
    return stage.page.evaluate(
      () => (globalThis as never as { beats: { longest: number } }).beats.longest,
    );
  }

  const countOf = async (wanted: string): Promise<number> =>
    (await stage.desk.ask({ type: 'summary' })).counts.find(({ name }) => name === wanted)?.count ??
    0;

  test('one text of ten million characters', async () => {
    const silence = await readGiant(() => {
      const words = 'the quick brown fox jumps over the lazy dog and tells nobody '.repeat(1640);
      document.querySelector('main')?.append(`${words}said Elon Musk. `.repeat(100));
    });
    expect(await countOf('Elon Musk')).toBe(100);
    expect(silence).toBeLessThan(patience);
    expect(stage.errors).toEqual([]);
  }, 120_000);

  test('a million nodes', async () => {
    const silence = await readGiant(() => {
      const main = document.querySelector('main') as Element;
      for (let at = 0; at < 250_000; at++) {
        const p = main.appendChild(document.createElement('p'));
        p.append(at % 500 ? 'They said so ' : 'Elon Musk said so ');
        p.appendChild(document.createElement('b')).append('once');
      }
    });
    expect(await countOf('Elon Musk')).toBe(500);
    expect(silence).toBeLessThan(patience);
    expect(stage.errors).toEqual([]);
  }, 120_000);

  test('five thousand elements in each other', async () => {
    const silence = await readGiant(() => {
      let at = document.querySelector('main') as HTMLElement;
      for (let level = 0; level < 5000; level++) {
        at = at.appendChild(document.createElement(level % 2 ? 'i' : 'div'));
        at.style.display = 'contents';
      }
      at.append('It was Elon Musk.');
    });
    expect(await countOf('Elon Musk')).toBe(1);
    expect(silence).toBeLessThan(patience);
    expect(stage.errors).toEqual([]);
  }, 120_000);
});
