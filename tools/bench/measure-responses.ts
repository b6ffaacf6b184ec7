/** Figures that a page and its reader feel: tasks, frames, a page that never rests, the pointer, the card. */
import type { Page } from 'puppeteer-core';
import { bundle } from '../../tests/in-page/bundle.ts';
import { until } from '../browser/until.ts';
import { type Figure, measureInTurn, pause, quantile } from './figure.ts';
import { mainThreadTime, processorTime, trace } from './main-thread.ts';
import type { Bench } from './measure-reading.ts';

/** Waits of the card for the pointer to rest, in ms (content/card/timings.ts): between hit tests, and the dwell. */
const [beatMs, dwellMs] = [40, 220];
const changeFrames = 60;
const moves = 100;

export async function responsePage(bench: Bench): Promise<Figure[]> {
  return [
    ...(await tasks(bench)),
    ...(await pagesWithoutNames(bench)),
    await frameTime(bench),
    await restlessFigures(bench),
  ];
}

/** Of a text with very many names a part is read. */
const isRead =
  ({ extension }: Bench) =>
  async (): Promise<boolean> =>
    /^(idle|partial)$/.test((await extension.ask({ type: 'summary' })).state);

/** Calls into scripts of ours on big pages. */
async function tasks(bench: Bench): Promise<Figure[]> {
  const calls: number[] = [];
  for (const name of ['node-10mb', 'nodes', 'report', 'mentions', 'text-10mb']) {
    const { tasks } = await trace(bench.gloss, async () => {
      await bench.gloss.goto(bench.served.address(name));
      await until(isRead(bench), 60_000);
    });
    calls.push(...tasks.filter(({ kind }) => kind === 'call').map(({ processor }) => processor));
  }
  const what = 'tasks on big pages';
  return [
    {
      what: `${what}, 99th percentile`,
      unit: 'ms',
      values: [quantile(calls, 0.99)],
      limit: { most: 8 },
    },
    { what: `${what}, longest`, unit: 'ms', values: [Math.max(...calls)], limit: { most: 16 } },
  ];
}

async function pagesWithoutNames({ gloss, served, extension, runs }: Bench): Promise<Figure[]> {
  const [once, after]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    await gloss.goto('about:blank');
    const loading = await trace(gloss, async () => {
      await gloss.goto(served.address('empty'));
      await pause(1000);
    });
    // This page has no script of its own.
    once.push(processorTime([...loading.tasks, ...loading.nameless]));
    after.push(processorTime((await trace(gloss, () => pause(5000))).tasks));
  }
  await gloss.goto(served.address('news'));
  await pause(1000);
  await extension.page.bringToFront();
  const hidden = processorTime((await trace(gloss, () => pause(5000))).tasks);
  await gloss.bringToFront();
  const ms = { unit: 'ms' };
  return [
    { ...ms, what: 'page without names, once', values: once, limit: { most: 5 } },
    { ...ms, what: 'page without names, in five seconds after', values: after, limit: { most: 0 } },
    { ...ms, what: 'hidden tab, in five seconds', values: [hidden], limit: { most: 0 } },
  ];
}

/** In one tab, with Gloss on and off: two browsers differ by more than Gloss costs. */
async function frameTime(bench: Bench): Promise<Figure> {
  const { gloss, served, extension } = bench;
  const script = await bundle(new URL('in-page.ts', import.meta.url));
  const perFrame = (on: boolean) => async (): Promise<number> => {
    await extension.store('on', on);
    await gloss.goto(served.address('mentions'));
    await pause(1000);
    await gloss.evaluate(script);
    if (on) await until(isRead(bench), 60_000);
    else await gloss.evaluate(call, 'register', 1);
    return (
      (await mainThreadTime(gloss, () => gloss.evaluate(call, 'disturb', changeFrames))) /
      changeFrames
    );
  };
  const { one, all } = await measureInTurn(bench.runs, {
    one: perFrame(false),
    all: perFrame(true),
  });
  const what = 'frame that changes a class, with 10,000 mentions / with one highlight';
  return { what, unit: 'times', values: all, per: one, limit: { most: 1.3 } };
}

/** Runs in the page. */
async function call(name: string, given: number): Promise<void> {
  const { moduleUnderTest } = globalThis as never as {
    moduleUnderTest: Record<string, (given: number) => unknown>;
  };
  await moduleUnderTest[name]?.(given);
}

/** Work that a page gets done while it changes 10,000 times a second, per ms of its main thread. */
async function restlessFigures({ gloss, served, extension, runs }: Bench): Promise<Figure> {
  const done = (on: boolean) => async (): Promise<number> => {
    await extension.store('on', on);
    await gloss.goto(served.address('restless'));
    await pause(1000);
    let done = 0;
    const ms = await mainThreadTime(gloss, async () => {
      done = (await gloss.evaluate('go(10_000).then(({ done }) => done)')) as number;
    });
    return done / ms;
  };
  const { off, on } = await measureInTurn(runs, { off: done(false), on: done(true) });
  const what = 'work of a page with 10,000 changes a second, Gloss on / off';
  return { what, unit: 'times', values: on, per: off, limit: { least: 0.97 } };
}

export async function card(bench: Bench): Promise<Figure[]> {
  const { gloss, served, runs } = bench;
  const values: number[] = [];
  for (let run = 0; run < runs; run++) {
    await gloss.goto(served.address('news'));
    await pause(1000);
    values.push(await untilCard(gloss));
  }
  // Two frames at sixty a second.
  const opening = {
    what: 'card after the dwell, first in a page',
    unit: 'ms',
    values,
    limit: { most: 33 },
  };
  return [await pointer(bench), opening];
}

/** In many short turns: a move takes ten times as long as what Gloss adds to it, and never twice the same. */
async function pointer({ gloss, served, extension, runs }: Bench): Promise<Figure> {
  await gloss.goto(served.address('mentions'));
  const perMove = (on: boolean) => async (): Promise<number> => {
    await extension.store('on', on);
    await pause(2000);
    await moveAbout(gloss);
    return (await mainThreadTime(gloss, () => moveAbout(gloss))) / moves;
  };
  const { off, on } = await measureInTurn(4 * runs, { off: perMove(false), on: perMove(true) });
  const values = on.map((value, run) => value - (off[run] ?? 0));
  const what = 'a move of the pointer, with 10,000 mentions';
  return { what, unit: 'ms', values, limit: { most: 0.1 } };
}

async function moveAbout(page: Page): Promise<void> {
  for (let at = 0; at < moves; at++) await page.mouse.move(100 + at * 3, 100 + ((at * 7) % 600));
}

/** From the end of the dwell until the card is painted. */
async function untilCard(page: Page): Promise<number> {
  await page.mouse.move(1, 1);
  const { x, y } = await page.evaluate(pointOfName);
  const shown = page.evaluate(timeCard);
  await page.mouse.move(x, y + 60);
  await pause(2 * beatMs);
  await page.mouse.move(x, y);
  return (await shown) - beatMs - dwellMs;
}

/** Runs in the page: the middle of the first name that is lit in an article. */
function pointOfName(): { x: number; y: number } {
  for (const names of CSS.highlights.values())
    for (const name of names) {
      if (!name.startContainer.parentElement?.closest('article')) continue;
      const range = document.createRange();
      range.setStart(name.startContainer, name.startOffset);
      range.setEnd(name.endContainer, name.endOffset);
      const [box] = range.getClientRects();
      if (box && box.top > 0 && box.bottom < innerHeight)
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
  throw new Error('No name is in sight.');
}

/** Runs in the page: ms from the last move of the pointer to the frame after the card came. */
function timeCard(): Promise<number> {
  let moved = 0;
  addEventListener('pointermove', ({ timeStamp }) => {
    moved = timeStamp;
  });
  return new Promise((told) => {
    const look = (): void => {
      if (document.querySelector('gloss-card')) told(performance.now() - moved);
      else requestAnimationFrame(look);
    };
    look();
  });
}
