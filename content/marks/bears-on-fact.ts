/** Does the sentence of a mention name another entity of one of its facts? */
import type { LexiconEntity } from '../../core/lexicon/lexicon-entity.ts';
import type { Match } from '../../core/recognition/types.ts';

/** Mentions on either side that are looked at. */
const mostBeside = 6;

/** Names further apart than this, in UTF-16 units, are not in one sentence. */
const longestWay = 300;

const sentenceEnd = /[.!?]\s|[。！？]/;

interface NamedInText {
  readonly text: string;
  /** In the order of their places. */
  readonly mentions: readonly { readonly match: Pick<Match, 'start' | 'end' | 'entities'> }[];
}

/** @param at index of the mention */
export function bearsOnFact(
  at: number,
  { text, mentions }: NamedInText,
  entities: readonly Pick<LexiconEntity, 'together'>[],
): boolean {
  // Most passages name one entity once.
  if (mentions.length < 2) return false;
  const own = mentions[at]?.match;
  const together = new Set(own?.entities.flatMap((entity) => entities[entity]?.together ?? []));
  if (!own || !together.size) return false;
  const beside = mentions.slice(Math.max(0, at - mostBeside), at + mostBeside + 1);
  return beside.some(
    ({ match }) =>
      match.entities.some((entity) => together.has(entity)) && isInSentence(text, own, match),
  );
}

interface TextRange {
  readonly start: number;
  readonly end: number;
}

function isInSentence(text: string, a: TextRange, b: TextRange): boolean {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return to - from <= longestWay && !sentenceEnd.test(text.slice(from, to));
}
