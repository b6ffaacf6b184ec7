import { type Dossier, sourceKinds, standings } from '../schema.ts';
import { type LinkedClaim, linkedClaimsOf } from './linked-claim.ts';

/** Number of claims by paragraph, entity, kind or standing; zero where there are none. */
export type Count = ReadonlyMap<string | number, number>;

/** Distribution of a dossier's claims. A claim of two paragraphs counts under both. */
export interface Coverage {
  /** By the id of an account: its paragraphs. */
  readonly paragraphs: ReadonlyMap<string, Count>;
  readonly entities: Count;
  readonly kinds: Count;
  readonly standings: Count;
}

export function coverage(dossier: Dossier): Coverage {
  const { accounts, entities } = dossier;
  const claims = linkedClaimsOf(dossier);
  const ids = entities.map(({ id }) => id);
  return {
    paragraphs: new Map(accounts.map((account) => [account.id, citations(account, claims)])),
    entities: countBy(claims, ids, (claim) => claim.entities),
    kinds: countBy(claims, sourceKinds, (claim) => [claim.kind]),
    standings: countBy(claims, standings, (claim) => [claim.standing]),
  };
}

function citations(
  { id, paragraphs }: Dossier['accounts'][number],
  claims: readonly LinkedClaim[],
) {
  const numbers = Array.from({ length: paragraphs }, (_, i) => i + 1);
  return countBy(claims, numbers, ({ attested }) =>
    attested.flatMap((one) => (one.account === id ? one.paragraphs : [])),
  );
}

function countBy<Key extends string | number>(
  claims: readonly LinkedClaim[],
  keys: readonly Key[],
  keysOf: (claim: LinkedClaim) => readonly Key[],
): Count {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const key of claims.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
