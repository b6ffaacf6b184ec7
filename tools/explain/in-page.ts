/** Runs inside the explained page, as the global `explained`: what Gloss reads of it, and nothing else. */
import { touchesClosedPlace } from '../../content/scan/page-memo.ts';
import { passagesOf } from '../../content/scan/passages.ts';

export interface ExplainedPage {
  /** The texts of its passages, in page order. */
  readonly texts: readonly string[];
  /** The language that it declares; empty where it declares none. */
  readonly language: string;
}

const wholePage = { shadow: () => {} };

export const page = (): ExplainedPage => ({
  texts: [...passagesOf(document, wholePage)].flatMap((passage) =>
    passage && !touchesClosedPlace(passage.nodes) ? [passage.text] : [],
  ),
  language: document.documentElement.lang,
});
