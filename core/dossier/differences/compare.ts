/** Changes between two versions of a dossier. Things of the two are compared when they have the same id. */
import { linkedClaimsOf, relatedFields } from '../lookup/linked-claim.ts';
import type { Dossier, Relation } from '../schema.ts';

/** A thing that both versions have, with the names of its fields that are no longer the same. */
interface Changed {
  readonly id: string;
  readonly fields: readonly string[];
}

/** Ids, in the order of the version that has them. */
export interface DossierChanges {
  readonly added: readonly string[];
  readonly changed: readonly Changed[];
  readonly withdrawn: readonly string[];
}

/** The parts of a dossier whose things have ids; a relation has those of its claims. */
export const comparedParts = [
  'claims',
  'entities',
  'sources',
  'accounts',
  'topics',
  'relations',
  'disputes',
] as const;
export type ComparedPart = (typeof comparedParts)[number];

interface Comparison extends Readonly<Record<ComparedPart, DossierChanges>> {
  /** Names of the fields of the dossier itself that are no longer the same: `title`, `summary` ... */
  readonly fields: readonly string[];
}

/** @param before and `after`: two valid versions; nothing is said of the order of things in them */
export function compareDossiers(before: Dossier, after: Dossier): Comparison {
  const parts: readonly string[] = comparedParts;
  return {
    fields: changedFields(before, after).filter((field) => !parts.includes(field)),
    claims: compareThings(factsOf(before), factsOf(after)),
    entities: compareThings(before.entities, after.entities),
    sources: compareThings(before.sources, after.sources),
    accounts: compareThings(before.accounts, after.accounts),
    topics: compareThings(before.topics, after.topics),
    relations: compareThings(before.relations.map(withId), after.relations.map(withId)),
    disputes: compareThings(before.disputes, after.disputes),
  };
}

/** Changes to the facts, with the texts of those withdrawn. */
export interface FactNews {
  readonly changes: DossierChanges;
  /** Texts of the withdrawn facts, from the older version. */
  readonly withdrawn: readonly string[];
  /** Language of `withdrawn`. */
  readonly language: string;
}

/** @param before and `after`: two valid versions */
export function factNews(before: Dossier, after: Dossier): FactNews {
  const changes = compareThings(factsOf(before), factsOf(after));
  const gone = new Set(changes.withdrawn);
  const withdrawn = before.claims.filter(({ id }) => gone.has(id)).map(({ text }) => text);
  return { changes, withdrawn, language: before.language };
}

export const isSame = (comparison: Comparison): boolean =>
  comparison.fields.length === 0 && comparedParts.every((part) => isUnchanged(comparison[part]));

const isUnchanged = ({ added, changed, withdrawn }: DossierChanges): boolean =>
  added.length + changed.length + withdrawn.length === 0;

/** Claims with those that deny or answer them: a fact that is denied now is another one to its reader. */
const factsOf = (dossier: Dossier): ComparedItem[] =>
  linkedClaimsOf(dossier).map(({ kind: _, attribution: __, paragraphs: ___, ...claim }) => ({
    ...claim,
    ...Object.fromEntries(
      relatedFields.flatMap((field) => {
        const ids = claim[field];
        return ids ? [[field, ids.toSorted()]] : [];
      }),
    ),
  }));

const withId = (relation: Relation): Relation & ComparedItem => ({
  ...relation,
  id: `${relation.from} ${relation.kind} ${relation.to}`,
});

interface ComparedItem {
  readonly id: string;
}

function compareThings(
  before: readonly ComparedItem[],
  after: readonly ComparedItem[],
): DossierChanges {
  const old = new Map(before.map((thing) => [thing.id, thing]));
  const now = new Set(after.map(({ id }) => id));
  return {
    added: after.flatMap(({ id }) => (old.has(id) ? [] : [id])),
    changed: after.flatMap((thing) => changedThing(old.get(thing.id), thing)),
    withdrawn: before.flatMap(({ id }) => (now.has(id) ? [] : [id])),
  };
}

function changedThing(before: ComparedItem | undefined, after: ComparedItem): Changed[] {
  const fields = before ? changedFields(before, after) : [];
  return fields.length ? [{ id: after.id, fields }] : [];
}

function changedFields(before: object, after: object): string[] {
  const old = new Map(Object.entries(before));
  const now = new Map(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (field) => inOrder(old.get(field)) !== inOrder(now.get(field)),
  );
}

/** As JSON whose fields are in alphabetical order: a file that was only sorted anew is the same. */
const inOrder = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
