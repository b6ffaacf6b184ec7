import type { Path, Problem } from '../problem.ts';
import type { Attestation, Claim, Dispute, Dossier, Entity, Relation, Source } from '../schema.ts';

/** Ids given twice or pointing nowhere, and things that nothing rests on. */
export const idChecks = [
  idsGivenTwice,
  formerIdsTaken,
  idsOfNothing,
  unusedSources,
  unusedAccounts,
] as const;

const listsWithIds = ['accounts', 'topics', 'entities', 'sources', 'claims', 'disputes'] as const;

function idsGivenTwice(dossier: Dossier): Problem[] {
  return listsWithIds.flatMap((list) => {
    const seen = new Set<string>();
    return dossier[list].flatMap(({ id }, i): Problem[] => {
      const first = !seen.has(id);
      seen.add(id);
      return first ? [] : [{ rule: 'id-twice', path: [list, i, 'id'], values: { id, list } }];
    });
  });
}

/** An old address must lead to one claim only. */
function formerIdsTaken({ claims }: Dossier): Problem[] {
  const taken = new Set(claims.map(({ id }) => id));
  return claims.flatMap(({ formerly = [] }, i) =>
    formerly.flatMap((id, j): Problem[] => {
      const isTaken = taken.has(id);
      taken.add(id);
      const path = ['claims', i, 'formerly', j];
      return isTaken ? [{ rule: 'formerly-taken', path, values: { id } }] : [];
    }),
  );
}

type WithId = 'account' | 'topic' | 'entity' | 'source' | 'claim';

/** A place of the dossier where an id points to something. */
interface Reference {
  readonly thing: WithId;
  readonly path: Path;
  readonly id: string;
}

function idsOfNothing(dossier: Dossier): Problem[] {
  const { accounts, topics, entities, sources, claims, relations, disputes } = dossier;
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const known = {
    account: ids(accounts),
    topic: ids(topics),
    entity: ids(entities),
    source: ids(sources),
    claim: ids(claims),
  };
  const unknown = (references: readonly Reference[]): Problem[] =>
    references
      .filter(({ thing, id }) => !known[thing].has(id))
      .map(({ thing, path, id }) => ({ rule: 'unknown-id', path, values: { thing, id } }));
  // One thing after the other: the references of a hundred thousand claims take 170 MB.
  return [
    ...entities.flatMap((one, i) => unknown(fromEntity(one, i))),
    ...sources.flatMap((one, i) => unknown(fromSource(one, i))),
    ...claims.flatMap((one, i) => unknown(fromClaim(one, i))),
    ...relations.flatMap((one, i) => unknown(fromRelation(one, i))),
    ...disputes.flatMap((one, i) => unknown(fromDispute(one, i))),
  ];
}

function fromEntity({ names, brief = [] }: Entity, i: number): Reference[] {
  return [
    ...names.flatMap(({ context }, j) =>
      refer('entity', ['entities', i, 'names', j, 'context', 'entities'], context?.entities),
    ),
    ...brief.flatMap(({ claims }, j) =>
      refer('claim', ['entities', i, 'brief', j, 'claims'], claims),
    ),
  ];
}

function fromSource({ entity }: Source, i: number): Reference[] {
  return entity ? [{ thing: 'entity', path: ['sources', i, 'entity'], id: entity }] : [];
}

function fromClaim({ entities, topic, attested }: Claim, i: number): Reference[] {
  return [
    ...refer('entity', ['claims', i, 'entities'], entities),
    ...(topic ? [{ thing: 'topic' as const, path: ['claims', i, 'topic'], id: topic }] : []),
    ...attested.flatMap((one, j) => fromAttestation(one, ['claims', i, 'attested', j])),
  ];
}

function fromAttestation({ account, attribution }: Attestation, path: Path): Reference[] {
  return [
    { thing: 'account', path: [...path, 'account'], id: account },
    ...attribution.map(({ source }, k) => ({
      thing: 'source' as const,
      path: [...path, 'attribution', k, 'source'],
      id: source,
    })),
  ];
}

function fromRelation({ from, to }: Relation, i: number): Reference[] {
  return [
    { thing: 'claim', path: ['relations', i, 'from'], id: from },
    { thing: 'claim', path: ['relations', i, 'to'], id: to },
  ];
}

function fromDispute({ sides }: Dispute, i: number): Reference[] {
  return sides.flatMap((side, j) =>
    refer('claim', ['disputes', i, 'sides', j, 'claims'], side.claims),
  );
}

function refer(thing: WithId, path: Path, ids: readonly string[] = []): Reference[] {
  return ids.map((id, i) => ({ thing, path: [...path, i], id }));
}

function unusedSources({ sources, claims }: Dossier): Problem[] {
  const used = new Set(
    claims.flatMap(({ attested }) =>
      attested.flatMap(({ attribution }) => attribution.map(({ source }) => source)),
    ),
  );
  return sources.flatMap(({ id }, i): Problem[] =>
    used.has(id) ? [] : [{ rule: 'unused-source', path: ['sources', i], values: { id } }],
  );
}

/** Accounts without claims; the only account of a dossier may have none. */
function unusedAccounts({ accounts, claims }: Dossier): Problem[] {
  if (accounts.length === 1) return [];
  const used = new Set(claims.flatMap(({ attested }) => attested.map(({ account }) => account)));
  return accounts.flatMap(({ id }, i): Problem[] =>
    used.has(id) ? [] : [{ rule: 'unused-account', path: ['accounts', i], values: { id } }],
  );
}
