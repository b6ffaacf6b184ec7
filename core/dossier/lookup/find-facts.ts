/** Claims that fit the filters, and counts of those that would if one filter had another value. */

import type { SourceKind, Standing } from '../schema.ts';
import type { DossierContext } from './dossier-context.ts';
import type { LinkedClaim } from './linked-claim.ts';
import type { Filters } from './route.ts';
import { searchTextOf, termsOf } from './search-text.ts';

export interface FoundFacts {
  /** In the dossier's order. */
  readonly claims: readonly LinkedClaim[];
  /** Number of claims of each kind if there were no filter by kind; no zeros. */
  readonly kinds: ReadonlyMap<SourceKind, number>;
  readonly standings: ReadonlyMap<Standing, number>;
  readonly entities: ReadonlyMap<string, number>;
  /** False while there may be more. */
  readonly isAll: boolean;
}

/** Claims searched between two looks at the clock. */
const factsAtOnce = 500;

/**
 * Looks through all claims, and stops now and then for the caller to go on later: a big dossier must
 * not hold up typing. Each time it yields what has been found so far; the last has `isAll`.
 */
export function* findFacts(story: DossierContext, filters: Filters): Generator<FoundFacts> {
  const found = new Finding();
  const conditions = conditionsOf(story, filters);
  const claims = [...story.claims.values()];
  for (let at = 0; at < claims.length; at += factsAtOnce) {
    for (const claim of claims.slice(at, at + factsAtOnce)) found.consider(claim, conditions);
    if (at + factsAtOnce < claims.length) yield { ...found, isAll: false };
  }
  yield { ...found, isAll: true };
}

/** All at once. */
export function found(story: DossierContext, filters: Filters): FoundFacts {
  let last: FoundFacts | undefined;
  for (last of findFacts(story, filters));
  return last as FoundFacts;
}

type Facet = 'kind' | 'standing' | 'about';
type Condition = { readonly facet?: Facet; holds(claim: LinkedClaim): boolean };

class Finding {
  readonly claims: LinkedClaim[] = [];
  readonly kinds = new Map<SourceKind, number>();
  readonly standings = new Map<Standing, number>();
  readonly entities = new Map<string, number>();

  consider(claim: LinkedClaim, conditions: readonly Condition[]): void {
    const failed = conditions.filter(({ holds }) => !holds(claim));
    if (failed.length > 1) return;
    const [miss] = failed;
    if (!miss) this.claims.push(claim);
    const counts = (facet: Facet): boolean => !miss || miss.facet === facet;
    if (counts('kind')) addFact(this.kinds, claim.kind);
    if (counts('standing')) addFact(this.standings, claim.standing);
    if (counts('about')) for (const id of new Set(claim.entities)) addFact(this.entities, id);
  }
}

function addFact<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The cheapest first. */
function conditionsOf(story: DossierContext, filters: Filters): Condition[] {
  const { kind, standing, about, with: other, on, through, words } = filters;
  const terms = termsOf(words);
  const all: (Condition | false)[] = [
    kind !== undefined && { facet: 'kind', holds: (claim) => claim.kind === kind },
    standing !== undefined && {
      facet: 'standing',
      holds: (claim) => claim.standing === standing,
    },
    about !== undefined && { facet: 'about', holds: ({ entities }) => entities.includes(about) },
    other !== undefined && { holds: ({ entities }) => entities.includes(other) },
    on !== undefined && { holds: (claim) => restsOn(claim, on) },
    through !== undefined && {
      holds: ({ attested }) =>
        attested.some(({ attribution }) =>
          attribution.slice(0, -1).some((link) => link.source === through),
        ),
    },
    terms.length > 0 && { holds: (claim) => hasAll(searchableTextOf(story, claim), terms) },
  ];
  return all.filter((one) => one !== false);
}

const restsOn = ({ attested }: LinkedClaim, source: string): boolean =>
  attested.some(({ attribution }) => attribution.at(-1)?.source === source);

const hasAll = (text: string, terms: readonly string[]): boolean =>
  terms.every((term) => text.includes(term));

/** Made once for each claim: a search asks for all of them at every key. */
const texts = new WeakMap<LinkedClaim, string>();

function searchableTextOf(story: DossierContext, claim: LinkedClaim): string {
  const text = texts.get(claim) ?? searchTextOf(claim, story);
  texts.set(claim, text);
  return text;
}
