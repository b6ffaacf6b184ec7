/** The traits by which a fact and a passage are compared: entities, words and times. */
import type { Claim, When } from '../dossier/schema.ts';
import type { Spot } from './surroundings.ts';
import { timesIn } from './times-in-text.ts';
import { stemsOf } from './word-stems.ts';

/**
 * Weight of a shared trait, before its rarity. Entities count most, because they need no common language, then words
 * and numbers, then times.
 */
const traitWeights = { entity: 1.2, word: 1, time: 0.8 } as const;

/** Strings whose first letter tells their class: e(ntity), w(ord), t(ime). */
export type Traits = ReadonlySet<string>;

/** @param about id of the entity that all the facts have, so no trait */
export function traitsOf({ text, entities, when, saidWhen }: Claim, about: string): Traits {
  const others = entities.filter((id) => id !== about);
  return traitSet(others, stemsOf(text), [when, saidWhen].flatMap(timesOf));
}

export const traitsOfSpot = ({ text, entities }: Spot): Traits =>
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
export function rarityOf(traits: readonly Traits[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of traits.flatMap((all) => [...all])) counts.set(one, (counts.get(one) ?? 0) + 1);
  for (const [one, count] of counts)
    counts.set(one, weightOf(one) * Math.log(1 + (traits.length - count + 0.5) / (count + 0.5)));
  return counts;
}

function weightOf(one: string): number {
  if (one.startsWith('e')) return traitWeights.entity;
  return one.startsWith('t') ? traitWeights.time : traitWeights.word;
}
