import type { ExchangeState } from '../../core/exchange/exchange-state.ts';
import { parseJson } from '../../core/exchange/json/parse-json.ts';
import { bringPageData, pageDataIn } from '../../core/exchange/page-data.ts';
import { logged } from '../../core/log.ts';
import type { PageSource } from '../messages/message.ts';
import { ask } from '../messages/messages.ts';

/** Reads the data (JSON-LD) of the page in a tab, when the author asks for it. */
export async function readTab(tab: number): Promise<ExchangeState> {
  const source = await ask(tab, { type: 'source' }).catch(logged('exchange'));
  const data = source && pageDataOf(source);
  if (!source || !data) return { kind: 'start', failure: { kind: 'page' } };
  const brought = bringPageData(data, source.address);
  return { kind: 'ready', name: source.address, brought };
}

/** True if the page's data has reviews, which say who claims what. */
export const hasReviews = (source: PageSource): boolean =>
  (pageDataOf(source)?.reviews.length ?? 0) > 0;

/** Undefined if the page has neither reviews nor an article in its data. Nothing of the page runs or is loaded. */
function pageDataOf({ html }: PageSource) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const blocks = [...page.querySelectorAll('script[type="application/ld+json" i]')];
  const values = blocks.flatMap(({ textContent }) => {
    const parsed = parseJson(textContent ?? '');
    return 'value' in parsed ? [parsed.value] : [];
  });
  const data = pageDataIn(values);
  return data.reviews.length || data.article ? data : undefined;
}
