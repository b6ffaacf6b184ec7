/** What suites have in common that play on one stage from beginning to end. */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.ts';
import { openStage, type Stage } from './harness.ts';

/** Opens a stage before the tests of a suite, and closes it after them. */
export function onStage(browser: BrowserName, take: (stage: Stage) => void): void {
  let stage: Stage | undefined;
  beforeAll(async () => {
    stage = await openStage(browser);
    take(stage);
  });
  afterAll(() => stage?.close());
}

/** No test of a suite may leave an error on the page's console. */
export function withoutErrors(stage: () => Stage): void {
  beforeEach(() => {
    stage().errors.length = 0;
  });
  afterEach(() => expect(stage().errors).toEqual([]));
}
