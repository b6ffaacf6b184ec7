import { defineConfig } from 'vitest/config';

const inBrowsers = ['**/*.browser.test.ts', 'tests/e2e/**/*.test.ts'];
const apart = ['**/node_modules/**', '.output/**', '.wxt/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...apart, ...inBrowsers],
          // The longest texts take two seconds, and many times that on a machine with other work.
          testTimeout: 60_000,
          pool: 'threads',
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: inBrowsers,
          exclude: apart,
          globalSetup: 'tests/e2e/global-setup.ts',
          environment: './tests/e2e/shared-browsers.ts',
          // A worker keeps its two browsers from one file to the next.
          isolate: false,
          // Most of a test is waiting, on frames and on the delays of the card.
          maxWorkers: 3,
          // A machine of CI may be busy; at a desk a test that fails now and then is to be seen.
          retry: process.env.CI ? 1 : 0,
          sequence: { groupOrder: 1 },
          // Longer than any wait within a test, which says better what it waited for.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
