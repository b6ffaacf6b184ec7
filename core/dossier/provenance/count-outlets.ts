/** Outlets that carry a fact, and on whose word: counted from the attributions alone, never written by hand. */
import type { Attestation, Source } from '../schema.ts';

/** An outlet that carries the fact. */
interface OutletRow {
  /** Id of the source with which its ways begin. */
  readonly outlet: string;
  /** Id of the source of another outlet, on whose word it carries the fact; absent where it has a way of its own. */
  readonly onWordOf?: string;
}

export interface OutletCount {
  /** In the order of the accounts, each outlet once. */
  readonly rows: readonly OutletRow[];
  /** Outlets with a way that runs through no other outlet. */
  readonly independent: number;
  /** Outlets whose word others carry, with how many do; by most first. */
  readonly onWordOf: readonly { readonly outlet: string; readonly count: number }[];
}

/**
 * The outlet of an account is the source with which its way begins. A way runs through another outlet where
 * a later source is one, or is the beginning of the way of another account here.
 */
export function countOutlets(
  attested: readonly Attestation[],
  sources: ReadonlyMap<string, Pick<Source, 'kind'>>,
): OutletCount {
  const ways = Map.groupBy(attested, ({ attribution }) => attribution[0].source);
  const through = new Map(
    [...ways].map(([outlet, own]) => [outlet, throughAll(outlet, own, ways, sources)]),
  );
  const rows = [...ways.keys()].map((outlet): OutletRow => {
    const onWordOf = reliedOn(outlet, through);
    return onWordOf === undefined ? { outlet } : { outlet, onWordOf };
  });
  const relying = rows.flatMap(({ onWordOf }) => onWordOf ?? []);
  const groups = Map.groupBy(relying, (outlet) => outlet);
  return {
    rows,
    independent: rows.length - relying.length,
    onWordOf: [...groups]
      .map(([outlet, { length }]) => ({ outlet, count: length }))
      .sort((a, b) => b.count - a.count),
  };
}

/** The innermost other outlet of an outlet's first way; undefined where one of its ways has none. */
function throughAll(
  outlet: string,
  own: readonly Attestation[],
  carrying: ReadonlyMap<string, unknown>,
  sources: ReadonlyMap<string, Pick<Source, 'kind'>>,
): string | undefined {
  const isOutlet = (id: string): boolean =>
    id !== outlet &&
    (carrying.has(id) || ['outlet', 'article'].includes(sources.get(id)?.kind ?? ''));
  const others = own.map(({ attribution }) =>
    attribution.map(({ source }) => source).findLast(isOutlet),
  );
  return others.includes(undefined) ? undefined : others[0];
}

/** The outlet on whose word it is in the end: an outlet may rely on one that relies on a third itself. */
function reliedOn(
  outlet: string,
  through: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const seen = new Set([outlet]);
  let last = through.get(outlet);
  for (let next = last; next !== undefined && !seen.has(next); next = through.get(next)) {
    seen.add(next);
    last = next;
  }
  return last;
}
