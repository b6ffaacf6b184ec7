import type { Problem } from '../problem.ts';
import type { Claim, Dossier, Relation } from '../schema.ts';

/** Relations between two different claims, once each, in keeping with standings and silences. */
export function checkRelations(dossier: Dossier): Problem[] {
  const { claims, relations } = dossier;
  return [
    ...relations.flatMap(relatedToItself),
    ...relatedTwice(relations),
    ...silencesThatDeny(dossier),
    ...standingsWithoutRelation(dossier),
    ...claims.flatMap(knownByOutside),
    ...claims.flatMap(doubtWithoutNote),
  ];
}

function relatedToItself({ from, to }: Relation, i: number): Problem[] {
  if (from !== to) return [];
  return [{ rule: 'relation-to-itself', path: ['relations', i, 'to'], values: { id: to } }];
}

/** Relations that hold in both directions. */
const mutual: readonly Relation['kind'][] = ['contradicts', 'beside', 'repeats'];

function relatedTwice(relations: readonly Relation[]): Problem[] {
  const seen = new Set<string>();
  return relations.flatMap(({ kind, from, to }, i): Problem[] => {
    const ends = mutual.includes(kind) ? [from, to].sort() : [from, to];
    const key = [kind, ...ends].join(' ');
    const isSecond = seen.has(key);
    seen.add(key);
    if (!isSecond) return [];
    return [{ rule: 'relation-twice', path: ['relations', i], values: { kind, from, to } }];
  });
}

function silencesThatDeny({ claims, relations }: Dossier): Problem[] {
  const silences = new Map(claims.map(({ id, silence }) => [id, silence]));
  return relations.flatMap(({ kind, from }, i): Problem[] => {
    const silence = silences.get(from);
    if (!silence || kind !== 'denies') return [];
    return [{ rule: 'silence-is-no-denial', path: ['relations', i, 'kind'], values: { silence } }];
  });
}

function standingsWithoutRelation({ claims, relations }: Dossier): Problem[] {
  const denied = new Set(relations.flatMap(({ kind, to }) => (kind === 'denies' ? [to] : [])));
  const disputed = new Set([
    ...denied,
    ...relations.flatMap(({ kind, from, to }) => (kind === 'contradicts' ? [from, to] : [])),
  ]);
  return claims.flatMap(({ id, standing }, i): Problem[] => {
    const isMissing = { denied: !denied.has(id), disputed: !disputed.has(id) }[standing as string];
    const path = ['claims', i, 'standing'];
    return isMissing ? [{ rule: 'standing-without-relation', path, values: { standing } }] : [];
  });
}

function knownByOutside({ attested }: Claim, i: number): Problem[] {
  return attested.flatMap(({ attribution, knownBy }, j): Problem[] => {
    if (!knownBy || attribution.some(({ source }) => source === knownBy)) return [];
    const path = ['claims', i, 'attested', j, 'knownBy'];
    return [{ rule: 'known-by-outside', path, values: { id: knownBy } }];
  });
}

function doubtWithoutNote(claim: Claim, i: number): Problem[] {
  if (claim.standing !== 'doubtful-wording' || claim.note) return [];
  return [{ rule: 'doubt-without-note', path: ['claims', i, 'note'], values: {} }];
}
