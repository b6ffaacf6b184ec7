/** Set-up of suites that play on one session from beginning to end. */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.ts';
import { openSession, type Session } from './session.ts';

/** Opens a session before the tests of a suite, and closes it after them. */
export function useSession(browser: BrowserName, take: (session: Session) => void): void {
  let session: Session | undefined;
  beforeAll(async () => {
    session = await openSession(browser);
    take(session);
  });
  afterAll(() => session?.close());
}

/** No test of a suite may leave an error on the page's console. */
export function withoutErrors(session: () => Session): void {
  beforeEach(() => {
    session().errors.length = 0;
  });
  afterEach(() => expect(session().errors).toEqual([]));
}
