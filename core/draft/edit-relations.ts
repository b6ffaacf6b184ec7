/** Relations between the facts of a draft. */
import type { Relation } from '../dossier/schema.ts';
import { change, idsOf } from './change.ts';
import type { Draft } from './draft.ts';

/** Relations that an author gives a fact; the rest are seen from their other end. */
export type DraftRelation = Relation['kind'];

/** Relations that hold both ways: the author may give them at either end. */
const mutualKinds: readonly DraftRelation[] = ['contradicts', 'beside', 'repeats'];

const isSameRelation = (a: Relation, b: Relation): boolean =>
  a.kind === b.kind &&
  ((a.from === b.from && a.to === b.to) ||
    (mutualKinds.includes(a.kind) && a.from === b.to && a.to === b.from));

/** Ids of the facts to which a fact has a relation of this kind. */
export const relatedTo = ({ dossier }: Draft, id: string, kind: DraftRelation): string[] =>
  dossier.relations
    .filter((one) => one.kind === kind)
    .flatMap(({ from, to }) =>
      from === id ? to : to === id && mutualKinds.includes(kind) ? from : [],
    );

/** Says how one fact is related to another; where a relation has no direction, either end may be first. */
export function addRelation(draft: Draft, from: string, kind: DraftRelation, to: string): Draft {
  const { claims, relations } = draft.dossier;
  const ids = idsOf(claims);
  const relation = { kind, from, to };
  if (from === to || !ids.includes(from) || !ids.includes(to)) return draft;
  if (relations.some((one) => isSameRelation(one, relation))) return draft;
  return change(draft, { relations: [...relations, relation] });
}

export const removeRelation = (
  draft: Draft,
  from: string,
  kind: DraftRelation,
  to: string,
): Draft =>
  change(draft, {
    relations: draft.dossier.relations.filter((one) => !isSameRelation(one, { kind, from, to })),
  });
