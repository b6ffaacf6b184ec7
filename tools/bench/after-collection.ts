import type { CDPSession, Page } from 'puppeteer-core';

/** What Chromium tells of a page once everything that nobody holds has gone. */
export async function afterCollection<Told>(
  page: Page,
  ask: (session: CDPSession) => Promise<Told>,
): Promise<Told> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const told = await ask(session);
  await session.detach();
  return told;
}
