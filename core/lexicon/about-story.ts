/** Tells if a page is about a story: one that only shares a place or a politician with it is not. */
import type { Dossier, EntityKind } from '../dossier/schema.ts';

/** Kinds that a story is about; places, governments and outlets are named on any page. */
const chiefKinds: ReadonlySet<EntityKind> = new Set(['person', 'company', 'product']);

/** Least part of the facts that a chief name is in. */
const leastPartOfNames = 0.08;

/** Most chief names of a story; the two names with most facts are always chief. */
const mostChiefs = 6;

/** Chief names that a page must have. */
const leastNamedOfStory = 2;

/** Kinds that are never chief in a kept article, whose kinds a program guessed: all others may be. */
const foundAnywhere: ReadonlySet<EntityKind> = new Set(['place', 'outlet']);

type StoryClaims = Pick<Dossier, 'entities' | 'claims'> & Partial<Pick<Dossier, 'foundBy'>>;

/** Ids of the persons, companies and products that most facts of a dossier are about, the first first. */
export function chiefNames({ entities, claims, foundBy }: StoryClaims): string[] {
  const counts = new Map<string, number>();
  for (const id of claims.flatMap(({ entities }) => entities))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return entities
    .filter(({ kind }) => (foundBy ? !foundAnywhere.has(kind) : chiefKinds.has(kind)))
    .filter(({ id, names }) => names.length > 0 && counts.has(id))
    .map(({ id }) => ({ id, count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .filter(({ count }, at) => at < leastNamedOfStory || count >= claims.length * leastPartOfNames)
    .slice(0, mostChiefs)
    .map(({ id }) => id);
}

/**
 * @param chiefs `chiefNames` of the story
 * @param named ids of the story's entities that the page names
 */
export function isAboutStory(chiefs: readonly string[], named: ReadonlySet<string>): boolean {
  const least = Math.min(leastNamedOfStory, chiefs.length);
  return least > 0 && chiefs.filter((id) => named.has(id)).length >= least;
}
