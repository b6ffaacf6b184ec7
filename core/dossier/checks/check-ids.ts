import type { Claim, Dispute, Dossier, Entity, Source } from '../schema.ts';
import type { Problem } from './problem.ts';

/** Ids given twice or pointing nowhere, sources without a claim, kinds without a source. */
export function checkIds(dossier: Dossier): Problem[] {
  return [
    ...idsGivenTwice(dossier),
    ...idsOfNothing(dossier),
    ...unusedSources(dossier),
    ...kindsWithoutSource(dossier),
  ];
}

const lists = ['entities', 'sources', 'claims', 'disputes'] as const;

function idsGivenTwice(dossier: Dossier): Problem[] {
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return dossier[list].flatMap(({ id }, i): Problem[] => {
      const first = !seen.has(id);
      seen.add(id);
      const sentence = `“${id}” is already the id of another of the ${list}`;
      return first ? [] : [{ rule: 'id-twice', path: `${list}[${i}].id`, sentence }];
    });
  });
}

type Thing = 'entity' | 'source' | 'claim';

/** A place of the dossier where an id points to something. */
interface Reference {
  readonly thing: Thing;
  readonly path: string;
  readonly id: string;
}

function idsOfNothing({ entities, sources, claims, disputes }: Dossier): Problem[] {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const known = { entity: ids(entities), source: ids(sources), claim: ids(claims) };
  return [
    ...entities.flatMap(fromEntity),
    ...sources.flatMap(fromSource),
    ...claims.flatMap(fromClaim),
    ...disputes.flatMap(fromDispute),
  ]
    .filter(({ thing, id }) => !known[thing].has(id))
    .map(({ thing, path, id }) => ({
      rule: 'unknown-id',
      path,
      sentence: `there is no ${thing} “${id}”`,
    }));
}

function fromEntity({ names }: Entity, i: number): Reference[] {
  return names.flatMap(({ company }, j) =>
    refer('entity', `entities[${i}].names[${j}].company.entities`, company?.entities),
  );
}

function fromSource({ entity }: Source, i: number): Reference[] {
  return entity ? [{ thing: 'entity', path: `sources[${i}].entity`, id: entity }] : [];
}

const ties = ['denies', 'deniedBy', 'contradicts', 'answers', 'answeredBy'] as const;

function fromClaim(claim: Claim, i: number): Reference[] {
  const links = claim.attribution.map(({ source }) => source);
  return [
    ...refer('entity', `claims[${i}].entities`, claim.entities),
    ...refer('source', `claims[${i}].attribution`, links),
    ...ties.flatMap((tie) => refer('claim', `claims[${i}].${tie}`, claim[tie])),
  ];
}

function fromDispute({ sides }: Dispute, i: number): Reference[] {
  return sides.flatMap((side, j) =>
    refer('claim', `disputes[${i}].sides[${j}].claims`, side.claims),
  );
}

function refer(thing: Thing, path: string, ids: readonly string[] = []): Reference[] {
  return ids.map((id, i) => ({ thing, path: `${path}[${i}]`, id }));
}

function unusedSources({ sources, claims }: Dossier): Problem[] {
  const used = new Set(claims.flatMap((claim) => claim.attribution.map(({ source }) => source)));
  return sources.flatMap(({ id }, i): Problem[] => {
    if (used.has(id)) return [];
    const sentence = `no claim rests on the source “${id}”: use it or take it out`;
    return [{ rule: 'unused-source', path: `sources[${i}]`, sentence }];
  });
}

function kindsWithoutSource({ sources, claims }: Dossier): Problem[] {
  const kindOf = new Map(sources.map(({ id, kind }) => [id, kind]));
  return claims.flatMap(({ attribution, kind }, i): Problem[] => {
    if (attribution.some(({ source }) => kindOf.get(source) === kind)) return [];
    const sentence = `the kind is “${kind}”, but no source in the chain is of that kind`;
    return [{ rule: 'kind-without-source', path: `claims[${i}].kind`, sentence }];
  });
}
