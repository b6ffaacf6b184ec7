/** Runs inside the explained page, as the global `explained`: what Gloss reads of it, and nothing else. */
import { openVisibility } from '../../content/scan/blocks.ts';
import { touchesClosedPlace } from '../../content/scan/page-memo.ts';
import { passagesOf } from '../../content/scan/passages.ts';

export interface PassageText {
  readonly text: string;
  /** False for text that is not shown now: a closed menu, another tab's panel. */
  readonly visible: boolean;
}

const wholePage = { shadow: () => {} };

export const passages = (): PassageText[] =>
  [...passagesOf(document, wholePage)].flatMap((passage) =>
    passage && !touchesClosedPlace(passage.nodes)
      ? [{ text: passage.text, visible: passage.nodes.some(openVisibility()) }]
      : [],
  );
