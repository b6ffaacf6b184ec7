/** Claims with their relations and their kind of source, from the rest of their dossier. */

import { kindOf } from '../kind-of.ts';
import type { Attribution, Claim, Dossier, Relation, SourceKind } from '../schema.ts';

/** Ids of claims that stand to this one in some relation. */
export interface RelatedIds {
  readonly denies?: readonly string[];
  readonly deniedBy?: readonly string[];
  /** Holds from either end, as `beside` and `repeats` do. */
  readonly contradicts?: readonly string[];
  readonly answers?: readonly string[];
  readonly answeredBy?: readonly string[];
  readonly beside?: readonly string[];
  readonly repeats?: readonly string[];
}

export interface LinkedClaim extends Claim, RelatedIds {
  /** Kind of source by which the first account knows it. */
  readonly kind: SourceKind;
  /** The first of its ways: from the account inwards. */
  readonly attribution: Attribution;
  /** Of the first account that carries it. */
  readonly paragraphs: readonly number[];
}

/** In the dossier's order. */
export function linkedClaimsOf({ claims, sources, relations }: Dossier): LinkedClaim[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const related = relatedIds(relations);
  return claims.map((claim) => {
    const [{ attribution, paragraphs }] = claim.attested;
    const kind = kindOf(claim.attested[0], byId);
    return { ...claim, kind, attribution, paragraphs, ...related.get(claim.id) };
  });
}

export const relatedFields = [
  'denies',
  'deniedBy',
  'contradicts',
  'answers',
  'answeredBy',
  'beside',
  'repeats',
] as const satisfies readonly (keyof RelatedIds)[];

type Mutable = { -readonly [Field in keyof RelatedIds]: string[] };

/** The field at the end that a relation comes from, and at the end that it goes to. */
const fields: Record<Relation['kind'], readonly [keyof RelatedIds, keyof RelatedIds]> = {
  denies: ['denies', 'deniedBy'],
  contradicts: ['contradicts', 'contradicts'],
  answers: ['answers', 'answeredBy'],
  beside: ['beside', 'beside'],
  repeats: ['repeats', 'repeats'],
};

function relatedIds(relations: readonly Relation[]): ReadonlyMap<string, RelatedIds> {
  const related = new Map<string, Mutable>();
  const add = (id: string, field: keyof RelatedIds, other: string): void => {
    const known = related.get(id) ?? {};
    known[field] ??= [];
    if (!known[field].includes(other)) known[field].push(other);
    related.set(id, known);
  };
  for (const { kind, from, to } of relations) {
    add(from, fields[kind][0], to);
    add(to, fields[kind][1], from);
  }
  return related;
}
