/** Relations listed beneath each fact of a card: denials, contradictions, answers and the like. */
import type { EntityFile, Fact } from '../lookup/entity-file.ts';

/** Seen from the fact above: it is denied by these, it denies these ... In order of weight. */
const shownRelationKinds = [
  'denied',
  'contradicted',
  'denies',
  'answered',
  'answers',
  'beside',
  'repeats',
] as const;
export type RelationKind = (typeof shownRelationKinds)[number];

/** Claims related to a fact in one way whose sourcing is the same, so that it is given once. */
export interface FactRelation {
  readonly kind: RelationKind;
  readonly facts: readonly Fact[];
  /** They already stand in full further up on the same card. */
  readonly isRepeated: boolean;
}

interface FactsById {
  get(id: string): Fact | undefined;
}

export interface RelatedFact {
  readonly fact: Fact;
  readonly relations: readonly FactRelation[];
}

/**
 * The facts of a card with their relations. A fact that stands beneath another one is not listed again,
 * and a relation that has been shown is marked, so that a denial of five facts is read once.
 * @param facts in the order in which they are to be shown
 * @param above facts that stand above these already
 */
export function withRelations(
  facts: readonly Fact[],
  { facts: own, related }: EntityFile,
  above: Iterable<Fact> = [],
): RelatedFact[] {
  const all = new Map([...own, ...related].map((fact) => [fact.id, fact]));
  const shown = new Set([...above].map(({ id }) => id));
  return facts.flatMap((fact) => (shown.has(fact.id) ? [] : relate(fact, all, shown)));
}

/** Every one of the facts with its relations; here too, a relation that has been shown is marked. */
export function withRelationsEach(facts: readonly Fact[], all: FactsById): RelatedFact[] {
  const shown = new Set<string>();
  return facts.map((fact) => relate(fact, all, shown));
}

/** The same without relations to any of `ids`: those facts are shown beside these anyway. */
export const withoutRelationsTo = (
  ids: ReadonlySet<string>,
  related: readonly RelatedFact[],
): RelatedFact[] =>
  related.map(({ fact, relations }) => ({
    fact,
    relations: relations.flatMap(({ facts, ...relation }) => {
      const others = facts.filter(({ id }) => !ids.has(id));
      return others.length ? [{ ...relation, facts: others }] : [];
    }),
  }));

function relate(fact: Fact, all: FactsById, shown: Set<string>): RelatedFact {
  shown.add(fact.id);
  return { fact, relations: relationsOf(fact, all, shown) };
}

function relationsOf(fact: Fact, all: FactsById, shown: Set<string>): FactRelation[] {
  return shownRelationKinds.flatMap((kind) => {
    const facts = idsOfKind(fact, kind).flatMap((id) => all.get(id) ?? []);
    return [...Map.groupBy(facts, sourcingOf).values()].map((group) => {
      const isRepeated = group.every(({ id }) => shown.has(id));
      for (const { id } of group) shown.add(id);
      return { kind, facts: group, isRepeated };
    });
  });
}

function idsOfKind(fact: Fact, kind: RelationKind): readonly string[] {
  const { deniedBy, contradicts, denies, answeredBy, answers, beside, repeats } = fact;
  const ids = {
    denied: deniedBy,
    contradicted: contradicts,
    denies,
    answered: answeredBy,
    answers,
    beside,
    repeats,
  };
  return ids[kind] ?? [];
}

/** All that is shown of a fact besides its text. Silences stay apart: no reply is not no comment. */
function sourcingOf({ attested, kind, standing, silence, when, saidWhen }: Fact): string {
  return JSON.stringify([attested, kind, standing, silence, when, saidWhen]);
}
