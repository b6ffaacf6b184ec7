/** Passages as sentences with the entities that recognition finds in each. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { extractCandidates, resolve } from '../recognition/resolve.ts';
import type { PageSentence } from './sentence.ts';

/** Words with a full stop that ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Jr|Sr|No|vs|U\.S|z\. ?B|Nr|M|Mme|Sra?|Dra?|млн|млрд|тыс|тис|им|г|р|\p{Lu})\.\s*$/u;

/** A sentence of a passage; `start` in UTF-16 code units of it. */
interface Span {
  readonly start: number;
  readonly text: string;
}

/**
 * @param passages of a page, in page order
 * @param key the entity's key of `lexicon.entities`, `<dossier>/<entity>`
 */
export function pageSentences(passages: readonly string[], lexicon: Lexicon): PageSentence[] {
  const readings = passages.map((text) => extractCandidates(text, lexicon) ?? { candidates: [] });
  const matchesOf = resolve(readings, lexicon);
  return passages.flatMap((passage, at) => {
    const matches = matchesOf[at] ?? [];
    return sentencesOf(passage).map(({ start, text }) => ({
      text,
      mentions: matches
        .filter((match) => match.start >= start && match.start < start + text.length)
        .flatMap((match) =>
          match.entities.map((one) => ({
            start: match.start - start,
            end: match.end - start,
            key: lexicon.entities[one]?.key ?? '',
          })),
        ),
    }));
  });
}

/** Splits a passage; its sentences joined are the passage. */
function sentencesOf(passage: string): Span[] {
  const spans: { start: number; text: string }[] = [];
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(passage);
  for (const { segment, index } of segments) {
    const last = spans.at(-1);
    if (last && abbreviation.test(last.text)) last.text += segment;
    else spans.push({ start: index, text: segment });
  }
  return spans.filter(({ text }) => text.trim());
}
