/** Splits passages into sentences with the entities that recognition finds in each. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { extractCandidates, resolve } from '../recognition/resolve.ts';
import type { PageSentence, SentenceMention } from './sentence.ts';

/** Abbreviations, whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Prof|Jr|Sr|No|vs|U\.S|z\. ?B|Nr|M|Mme|Sra?|Dra?|млн|млрд|тыс|тис|им|г|р|\p{Lu})\.\s*$/u;

/** A sentence of a passage; `start` in UTF-16 code units of it. */
interface SentenceSpan {
  readonly start: number;
  readonly text: string;
}

/** A sentence with its offset in a passage; `start` in UTF-16 code units of it. */
interface PlacedSentence extends PageSentence {
  readonly start: number;
}

/** @param passages of a page, in page order */
export function pageSentences(passages: readonly string[], lexicon: Lexicon): PageSentence[] {
  const readings = passages.map((text) => extractCandidates(text, lexicon) ?? { candidates: [] });
  const matchesOf = resolve(readings, lexicon);
  const keyOf = (one: number): string => lexicon.entities[one]?.key ?? '';
  return passages.flatMap((passage, at) => {
    const named = (matchesOf[at] ?? []).flatMap(({ start, end, entities }) =>
      entities.map((one) => ({ start, end, key: keyOf(one) })),
    );
    return sentencesIn(passage, named).map(({ text, mentions }) => ({ text, mentions }));
  });
}

/** @param named offsets in the passage */
export const sentencesIn = (passage: string, named: readonly SentenceMention[]): PlacedSentence[] =>
  sentencesOf(passage).map(({ start, text }) => ({
    start,
    text,
    mentions: named
      .filter((one) => one.start >= start && one.start < start + text.length)
      .map((one) => ({ start: one.start - start, end: one.end - start, key: one.key })),
  }));

const sentenceSegmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Splits a passage; its sentences joined are the passage. */
function sentencesOf(passage: string): SentenceSpan[] {
  const spans: { start: number; text: string }[] = [];
  for (const { segment, index } of sentenceSegmenter.segment(passage)) {
    const last = spans.at(-1);
    if (last && abbreviation.test(last.text)) last.text += segment;
    else spans.push({ start: index, text: segment });
  }
  return spans.filter(({ text }) => text.trim());
}
