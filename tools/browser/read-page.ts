import type { PageAnnotation, PageSummary } from '../../extension/messages/messages.ts';
import { type Desk, until } from './desk.ts';
import type { Launched } from './launch.ts';
import { load, patience } from './load.ts';

/** Opens an address and waits until Gloss has read the page. @throws Error with a sentence */
export async function openPage(
  { page }: Launched,
  desk: Desk,
  address: string,
): Promise<PageSummary> {
  await page.bringToFront();
  await load(page, address);
  let summary: PageSummary | undefined;
  await until(async () => {
    summary = await desk.ask({ type: 'summary' });
    return summary.state !== 'reading';
  }, patience).catch(() => {
    if (!summary) throw new Error('Gloss cannot run on this page.');
  });
  return summary as PageSummary;
}

/** The visible mentions of the opened page, in page order. */
export const annotationsOf = (desk: Desk): Promise<PageAnnotation[]> =>
  desk.ask({ type: 'annotations' });
