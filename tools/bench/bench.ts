/** What every measure is given. */
import type { Packed } from '../../core/lexicon/pack-lexicon.ts';
import type { Browsers } from './browsers.ts';
import type { Figure } from './figure.ts';
import type { Laboratory } from './laboratory.ts';
import type { Served } from './serve.ts';

export interface Bench {
  readonly browsers: Browsers;
  readonly laboratory: Laboratory;
  readonly served: Served;
  /** The packed lexicon of the embedded dossier. */
  readonly packed: Packed;
  /** Its English names. */
  readonly names: readonly string[];
  /** Those of all languages. */
  readonly everyName: readonly string[];
  /** How often a thing is done of which the median counts. */
  readonly runs: number;
}

export type Measure = (bench: Bench) => Promise<Figure[]>;

/** Does one thing after another, round after round, so that a busy machine disturbs all alike. */
export async function inTurn<Key extends string>(
  rounds: number,
  things: Readonly<Record<Key, () => Promise<number>>>,
): Promise<Record<Key, number[]>> {
  const keys = Object.keys(things) as Key[];
  const values = Object.fromEntries(keys.map((key) => [key, []])) as unknown as Record<
    Key,
    number[]
  >;
  for (let round = 0; round < rounds; round++)
    for (const key of keys) values[key].push(await things[key]());
  return values;
}

export const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));
