import type { PageAnnotation, PageSummary } from '../../extension/messages/message.ts';
import type { ExtensionTab } from './extension-tab.ts';
import type { Launched } from './launch.ts';
import { load, loadTimeoutMs } from './load.ts';
import { until } from './until.ts';

/** Opens an address and waits until Gloss has read the page. @throws Error with a sentence */
export async function openPage(
  { page }: Launched,
  tab: ExtensionTab,
  address: string,
): Promise<PageSummary> {
  await page.bringToFront();
  await load(page, address);
  let summary: PageSummary | undefined;
  await until(async () => {
    summary = await tab.ask({ type: 'summary' });
    return summary.state !== 'reading';
  }, loadTimeoutMs).catch(() => {
    if (!summary) throw new Error('Gloss cannot run on this page.');
  });
  return summary as PageSummary;
}

/** The visible mentions of the opened page, in page order. */
export const annotationsOf = (tab: ExtensionTab): Promise<PageAnnotation[]> =>
  tab.ask({ type: 'annotations' });
