/** Text and entities around a mention, by which its facts are ranked. */

export interface Surroundings {
  /** The sentence of the mention. */
  readonly sentence: Spot;
  /** The rest of its passage. */
  readonly rest: Spot;
}

export interface Spot {
  readonly text: string;
  /** Ids of the entities that are named there, of the dossier in question. */
  readonly entities: readonly string[];
}

/** An entity named in a passage. Offsets are UTF-16 units of the passage, as in `Match`. */
interface NamedNearby {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** @param at the offset of the mention in the passage */
export function surroundingsOf(
  passage: string,
  at: number,
  named: readonly NamedNearby[],
): Surroundings {
  const { start, end } = sentenceAt(passage, at);
  const isIn = (one: NamedNearby): boolean => one.start >= start && one.start < end;
  return {
    sentence: { text: passage.slice(start, end), entities: idsOfNamed(named.filter(isIn)) },
    rest: {
      text: `${passage.slice(0, start)} ${passage.slice(end)}`,
      entities: idsOfNamed(named.filter((one) => !isIn(one))),
    },
  };
}

const idsOfNamed = (named: readonly NamedNearby[]): string[] => [
  ...new Set(named.map(({ entity }) => entity)),
];

function sentenceAt(passage: string, at: number): { start: number; end: number } {
  const segment = new Intl.Segmenter(undefined, { granularity: 'sentence' })
    .segment(passage)
    .containing(at);
  if (!segment) return { start: 0, end: passage.length };
  return { start: segment.index, end: segment.index + segment.segment.length };
}
