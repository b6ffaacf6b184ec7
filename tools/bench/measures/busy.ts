/** Point 5: pages that keep changing. */
import type { Page } from 'puppeteer-core';
import type { Packed } from '../../../core/lexicon/pack-lexicon.ts';
import { afterCollection } from '../after-collection.ts';
import { type Bench, inTurn, pause } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { mainThreadTime, processorTime, trace } from '../main-thread.ts';

const point = '5';

export async function busy(bench: Bench): Promise<Figure[]> {
  const figures = await storm(bench);
  for (const name of ['scroll', 'chat', 'virtual-list'])
    figures.push(...(await followed(bench, name)));
  return bench.browsers.name === 'chromium' ? [...figures, await released(bench)] : figures;
}

/**
 * What a page gets done in ten seconds in which it changes 10,000 times each; where the browser tells,
 * per ms that its main thread had the processor, because other programs may want it, too. With Gloss on and
 * off in one page: two browsers differ by more than Gloss costs.
 */
async function storm({ browsers, served, runs }: Bench): Promise<Figure[]> {
  const { page } = browsers.gloss;
  const done = (on: boolean) => async () => {
    await browsers.tab.store('on', on);
    await page.goto(served.address('storm'));
    await pause(1000);
    let done = 0;
    const happen = async () => {
      ({ done } = await page.evaluate(rage, 10_000));
    };
    const ms = browsers.name === 'chromium' ? await mainThreadTime(page, happen) : 10_000;
    if (browsers.name !== 'chromium') await happen();
    return done / ms;
  };
  const { off, on } = await inTurn(runs, { off: done(false), on: done(true) });
  const got: Figure = {
    point,
    what: 'work a page gets done in a storm of 10,000 changes a second, with Gloss on',
    unit: 'loops per ms',
    values: on,
    per: { what: 'off', values: off },
    target: { least: 0.97 },
  };
  if (browsers.name !== 'chromium') return [got];
  return [got, await shareOf('storm', page, () => page.evaluate(rage, 10_000))];
}

/** What our tasks take of the main thread while something happens. */
async function shareOf(name: string, page: Page, happen: () => Promise<unknown>): Promise<Figure> {
  const start = performance.now();
  const { tasks } = await trace(page, happen);
  const share = (processorTime(tasks) / (performance.now() - start)) * 100;
  return { point, what: `${name}: share of the time`, unit: '%', values: [share] };
}

/** Runs in the page. */
function rage(ms: number): Promise<{ done: number }> {
  return (globalThis as never as { go(ms: number): Promise<{ done: number }> }).go(ms);
}

/** Whether all that is known in the end is what a fresh look finds, and what following took. */
async function followed(bench: Bench, name: string): Promise<Figure[]> {
  const { browsers, laboratory, served, packed } = bench;
  const { page } = browsers.gloss;
  await page.goto(served.address(name));
  await pause(1000);
  const go = (): Promise<unknown> => page.evaluate(run);
  const share = browsers.name === 'chromium' ? [await shareOf(name, page, go)] : [];
  if (!share.length) await go();
  await pause(2000);
  const known = (await browsers.tab.ask({ type: 'annotations' })).map(({ exact }) => exact);
  await page.evaluate(laboratory.script);
  const fresh = await page.evaluate(lookAfresh, packed);
  const wrong = known.filter((words, at) => words !== fresh[at]).length;
  const differences = wrong + Math.abs(known.length - fresh.length);
  const right: Figure = {
    point,
    what: `${name}: differences to a fresh look, of ${fresh.length} mentions`,
    unit: '',
    values: [differences],
    target: { most: 0 },
  };
  return [right, ...share];
}

/** Runs in the page. */
function run(): Promise<void> {
  return (globalThis as never as { go(): Promise<void> }).go();
}

/** Runs in the page. */
function lookAfresh(packed: Packed): string[] {
  const { lab } = globalThis as never as {
    lab: { unpack(packed: Packed): void; marked(): string[] };
  };
  lab.unpack(packed);
  return lab.marked();
}

/** Nodes that stay when a page has thrown away 2,500 paragraphs with names, beyond those that stay anyway. */
async function released({ browsers, served }: Bench): Promise<Figure> {
  const left = async (page: Page): Promise<number> => {
    await page.goto(served.address('mentions'));
    await pause(3000);
    const before = await nodesOf(page);
    await page.evaluate(() => document.body.replaceChildren('gone'));
    await pause(2000);
    return before - (await nodesOf(page));
  };
  const kept = (await left(browsers.bare)) - (await left(browsers.gloss.page));
  const what = 'nodes kept of 5,000 that a page has let go of';
  return { point, what, unit: '', values: [kept], target: { most: 10 } };
}

const nodesOf = async (page: Page): Promise<number> =>
  (await afterCollection(page, (session) => session.send('Memory.getDOMCounters'))).nodes;
