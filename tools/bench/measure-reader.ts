/** Figures that a reader feels: time until names are lit, scrolling, typing, a news page, a tab after many pages. */
import { looks } from '../../content/mentions/look.ts';
import { until } from '../browser/until.ts';
import { type Figure, measureInTurn, pause, quantile } from './figure.ts';
import { mainThreadTime } from './main-thread.ts';
import type { Bench } from './measure-reading.ts';
import { memoryOfTree } from './memory-of-tree.ts';

const scrollFrames = 120;
const typedKeys = 40;

/** Time in which a news page is read for certain, in ms: asking Gloss for it would add to the time measured. */
const readerReadMs = 2000;

/** Pages that are opened in one tab, and how many of them come before the first look at memory. */
const [pagesInTab, warmUp] = [500, 100];

export async function reader(bench: Bench): Promise<Figure[]> {
  return [
    await firstNamesMs(bench),
    ...(await scrolling(bench)),
    await typing(bench),
    ...(bench.browser === 'chromium' ? [await newsPage(bench)] : []),
    await manyPages(bench),
  ];
}

async function openReaderPage(
  { gloss, served, extension }: Bench,
  name: string,
  on: boolean,
): Promise<void> {
  await extension.store('on', on);
  await gloss.bringToFront();
  await gloss.goto(served.address(name));
  const isRead = async (): Promise<boolean> =>
    (await extension.ask({ type: 'summary' })).state === 'idle';
  if (on) await until(isRead, 60_000);
}

/** From the page's content being there until the first frame with a name in it. */
async function firstNamesMs({ gloss, served, extension, runs }: Bench): Promise<Figure> {
  await extension.store('on', true);
  const watch = await gloss.evaluateOnNewDocument(watchForNames, looks);
  const values: number[] = [];
  for (let run = 0; run < runs; run++) {
    await gloss.goto(served.address('news'));
    values.push((await gloss.evaluate('namesLit')) as number);
  }
  await gloss.removeScriptToEvaluateOnNewDocument(watch.identifier);
  const what = 'first names of a news page are lit, after its content is there';
  return { what, unit: 'ms', values, limit: { most: 200 } };
}

/** Runs in the page, before everything else. */
function watchForNames(looks: readonly string[]): void {
  const page = globalThis as never as { namesLit: Promise<number> };
  page.namesLit = new Promise((told) => {
    const isLit = (): boolean =>
      looks.some((look) => (CSS.highlights.get(`gloss-${look}`)?.size ?? 0) > 0);
    const look = (): void => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      if (isLit()) told(performance.now() - (entry?.domContentLoadedEventStart ?? 0));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** With Gloss on and off in one tab: the median frame, the 95th percentile, and where the browser tells all of them. */
async function scrolling(bench: Bench): Promise<Figure[]> {
  const times: Record<'off' | 'on', number[][]> = { off: [], on: [] };
  const perFrame = (is: 'off' | 'on') => async (): Promise<number> => {
    await openReaderPage(bench, 'mentions', is === 'on');
    const scroll = async (): Promise<void> => {
      times[is].push(await bench.gloss.evaluate(scrollDown, scrollFrames));
    };
    if (bench.browser === 'chromium')
      return (await mainThreadTime(bench.gloss, scroll)) / scrollFrames;
    await scroll();
    return 0;
  };
  const { off, on } = await measureInTurn(bench.runs, { off: perFrame('off'), on: perFrame('on') });
  const figure = (part: string, on: readonly number[], per: readonly number[]): Figure => {
    const what = `frame of scrolling with 10,000 mentions, ${part}, Gloss on / off`;
    return { what, unit: 'times', values: on, per, limit: { most: 1.5 } };
  };
  const share = (is: 'off' | 'on', of: number): number[] =>
    times[is].map((frames) => quantile(frames, of));
  return [
    ...(bench.browser === 'chromium' ? [figure('processor time of all', on, off)] : []),
    figure('median', share('on', 0.5), share('off', 0.5)),
    figure('95th percentile', share('on', 0.95), share('off', 0.95)),
  ];
}

/** Runs in the page. @returns the times from a frame's beginning until it is painted, in ms */
async function scrollDown(frames: number): Promise<number[]> {
  const times: number[] = [];
  const painted = new MessageChannel();
  for (let frame = 0; frame < frames; frame++) {
    await new Promise(requestAnimationFrame);
    const start = performance.now();
    scrollBy(0, 120);
    painted.port2.postMessage(0);
    await new Promise((go) => {
      painted.port1.onmessage = go;
    });
    times.push(performance.now() - start);
  }
  return times;
}

/** From a key until the frame that shows it, in an editable page of a megabyte. */
async function typing(bench: Bench): Promise<Figure> {
  const perKey = (on: boolean) => async (): Promise<number> => {
    await openReaderPage(bench, 'editable', on);
    await bench.gloss.evaluate(timeKeys);
    for (let key = 0; key < typedKeys; key++) {
      await bench.gloss.keyboard.press('x');
      await until(async () => (await bench.gloss.evaluate('shownAfter.length')) === key + 1);
    }
    return (await bench.gloss.evaluate(medianKey)) as number;
  };
  const { off, on } = await measureInTurn(bench.runs, { off: perKey(false), on: perKey(true) });
  const what = 'a key in an editable page of a megabyte, Gloss on / off';
  return { what, unit: 'times', values: on, per: off, limit: { most: 1.1 } };
}

interface Typed {
  shownAfter: number[];
}

/** Runs in the page. */
function timeKeys(): void {
  const { shownAfter } = Object.assign(globalThis as never as Typed, {
    shownAfter: [] as number[],
  });
  const editor = document.querySelector('[contenteditable]') as HTMLElement;
  editor.focus();
  getSelection()?.setPosition(editor.children[3]?.firstChild ?? editor, 0);
  addEventListener('keydown', () => {
    const start = performance.now();
    requestAnimationFrame(() => setTimeout(() => shownAfter.push(performance.now() - start)));
  });
}

/** Runs in the page. */
function medianKey(): number {
  const { shownAfter } = globalThis as never as Typed;
  return shownAfter.sort((a, b) => a - b)[shownAfter.length >> 1] ?? 0;
}

/** Main-thread time that Gloss adds to a news page without scripts, as a share of the page's own. */
async function newsPage({ gloss, served, extension, runs }: Bench): Promise<Figure> {
  const load = (on: boolean) => async (): Promise<number> => {
    await extension.store('on', on);
    await gloss.goto(served.address('empty'));
    return mainThreadTime(gloss, async () => {
      await gloss.goto(served.address('news'));
      await pause(readerReadMs);
    });
  };
  const { off, on } = await measureInTurn(runs, { off: load(false), on: load(true) });
  const added = on.map((value, run) => value - (off[run] ?? 0));
  const what = 'main thread of a news page, added by Gloss / its own';
  return { what, unit: 'times', values: added, per: off, limit: { most: 0.1 } };
}

/** Memory of the whole browser after many pages in one tab, next to the same without Gloss. */
async function manyPages(bench: Bench): Promise<Figure> {
  const grown = async (on: boolean): Promise<number> => {
    await bench.extension.store('on', on);
    let before = 0;
    for (let page = 0; page < pagesInTab; page++) {
      await bench.gloss.goto(bench.served.address(page % 2 ? 'news' : 'empty'));
      if (page === warmUp) before = memoryOfTree(bench.gloss.browser());
    }
    return memoryOfTree(bench.gloss.browser()) - before;
  };
  const off = await grown(false);
  const on = await grown(true);
  const what = `memory that ${pagesInTab - warmUp} pages more in one tab leave, next to the same without Gloss`;
  return { what, unit: 'MB', values: [on - off], limit: { most: 20 } };
}
