import { defineConfig } from 'vitest/config';

const inBrowsers = ['**/*.browser.test.ts', 'tests/e2e/**/*.test.ts'];
const apart = ['**/node_modules/**', '.output/**', '.wxt/**'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['**/*.test.ts'], exclude: [...apart, ...inBrowsers] } },
      {
        test: {
          name: 'browser',
          include: inBrowsers,
          exclude: apart,
          // One real browser at a time: they share the machine, and the tests wait for what they see.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
