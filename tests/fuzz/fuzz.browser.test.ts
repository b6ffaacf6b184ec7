import { expect, test } from 'vitest';
import { casesOf } from './cases.ts';
import { openLab, type PageCase } from './lab.ts';

/** Cases that failed once: blocks put in beside a line break, and nodes moved to where nobody watches. */
const once = [1000595, 1000622, 1001278, 1002579, 1003415];

// The quick part: the same cases every time. `npm run soak` goes on from any seed for any time.
test.each(['chromium', 'firefox'] as const)(
  'in %s what is lit follows 4,000 random changes, and 200 pages are left as they were',
  async (browser) => {
    const lab = await openLab(browser);
    const failures = await lab.batch(1, 100, 40);
    for (const one of casesOf<PageCase>('page')) {
      const what = await lab.replay(one);
      if (what) failures.push({ ...one, what });
    }
    for (const seed of once) failures.push(...(await lab.batch(seed, 1, 40)));
    await lab.close();
    expect(failures).toEqual([]);
  },
);
