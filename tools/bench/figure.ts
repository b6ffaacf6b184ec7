/** One promise of docs/performance.md: what was measured, and its limit. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  /** One value per run; their median counts. */
  readonly values: readonly number[];
  /** The median is divided by the median of these, when the promise is a ratio. */
  readonly per?: readonly number[];
  readonly limit: { readonly most: number } | { readonly least: number };
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** @param share 0 to 1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function resultOf({ what, unit, values, per, limit }: Figure) {
  const value = median(values) / (per ? median(per) : 1);
  const holds = 'most' in limit ? value <= limit.most : value >= limit.least;
  return { what, unit, value: Number(value.toPrecision(3)), ...limit, holds };
}

/** Does one thing after another, round after round, so that a busy machine disturbs all alike. */
export async function measureInTurn<Key extends string>(
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
