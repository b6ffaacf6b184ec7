/** Point 2: what 10,000 mentions cost later frames, and scrolling. */
import type { Page } from 'puppeteer-core';
import { type Bench, inTurn, pause } from '../bench.ts';
import type { Figure } from '../figure.ts';
import { mainThreadTime } from '../main-thread.ts';

const frames = 60;

export async function framesWithMentions(bench: Bench): Promise<Figure[]> {
  const { browsers, laboratory, served } = bench;
  if (browsers.name !== 'chromium') return [];
  const address = served.address('mentions');
  const { page } = browsers.gloss;
  await settled(bench, address);
  await page.evaluate(laboratory.script);
  await laboratory.ask(address, { name: 'register', with: [0] });
  const perFrame = (one: Page, name: string) => async (): Promise<number> =>
    (await mainThreadTime(one, () => one.evaluate(spend, name, frames))) / frames;
  const none = await inTurn(bench.runs, { frame: perFrame(laboratory.page, 'disturb') });
  const scrolled = await inTurn(bench.runs, {
    bare: perFrame(laboratory.page, 'scrollOn'),
    gloss: perFrame(page, 'scrollOn'),
  });
  const near = await page.evaluate(countRegistered);
  const withRegistered = (count: number) => async (): Promise<number> => {
    await laboratory.ask(address, { name: 'register', with: [count] });
    return perFrame(laboratory.page, 'disturb')();
  };
  const { one, asMany, gloss } = await inTurn(bench.runs, {
    one: withRegistered(1),
    asMany: withRegistered(near),
    gloss: perFrame(page, 'disturb'),
  });
  const point = '2';
  return [
    { point, what: 'frame that changes a class, no highlight', unit: 'ms', values: none.frame },
    {
      point,
      what: 'the same with 10,000 mentions',
      unit: 'ms',
      values: gloss,
      per: { what: 'with one highlight', values: one },
      target: { most: 1.3 },
    },
    {
      point,
      what: 'the same with 10,000 mentions',
      unit: 'ms',
      values: gloss,
      per: { what: `with the ${near} highlights that are near, and no Gloss`, values: asMany },
    },
    {
      point,
      what: 'frame of scrolling with 10,000 mentions',
      unit: 'ms',
      values: scrolled.gloss,
      per: { what: 'without Gloss', values: scrolled.bare },
    },
  ];
}

async function settled({ browsers: { gloss, desk } }: Bench, address: string): Promise<void> {
  await gloss.page.goto(address);
  await pause(1000);
  while ((await desk.ask({ type: 'summary' })).state !== 'idle') await pause(100);
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
  const { lab } = globalThis as never as { lab: Record<string, (count: number) => Promise<void>> };
  await lab[name]?.(count);
}
