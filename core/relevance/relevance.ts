/** Which facts about an entity bear on the passage that names it. */
import type { Claim, When } from '../dossier/schema.ts';
import type { Spot, Surroundings } from './surroundings.ts';
import { timesIn } from './times-in-text.ts';
import { stemsOf } from './word-stems.ts';

export interface Ranking<Fact extends Claim> {
  /** All the facts: those that bear on the passage, the closest first, then the others as given. */
  readonly facts: readonly Fact[];
  /** So many of them, from the first, bear on the passage. */
  readonly bearing: number;
}

/**
 * How much a shared trait counts, before its rarity: entities need no common language, then come
 * words and numbers, then times.
 */
const weights = { entity: 1.2, word: 1, time: 0.8 } as const;

/** What stands in another sentence of the passage counts for this much of the same in the mention's. */
const farther = 0.4;

/** The first of the given facts counts for this much more than the last. */
const precedence = 0.2;

/** A fact bears on a passage from this score on, and from this part of the best score. */
const least = 1.5;
const leastPart = 0.45;

/** More than this is no longer "the facts that bear on it". */
const mostBearing = 5;

/**
 * Ranks the facts about one entity by what each shares with the surroundings of a mention: a trait
 * counts the more, the fewer of the facts have it. Equal facts keep the order they are given in, which
 * is that of their importance. Denials need no rank of their own: `tie` puts them beneath their fact.
 * @param about id of the entity, which is no trait: all the facts have it
 */
export function bearing<Fact extends Claim>(
  facts: readonly Fact[],
  about: string,
  surroundings: Surroundings,
): Ranking<Fact> {
  const traits = facts.map((fact) => traitsOf(fact, about));
  const scores = scoresOf(traits, surroundings);
  const best = Math.max(...scores);
  const leading = facts
    .map((fact, at) => ({ fact, score: scores[at] as number }))
    .filter(({ score }) => score >= least && score >= best * leastPart)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostBearing)
    .map(({ fact }) => fact);
  const others = facts.filter((fact) => !leading.includes(fact));
  return { facts: [...leading, ...others], bearing: leading.length };
}

type Traits = ReadonlySet<string>;

/** One score per fact. A long fact shares more by chance, so length counts against it a little. */
function scoresOf(traits: readonly Traits[], { sentence, rest }: Surroundings): number[] {
  const rarity = rarityOf(traits);
  const near = traitsOfSpot(sentence);
  const far = traitsOfSpot(rest);
  const usualSize = traits.reduce((sum, { size }) => sum + size, 0) / traits.length;
  return traits.map((own, at) => {
    let shared = 0;
    for (const [one, worth] of rarity)
      if (own.has(one)) shared += worth * (near.has(one) ? 1 : far.has(one) ? farther : 0);
    const importance = 1 + precedence * (1 - at / traits.length);
    return (shared * importance) / (0.7 + (0.3 * own.size) / usualSize);
  });
}

/** Traits are strings whose first letter tells their class: e(ntity), w(ord), t(ime). */
function traitsOf({ text, entities, when, saidWhen }: Claim, about: string): Traits {
  const others = entities.filter((id) => id !== about);
  return traitSet(others, stemsOf(text), [when, saidWhen].flatMap(timesOf));
}

const traitsOfSpot = ({ text, entities }: Spot): Traits =>
  traitSet(entities, stemsOf(text), timesIn(text));

function traitSet(
  entities: readonly string[],
  stems: Iterable<string>,
  times: readonly string[],
): Traits {
  return new Set([
    ...entities.map((id) => `e${id}`),
    ...Array.from(stems, (stem) => `w${stem}`),
    ...times.map((time) => `t${time}`),
  ]);
}

/** A span of more years than this is no time that a passage could share. */
const longestSpan = 5;

function timesOf(when: When | undefined): string[] {
  if (!when?.from) return [];
  const { from, to = from } = when;
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (last - first >= longestSpan) return [];
  const years = Array.from({ length: Math.max(0, last - first) + 1 }, (_, at) => `${first + at}`);
  const isOneMonth = from.length > 4 && from.slice(0, 7) === to.slice(0, 7);
  return isOneMonth ? [...years, from.slice(0, 7)] : years;
}

/** A trait that all facts share is worth nothing, one of a single fact the most. */
function rarityOf(traits: readonly Traits[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of traits.flatMap((all) => [...all])) counts.set(one, (counts.get(one) ?? 0) + 1);
  for (const [one, count] of counts)
    counts.set(one, weightOf(one) * Math.log(1 + (traits.length - count + 0.5) / (count + 0.5)));
  return counts;
}

function weightOf(one: string): number {
  if (one.startsWith('e')) return weights.entity;
  return one.startsWith('t') ? weights.time : weights.word;
}
