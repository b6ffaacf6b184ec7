import { defineConfig } from 'vitest/config';

/** For Stryker, which wants one project: the tests of the pure folders. */
export default defineConfig({ test: { include: ['core/**/*.test.ts'] } });
