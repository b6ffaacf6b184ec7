/** Random pages in real browsers: what is lit follows every change, and off leaves the page as it was. */
import fc from 'fast-check';
import type { BrowserName } from '../../tools/browser/find.ts';
import { casesOf, saveCase } from '../fuzz/cases.ts';
import { type Lab, openLab, type PageCase } from '../fuzz/lab.ts';
import { clockOf, type Lap, type Outcome } from './lap.ts';

const atOnce = 50;
const steps = 40;

export async function* soakPages({ seconds, seed, browsers }: Lap): AsyncGenerator<Outcome> {
  for (const browser of browsers) yield await inBrowser(browser, seconds / browsers.length, seed);
}

async function inBrowser(browser: BrowserName, seconds: number, from: number): Promise<Outcome> {
  const lab = await openLab(browser);
  const failures: string[] = [];
  const kept = casesOf<PageCase>('page');
  for (const one of kept) {
    const what = await lab.replay(one);
    if (what) failures.push(what);
  }
  const isTime = clockOf(seconds);
  let pages = 0;
  for (; isTime() && failures.length < 3; pages += atOnce)
    for (const found of await lab.batch(from + pages, atOnce, steps))
      failures.push(`${saveCase('page', await shorter(lab, found))}: ${found.what}`);
  await lab.close();
  const tried = `${browser}: ${kept.length} pages of before, ${pages * steps} changes followed, ${pages} pages on and off with either painter, ${pages * steps} writes to marked text (seed ${from})`;
  return { tried, failures };
}

/** The same failure with fewer and smaller draws, as far as half a minute of trying gets. */
async function shorter(lab: Lab, found: PageCase): Promise<PageCase> {
  const { kind, steps } = found;
  const holds = async (tape: number[]): Promise<boolean> =>
    (await lab.replay({ kind, steps, tape })) === undefined;
  const { counterexample } = await fc.check(
    fc.asyncProperty(fc.array(fc.nat(0xffffffff), { maxLength: 100_000 }), holds),
    { examples: [[[...found.tape]]], numRuns: 1, interruptAfterTimeLimit: 30_000 },
  );
  return { ...found, tape: counterexample?.[0] ?? found.tape };
}
