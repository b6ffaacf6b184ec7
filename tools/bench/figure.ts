/** One row of the table: what was measured, and what it must not exceed. */
export interface Figure {
  /** The point of docs/performance.md that it belongs to. */
  readonly point: string;
  readonly what: string;
  readonly unit: string;
  /** One value per run. */
  readonly values: readonly number[];
  /** What the median is divided by, if the target is a ratio. */
  readonly per?: { readonly what: string; readonly values: readonly number[] };
  /** Of the ratio, if there is one, else of the median; absent where a figure only informs. */
  readonly target?: { readonly most: number } | { readonly least: number } | undefined;
}

export interface Verdict {
  readonly median: number;
  readonly ratio: number | undefined;
  /** Half the distance between the quartiles, as a share of the median. */
  readonly spread: number;
  readonly holds: boolean | undefined;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** @param share 0 to 1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function judge({ values, per, target }: Figure): Verdict {
  const middle = median(values);
  const ratio = per && middle / median(per.values);
  const decisive = ratio ?? middle;
  const spread = (quantile(values, 0.75) - quantile(values, 0.25)) / 2 / middle;
  const holds = target && ('most' in target ? decisive <= target.most : decisive >= target.least);
  return { median: middle, ratio, spread, holds };
}
