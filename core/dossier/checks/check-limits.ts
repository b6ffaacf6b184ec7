import type { Path, Problem } from '../problem.ts';
import type { Claim, ContextRule, Dossier } from '../schema.ts';

/*
 * No dossier may slow down a page or a card: each of these costs time wherever its name stands, or when the
 * card of its fact opens. The embedded dossier, of one long article, has 136 words, 11 entities, 8 relations,
 * 5 links, 21 groups and 335 names at most.
 */
const mostContextWords = 500;
const mostCues = 500;
const mostEntitiesOfClaim = 100;
const mostRelations = 200;
const mostLinks = 20;
const mostAttested = 100;
const mostGroups = 200;
const mostNamesOfEntity = 2000;

/** Lists that are too long to be worked with. */
export function checkLimits(dossier: Dossier): Problem[] {
  return [
    ...dossier.entities.flatMap(({ names }, i) => [
      ...tooMany(names, mostGroups, ['entities', i, 'names']),
      ...names.flatMap((group, j) => [
        ...tooMany(group.names, mostNamesOfEntity, ['entities', i, 'names', j, 'names']),
        ...checkContext(group.context, ['entities', i, 'names', j, 'context']),
      ]),
    ]),
    ...dossier.claims.flatMap(checkClaimLists),
    ...checkRelationCount(dossier),
  ];
}

const tooMany = (list: readonly unknown[] | undefined, most: number, path: Path): Problem[] =>
  (list?.length ?? 0) > most ? [{ rule: 'too-many', path, values: { most } }] : [];

function checkContext(context: ContextRule | undefined, path: Path): Problem[] {
  return [
    ...tooMany(context?.entities, mostEntitiesOfClaim, [...path, 'entities']),
    ...(['words', 'before', 'after'] as const).flatMap((field) =>
      tooMany(context?.[field], mostContextWords, [...path, field]),
    ),
  ];
}

function checkClaimLists({ attested, entities, cues }: Claim, i: number): Problem[] {
  return [
    ...tooMany(entities, mostEntitiesOfClaim, ['claims', i, 'entities']),
    ...tooMany(cues, mostCues, ['claims', i, 'cues']),
    ...tooMany(attested, mostAttested, ['claims', i, 'attested']),
    ...attested.flatMap(({ attribution }, j) =>
      tooMany(attribution, mostLinks, ['claims', i, 'attested', j, 'attribution']),
    ),
  ];
}

/** One problem for each claim, at the first relation that is too many. */
function checkRelationCount({ relations }: Dossier): Problem[] {
  const counts = new Map<string, number>();
  return relations.flatMap(({ from, to }, i) =>
    [from, to].flatMap((id): Problem[] => {
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      if (count !== mostRelations + 1) return [];
      return [
        { rule: 'too-many-relations', path: ['relations', i], values: { id, most: mostRelations } },
      ];
    }),
  );
}
