/** Marks for sentences that repeat a fact, by the CSS Custom Highlight API: the page's DOM is not touched. */

import { echoHighlight, singledHighlight } from '../mentions/highlight-names.ts';
import { locate, type Segment } from '../mentions/locate.ts';
import { canHighlight } from '../mentions/paint-highlight.ts';
import type { TextSentence } from './page-text.ts';

/** The places of a sentence's text nodes, white space around it left out; none where they have changed. */
export function segmentsOf(sentence: TextSentence | undefined): Segment[] {
  if (!sentence?.in) return [];
  const { in: text, start, text: words } = sentence;
  const from = start + words.length - words.trimStart().length;
  return locate(text, { start: from, end: start + words.trimEnd().length });
}

/** Puts a mark under the last letter of each sentence, and takes all others back. */
export function markEnds(sentences: readonly TextSentence[]): void {
  if (!canHighlight()) return;
  const ends = sentences.flatMap((one) => lastLetter(segmentsOf(one)) ?? []);
  if (ends.length) CSS.highlights.set(echoHighlight, new Highlight(...ends));
  else CSS.highlights.delete(echoHighlight);
}

/** Static, as all ranges of ours: `registered-ranges.ts` says why. */
function lastLetter(segments: readonly Segment[]): StaticRange | undefined {
  const last = segments.at(-1);
  if (!last) return undefined;
  const { node, end } = last;
  return rangeIn({ node, start: Math.max(last.start, end - 1), end });
}

const rangeIn = ({ node, start, end }: Segment, last: Segment = { node, start, end }) =>
  new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: last.node,
    endOffset: last.end,
  });

/** Makes a sentence stand out until a name or another sentence does. */
export function singleOut(segments: readonly Segment[]): void {
  const [first] = segments;
  if (first && canHighlight())
    CSS.highlights.set(singledHighlight, new Highlight(rangeIn(first, segments.at(-1))));
}

export function clearEchoes(): void {
  for (const name of [echoHighlight, singledHighlight]) CSS.highlights?.delete(name);
}
