import type { PageAnnotation, PageSummary } from '../../platform/messages.ts';
import { type Desk, until } from '../browser/desk.ts';
import type { Launched } from '../browser/launch.ts';

/** How long a page may take to come, in ms; what is there by then is read. */
const patience = 30_000;

/** Opens an address and waits until Gloss has read the page. @throws Error with a sentence */
export async function openPage(
  { page }: Launched,
  desk: Desk,
  address: string,
): Promise<PageSummary> {
  await page.bringToFront();
  await page
    .goto(address, { waitUntil: 'domcontentloaded', timeout: patience })
    .catch((error: Error) => {
      // A slow image is no reason to give up on the text.
      if (error.name !== 'TimeoutError') throw new Error(firstLine(error));
    });
  let summary: PageSummary | undefined;
  await until(async () => {
    summary = await desk.ask({ type: 'summary' });
    return summary.state !== 'reading';
  }, patience).catch(() => {
    if (!summary) throw new Error('Gloss cannot run on this page.');
  });
  return summary as PageSummary;
}

const firstLine = ({ message }: Error): string => message.split('\n')[0] ?? message;

/** The visible mentions of the opened page, in page order. */
export const annotationsOf = (desk: Desk): Promise<PageAnnotation[]> =>
  desk.ask({ type: 'annotations' });
