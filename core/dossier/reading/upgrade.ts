/** A dossier of format 1 in the shape of format 2. */

import { kindOf } from '../kind-of.ts';
import type { Path } from '../problem.ts';
import type { Attestation, Claim, Dossier, Entity, Relation } from '../schema.ts';
import type { Claim1, Dossier1, Entity1 } from './format-1.ts';

/** The id of the only account that format 1 knows. */
const onlyAccount = 'article';

/** @param dossier of the shape of format 1; ids in it may lead nowhere, as in an unfinished draft */
export function upgrade(dossier: Dossier1): Dossier {
  const { account, entities, claims, ...rest } = dossier;
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  return {
    ...rest,
    format: 2,
    accounts: [{ id: onlyAccount, ...account }],
    topics: [],
    entities: entities.map(upgradeEntity),
    claims: claims.map((claim) => upgradeClaim(claim, sources)),
    relations: relationsOfFormat1(claims),
  };
}

function upgradeEntity({ names, ...entity }: Entity1): Entity {
  return {
    ...entity,
    names: names.map(({ use, company, ...group }) => ({
      ...group,
      use: use === 'needs-company' ? 'needs-context' : use,
      ...(company && { context: company }),
    })),
  };
}

function upgradeClaim(
  claim: Claim1,
  sources: ReadonlyMap<string, Dossier1['sources'][number]>,
): Claim {
  const { attribution, paragraphs, kind, ...rest } = claim;
  const {
    denies: _,
    deniedBy: __,
    contradicts: ___,
    answers: ____,
    answeredBy: _____,
    ...own
  } = rest;
  const way: Attestation = { account: onlyAccount, paragraphs, attribution };
  const heard = attribution.findLast(({ source }) => sources.get(source)?.kind === kind)?.source;
  const isOther = heard !== undefined && kindOf(way, sources) !== kind;
  return { ...own, attested: [isOther ? { ...way, knownBy: heard } : way] };
}

/** Each relation once, whichever of its ends told it. */
function relationsOfFormat1(claims: readonly Claim1[]): Relation[] {
  const found = new Map<string, Relation>();
  const add = (kind: Relation['kind'], from: string, to: string): void => {
    const ends = kind === 'contradicts' ? [from, to].sort() : [from, to];
    const key = [kind, ...ends].join(' ');
    if (!found.has(key)) found.set(key, { kind, from, to });
  };
  for (const { id, ...claim } of claims) {
    for (const to of claim.denies ?? []) add('denies', id, to);
    for (const from of claim.deniedBy ?? []) add('denies', from, id);
    for (const to of claim.contradicts ?? []) add('contradicts', id, to);
    for (const to of claim.answers ?? []) add('answers', id, to);
    for (const from of claim.answeredBy ?? []) add('answers', from, id);
  }
  return [...found.values()];
}

/** The fields of format 1 that hold a relation, and the end at which they stand. */
const relationFields = [
  ['denies', 'denies', 'from'],
  ['deniedBy', 'denies', 'to'],
  ['contradicts', 'contradicts', 'from'],
  ['answers', 'answers', 'from'],
  ['answeredBy', 'answers', 'to'],
] as const;

/** Path in a file of format 1 of the value that has `path` after the upgrade. */
export function pathIn1(path: Path, { claims }: Dossier1, { relations }: Dossier): Path {
  const [list, index, field, nth, ...rest] = path;
  if (list === 'accounts')
    return index === 0 && field ? ['account', field, ...given(nth), ...rest] : ['account'];
  if (list === 'claims' && field === 'attested')
    return ['claims', index ?? 0, ...(nth === 0 ? rest : [])];
  if (list === 'entities' && field === 'names')
    return path.map((step) => (step === 'context' ? 'company' : step));
  return list === 'relations' ? pathOfRelation(relations[Number(index)], claims) : path;
}

const given = (step: string | number | undefined): Path => (step === undefined ? [] : [step]);

function pathOfRelation(relation: Relation | undefined, claims: readonly Claim1[]): Path {
  for (const [field, kind, end] of relationFields) {
    if (relation?.kind !== kind) continue;
    const at = claims.findIndex(({ id }) => id === relation[end]);
    const nth = claims[at]?.[field]?.indexOf(relation[end === 'from' ? 'to' : 'from']) ?? -1;
    if (nth >= 0) return ['claims', at, field, nth];
  }
  return ['claims'];
}
