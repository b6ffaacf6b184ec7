import { type Claim, type Dossier, sourceKinds, standings } from '../schema.ts';

/** How many claims there are under each heading; zero where there are none. */
export type Count = ReadonlyMap<string | number, number>;

/** How a dossier's claims are spread. A claim of two paragraphs counts under both. */
export interface Coverage {
  readonly paragraphs: Count;
  readonly entities: Count;
  readonly kinds: Count;
  readonly standings: Count;
}

export function coverage({ account, entities, claims }: Dossier): Coverage {
  const numbers = Array.from({ length: account.paragraphs }, (_, i) => i + 1);
  const ids = entities.map(({ id }) => id);
  return {
    paragraphs: count(claims, numbers, (claim) => claim.paragraphs),
    entities: count(claims, ids, (claim) => claim.entities),
    kinds: count(claims, sourceKinds, (claim) => [claim.kind]),
    standings: count(claims, standings, (claim) => [claim.standing]),
  };
}

function count<Key extends string | number>(
  claims: readonly Claim[],
  keys: readonly Key[],
  keysOf: (claim: Claim) => readonly Key[],
): Count {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const key of claims.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
