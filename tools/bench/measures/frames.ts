/** Point 2: what 10,000 mentions cost later frames, and scrolling. */
import { type Bench, inTurn, pause } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { mainThreadTime } from '../main-thread.ts';

const frames = 60;

/** In turn in one tab, with Gloss on and off: two browsers differ by more than Gloss costs. */
export async function framesWithMentions(bench: Bench): Promise<Figure[]> {
  const { name, gloss } = bench.browsers;
  if (name !== 'chromium') return [];
  const { page } = gloss;
  await withGloss(bench);
  const near = await page.evaluate(countRegistered);
  const perFrame = (experiment: string) => async (): Promise<number> =>
    (await mainThreadTime(page, () => page.evaluate(spend, experiment, frames))) / frames;
  const { none, one, asMany, on } = await inTurn(bench.runs, {
    none: () => withRegistered(bench, 0).then(perFrame('disturb')),
    one: () => withRegistered(bench, 1).then(perFrame('disturb')),
    asMany: () => withRegistered(bench, near).then(perFrame('disturb')),
    on: () => withGloss(bench).then(perFrame('disturb')),
  });
  const scrolled = await inTurn(bench.runs, {
    off: () => withRegistered(bench, 0).then(perFrame('scrollOn')),
    on: () => withGloss(bench).then(perFrame('scrollOn')),
  });
  const point = '2';
  return [
    { point, what: 'frame that changes a class, no highlight', unit: 'ms', values: none },
    {
      point,
      what: 'the same with 10,000 mentions',
      unit: 'ms',
      values: on,
      per: { what: 'with one highlight', values: one },
      target: { most: 1.3 },
    },
    {
      point,
      what: 'the same with 10,000 mentions',
      unit: 'ms',
      values: on,
      per: { what: `with the ${near} highlights that are near, and no Gloss`, values: asMany },
    },
    {
      point,
      what: 'frame of scrolling with 10,000 mentions',
      unit: 'ms',
      values: scrolled.on,
      per: { what: 'without Gloss', values: scrolled.off },
    },
  ];
}

/** The page with Gloss at rest, and nothing by hand. */
async function withGloss(bench: Bench): Promise<void> {
  await load(bench, true);
  while ((await bench.browsers.tab.ask({ type: 'summary' })).state !== 'idle') await pause(100);
}

/** The page without Gloss, and so many highlights that were put there by hand. */
async function withRegistered(bench: Bench, count: number): Promise<void> {
  await load(bench, false);
  if (count) await bench.browsers.gloss.page.evaluate(spend, 'register', count);
}

async function load({ browsers, laboratory, served }: Bench, on: boolean): Promise<void> {
  const { page } = browsers.gloss;
  await browsers.tab.store('on', on);
  await page.goto(served.address('mentions'));
  await pause(1000);
  await page.evaluate(laboratory.script);
}

/** Runs in the page. */
const countRegistered = (): number => {
  let count = 0;
  CSS.highlights.forEach((highlight) => {
    count += highlight.size;
  });
  return count;
};

/** Runs in the page. */
async function spend(name: string, count: number): Promise<void> {
  const { lab } = globalThis as never as { lab: Record<string, (count: number) => unknown> };
  await lab[name]?.(count);
}
