/** Pages that sort, move, nest and fill as no page for readers does, with Gloss on and off in one tab. */
import { bundle } from '../../tests/in-page/bundle.ts';
import { until } from '../browser/until.ts';
import { type Figure, measureInTurn } from './figure.ts';
import { type Acted, hostileRows } from './hostile-page.ts';
import { longestTask } from './main-thread.ts';
import type { Bench } from './measure-reading.ts';

/** Time that a page is watched after its act, in ms: Gloss then works in slices. */
const restMs = 2000;

/** One load of a page lasts seconds. */
const mostRuns = 3;

/** In ms: longer than ten million characters take on a busy machine. */
const hostileReadMs = 120_000;

export async function hostileFigures(bench: Bench): Promise<Figure[]> {
  const script = await bundle(new URL('hostile-page.ts', import.meta.url));
  const figures: Figure[] = [];
  for (const name of Object.keys(hostileRows)) {
    const measured = await measureRow(bench, script, name);
    console.error(
      `  ${measured.map(({ values, per = [] }) => `${values} (${per})`).join('; ')} ${name}`,
    );
    figures.push(...measured);
  }
  return figures;
}

/** Firefox does not tell what a task of ours takes: there the page tells how long it did not answer. */
async function measureRow(bench: Bench, script: string, name: string): Promise<Figure[]> {
  const acted: Record<'off' | 'on', Acted[]> = { off: [], on: [] };
  const tasks: number[] = [];
  const actWith = (is: 'off' | 'on') => async (): Promise<number> => {
    await prepare(bench, script, name, is === 'on');
    const run = async (): Promise<void> => {
      acted[is].push(await bench.gloss.evaluate(actRow, name, restMs));
    };
    if (is === 'on' && bench.browser === 'chromium')
      tasks.push(await longestTask(bench.gloss, run));
    else await run();
    return acted[is].at(-1)?.time ?? 0;
  };
  const { off, on } = await measureInTurn(Math.min(bench.runs, mostRuns), {
    off: actWith('off'),
    on: actWith('on'),
  });
  const added = acted.on.map(({ silence }, run) => silence - (acted.off[run]?.silence ?? 0));
  const silent = { what: `${name}, longest silence added`, values: added };
  const longest = tasks.length ? { what: `${name}, longest task`, values: tasks } : silent;
  return [
    { what: `${name}, to the page without`, unit: '', values: on, per: off, limit: { most: 1.3 } },
    { ...longest, unit: 'ms', limit: { most: 16 } },
  ];
}

async function prepare(
  { gloss, extension, served }: Bench,
  script: string,
  name: string,
  on: boolean,
): Promise<void> {
  await extension.store('on', on);
  await gloss.bringToFront();
  await gloss.goto(served.address('empty'));
  await gloss.evaluate(script);
  await gloss.evaluate(growRow, name);
  const isRead = async (): Promise<boolean> => {
    const { state } = await extension.ask({ type: 'summary' });
    return state === 'idle' || state === 'partial';
  };
  if (on) await until(isRead, hostileReadMs);
}

interface Hostile {
  readonly moduleUnderTest: typeof import('./hostile-page.ts');
}

/** Runs in the page. */
const growRow = (name: string): void =>
  (globalThis as never as Hostile).moduleUnderTest.growBy(name);

/** Runs in the page. */
const actRow = (name: string, restMs: number): Promise<Acted> =>
  (globalThis as never as Hostile).moduleUnderTest.act(name, restMs);
