import type { ProposedFact } from '../extraction/proposal.ts';

/** In UTF-16 units: what a row of a card shows uncut (`components/card/ShortText.tsx`). */
const longestQuotation = 230;

/** A line of a dossier holds no more (`core/dossier/schema.ts`). */
const longestLine = 4900;

/** A clause that begins so takes back some of what stands before it. */
const limiting =
  /^(?:but|yet|however|though|although|unless|except|if|aber|doch|jedoch|mais|toutefois|pero|sino|mas|porém|ma|però|но|однако|але|проте)(?!\p{L})|^(?:但|不过|然而|可是)/iu;

/**
 * The sentence of a fact; a long one ends at a semicolon, with "…", where what is left out holds none of the words that
 * say who says it, leave it open, quote somebody or limit what was said. At a comma none is cut: "While Lee said it was
 * careless, ..." would say something else.
 */
export function cutAtClause(fact: ProposedFact): string {
  const sentence = fact.sentence.toWellFormed().trim();
  if (sentence.length <= longestQuotation) return sentence;
  const spans = [fact.cue, fact.hedge, ...fact.quotations].flatMap((span) => span ?? []);
  const least = Math.max(0, ...spans.map(({ end }) => end - fact.start));
  const marks = [...sentence.slice(0, longestQuotation).matchAll(/;(?=\s)|；/gu)];
  const at = marks.findLast(
    ({ index }) =>
      index > Math.max(longestQuotation / 3, least) &&
      !limiting.test(sentence.slice(index + 1).trimStart()),
  )?.index;
  if (at !== undefined) return `${sentence.slice(0, at).trimEnd()} …`;
  return sentence.length > longestLine ? `${sentence.slice(0, longestLine).trimEnd()} …` : sentence;
}
