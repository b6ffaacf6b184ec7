import type { ProposedFact } from '../extraction/proposal.ts';

/** In UTF-16 units: what a row of a card shows uncut (`components/card/ShortText.tsx`). */
const longestQuotation = 230;

/** A line of a dossier holds no more (`core/dossier/schema.ts`). */
const longestLine = 4900;

/**
 * The sentence of a fact; a long one ends at the end of a clause, with "…", where what is left out holds none of the
 * words that say who says it, leave it open or quote somebody.
 */
export function cutAtClause(fact: ProposedFact): string {
  const sentence = fact.sentence.toWellFormed().trim();
  if (sentence.length <= longestQuotation) return sentence;
  const spans = [fact.cue, fact.hedge, ...fact.quotations].flatMap((span) => span ?? []);
  const least = Math.max(0, ...spans.map(({ end }) => end - fact.start));
  const marks = [
    ...sentence.slice(0, longestQuotation).matchAll(/[,;:](?=\s)|\s[–—-](?=\s)|[，；：]/gu),
  ];
  const at = marks.findLast(({ index }) => index > Math.max(longestQuotation / 3, least))?.index;
  if (at !== undefined) return `${sentence.slice(0, at).trimEnd()} …`;
  return sentence.length > longestLine ? `${sentence.slice(0, longestLine).trimEnd()} …` : sentence;
}
