/** Selects the parts of a story for a whole page: the disputes that the page touches, and a few facts. */

import type { EntityFile, Fact } from '../dossier/lookup/entity-file.ts';
import type { Dispute } from '../dossier/schema.ts';
import type { CardEntry } from './card-entry.ts';

export interface StoryOnPage {
  /** Files of the entities merged into one, for the relations of `facts`. */
  readonly file: EntityFile;
  /** The most touched first. */
  readonly disputes: readonly Dispute[];
  /** Those that bear on a passage first, then those that name most of the page's entities. */
  readonly facts: readonly Fact[];
}

const mostDisputes = 2;
const mostFacts = 5;

/** Entities of a fact or dispute that the page must name for it to be shown. */
const leastNamed = 2;

/**
 * @param entries of entities of one dossier that the page names, ranked for the page
 * @param named ids of all the dossier's entities that the page names
 * @returns undefined if the page is not related to the story
 */
export function storyOnPage(
  entries: readonly CardEntry[],
  named: ReadonlySet<string>,
): StoryOnPage | undefined {
  const file = merged(entries.flatMap((entry) => entry.file ?? []));
  if (!file) return undefined;
  const relevant = entries.flatMap(({ facts = [], relevantCount = 0 }) =>
    facts.slice(0, relevantCount),
  );
  const leading = new Set(relevant.map(({ id }) => id));
  const share = (fact: Fact): number =>
    (leading.has(fact.id) ? 100 : 0) + fact.entities.filter((id) => named.has(id)).length;
  const facts = file.facts
    .filter((fact) => share(fact) >= leastNamed && fact.silence === undefined)
    .toSorted((a, b) => share(b) - share(a))
    .slice(0, mostFacts);
  const disputes = touched(file, named);
  return facts.length || disputes.length ? { file, disputes, facts } : undefined;
}

function touched({ disputes, facts, related }: EntityFile, named: ReadonlySet<string>): Dispute[] {
  const known = new Map([...facts, ...related].map((fact) => [fact.id, fact]));
  const weight = ({ sides }: Dispute): number =>
    sides
      .flatMap(({ claims }) => claims)
      .filter((id) => {
        const entities = known.get(id)?.entities ?? [];
        return entities.filter((entity) => named.has(entity)).length >= leastNamed;
      }).length;
  return disputes
    .filter((dispute) => weight(dispute) > 0)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, mostDisputes);
}

function merged([first, ...others]: readonly EntityFile[]): EntityFile | undefined {
  if (!first) return undefined;
  const all = [first, ...others];
  return {
    ...first,
    facts: oneEach(all.flatMap(({ facts }) => facts)),
    related: oneEach(all.flatMap(({ related }) => related)),
    topics: oneEach(all.flatMap(({ topics }) => topics)),
    disputes: oneEach(all.flatMap(({ disputes }) => disputes)),
  };
}

const oneEach = <Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];
