/** Pages that sort, move, nest and fill as no page for readers does, with Gloss on and off in one tab. */
import { bundle } from '../../tests/in-page/bundle.ts';
import { until } from '../browser/until.ts';
import { type Figure, inTurn } from './figure.ts';
import { rows } from './hostile-page.ts';
import { trace } from './main-thread.ts';
import type { Bench } from './measure-reading.ts';

/** How long a page is watched after its act: what Gloss does then is done in slices. */
const restMs = 2000;

/** One load of a page lasts seconds. */
const mostRuns = 3;

export async function hostile(bench: Bench): Promise<Figure[]> {
  const script = await bundle(new URL('hostile-page.ts', import.meta.url));
  const figures: Figure[] = [];
  for (const name of Object.keys(rows)) {
    console.error(`  ${name}`);
    figures.push(...(await measure(bench, script, name)));
  }
  return figures;
}

async function measure(bench: Bench, script: string, name: string): Promise<Figure[]> {
  const tasks: number[] = [];
  const { off, on } = await inTurn(Math.min(bench.runs, mostRuns), {
    off: async () => {
      await prepare(bench, script, name, false);
      return bench.gloss.evaluate(actRow, name, restMs);
    },
    on: async () => {
      await prepare(bench, script, name, true);
      let time = 0;
      const traced = await trace(bench.gloss, async () => {
        time = await bench.gloss.evaluate(actRow, name, restMs);
      });
      tasks.push(Math.max(0, ...traced.tasks.map(({ processor }) => processor)));
      return time;
    },
  });
  return [
    { what: `${name}, to the page without`, unit: '', values: on, per: off, limit: { most: 1.3 } },
    { what: `${name}, longest task`, unit: 'ms', values: tasks, limit: { most: 16 } },
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
  if (on) await until(isRead, 30_000);
}

interface Hostile {
  readonly moduleUnderTest: typeof import('./hostile-page.ts');
}

/** Runs in the page. */
const growRow = (name: string): void => (globalThis as never as Hostile).moduleUnderTest.grow(name);

/** Runs in the page. */
const actRow = (name: string, restMs: number): Promise<number> =>
  (globalThis as never as Hostile).moduleUnderTest.act(name, restMs);
