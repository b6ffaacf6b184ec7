import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../e2e/session.ts';
import { casesOf, saveCase } from './cases.ts';
import { clock, fuzzSeconds, fuzzSeed, fuzzTimeoutMs } from './long-run.ts';
import { openRandomPages, type PageCase, type RandomPages, shorter } from './random-pages.ts';

/** Cases that failed once: blocks put in beside a line break, and nodes moved to where nobody watches. */
const once = [1000595, 1000622, 1001278, 1002579, 1003415];

const steps = 40;

describe.each(browsers)('in %s', (browser) => {
  let pages: RandomPages;
  beforeAll(async () => {
    pages = await openRandomPages(browser);
  });
  afterAll(() => pages?.close());

  test('what is lit follows 4,000 random changes, and 200 pages are left as they were', {
    timeout: fuzzTimeoutMs,
  }, async () => {
    const failures = await pages.batch(1, 100, steps);
    for (const one of casesOf<PageCase>('page')) {
      const what = await pages.replay(one);
      if (what) failures.push({ ...one, what });
    }
    for (const seed of once) failures.push(...(await pages.batch(seed, 1, steps)));
    expect(failures).toEqual([]);
  });

  test.runIf(fuzzSeconds)(
    'so do other changes, for as long as wanted',
    { timeout: fuzzTimeoutMs },
    async () => {
      const atOnce = 50;
      const goesOn = clock();
      const failures: string[] = [];
      for (let seed = fuzzSeed; goesOn() && !failures.length; seed += atOnce)
        for (const found of await pages.batch(seed, atOnce, steps))
          failures.push(`${saveCase('page', await shorter(pages, found))}: ${found.what}`);
      expect(failures).toEqual([]);
    },
  );
});
