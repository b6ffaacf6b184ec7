/**
 * One entity's file: everything its card shows, as plain JSON. A page reads one file at the first
 * hover and nothing else of the dossier.
 */
import { pushTo } from '../../push-to.ts';
import type { Account, Dispute, Dossier, Entity, Source, Topic } from '../schema.ts';
import { type LinkedClaim, linkedClaimsOf, relatedFields } from './linked-claim.ts';
import { type NameSpan, nameSpansIn } from './name-sentences.ts';

/** Parts of the dossier that facts refer to and cannot be shown without. */
export interface References {
  readonly dossier: DossierHead;
  /** Every source that an attribution here names. */
  readonly sources: readonly Source[];
  /** Every other entity that a claim or a source here speaks of. */
  readonly others: readonly OtherEntity[];
}

export interface EntityFile extends References {
  readonly entity: Subject;
  /** The claims about the entity, in the dossier's order. */
  readonly facts: readonly Fact[];
  /** Claims tied to those (denials, contradictions, answers) that are not among them. */
  readonly related: readonly Fact[];
  /** Topics of the facts, in the dossier's order. */
  readonly topics: readonly Topic[];
  /** Disputes with a side that the facts are on, in the dossier's order. */
  readonly disputes: readonly Dispute[];
}

/** Fields of the dossier that are shown beside each of its facts. */
export interface DossierHead
  extends Pick<Dossier, 'id' | 'title' | 'language' | 'edited' | 'foundBy'> {
  /** One at least. */
  readonly accounts: readonly AccountHead[];
}

/** Fields of an account that are shown beside a fact that it carries. */
export type AccountHead = Pick<
  Account,
  'id' | 'title' | 'outlet' | 'kind' | 'short' | 'description' | 'published' | 'url'
>;

type Subject = Omit<Entity, 'names'>;
type OtherEntity = Pick<Entity, 'id' | 'kind' | 'name'>;

/** A claim, with the places in its text where it names other entities of the dossier. */
export interface Fact extends LinkedClaim {
  readonly namings: readonly NameSpan[];
}

/** Undefined when the dossier has no such entity. */
export const entityFile = (dossier: Dossier, entityId: string): EntityFile | undefined =>
  fileIn(indexOf(dossier), entityId);

/** The files of all entities, one after the other: one alone may be large. */
export function* entityFiles(dossier: Dossier): Generator<EntityFile> {
  const index = indexOf(dossier);
  for (const { id } of dossier.entities) {
    const file = fileIn(index, id);
    if (file) yield file;
  }
}

/** Indexes of a dossier, so that nothing is searched for: it may hold a hundred thousand facts. */
interface ClaimIndex {
  readonly dossier: Dossier;
  /** By id, in the order of the dossier. */
  readonly claims: ReadonlyMap<string, LinkedClaim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** By the id of an entity. */
  readonly about: ReadonlyMap<string, readonly LinkedClaim[]>;
  /** By the thing itself: its index in its list. */
  readonly order: ReadonlyMap<unknown, number>;
}

function indexOf(dossier: Dossier): ClaimIndex {
  const { sources, entities } = dossier;
  const claims = linkedClaimsOf(dossier);
  const about = new Map<string, LinkedClaim[]>();
  for (const claim of claims) for (const id of new Set(claim.entities)) pushTo(about, id, claim);
  return {
    dossier,
    claims: indexById(claims),
    sources: indexById(sources),
    entities: indexById(entities),
    about,
    order: new Map([claims, sources, entities].flatMap((all) => all.map((one, at) => [one, at]))),
  };
}

const indexById = <Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** The things with these ids, once each, in the order of the dossier; unknown ids are left out. */
function pick<Thing>(
  ids: Iterable<string | undefined>,
  from: ReadonlyMap<string, Thing>,
  { order }: ClaimIndex,
): Thing[] {
  const found = Array.from(new Set(ids)).flatMap((id) => from.get(id ?? '') ?? []);
  return found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function fileIn(index: ClaimIndex, entityId: string): EntityFile | undefined {
  const entity = index.entities.get(entityId);
  if (!entity) return;
  const { names: _, ...subject } = entity;
  const about = index.about.get(entityId) ?? [];
  const own = new Set(about.map(({ id }) => id));
  const tied = about.flatMap(relatedClaimIds).filter((id) => !own.has(id));
  const rest = pick(tied, index.claims, index);
  const all = [...about, ...rest];
  const sources = pick(
    all.flatMap(({ attested }) =>
      attested.flatMap(({ attribution }) => attribution.map((link) => link.source)),
    ),
    index.sources,
    index,
  );
  return {
    dossier: headOf(index.dossier),
    entity: subject,
    facts: about.map((claim) => factForCard(claim, index, entityId)),
    related: rest.map((claim) => factForCard(claim, index, entityId)),
    sources,
    others: othersOf(entityId, all, sources, index),
    topics: index.dossier.topics.filter(({ id }) => about.some(({ topic }) => topic === id)),
    disputes: index.dossier.disputes.filter(({ sides }) =>
      sides.some(({ claims }) => claims.some((id) => own.has(id))),
    ),
  };
}

/** Storage key of an entity's file, after `entity:`. */
export const entityKey = (dossierId: string, entityId: string): string =>
  `${dossierId}/${entityId}`;

export const headOf = ({
  id,
  title,
  language,
  edited,
  foundBy,
  accounts,
}: Dossier): DossierHead => ({
  id,
  title,
  language,
  edited,
  ...(foundBy && { foundBy }),
  accounts: accounts.map(accountHeadOf),
});

function accountHeadOf(account: Account): AccountHead {
  const { paragraphs: _, headings: __, caveats: ___, language: ____, ...head } = account;
  return head;
}

const relatedClaimIds = (claim: LinkedClaim): string[] =>
  relatedFields.flatMap((field) => claim[field] ?? []);

function factForCard(claim: LinkedClaim, index: ClaimIndex, own: string): Fact {
  const about = pick(claim.entities, index.entities, index);
  const namings = nameSpansIn(claim.text, about, index.dossier.language);
  return { ...claim, namings: namings.filter(({ entity }) => entity !== own) };
}

function othersOf(
  own: string,
  claims: readonly LinkedClaim[],
  sources: readonly Source[],
  index: ClaimIndex,
): OtherEntity[] {
  const spokenOf = [...claims.flatMap((claim) => claim.entities), ...sources.map((s) => s.entity)];
  return pick(spokenOf, index.entities, index)
    .filter(({ id }) => id !== own)
    .map(({ id, kind, name }) => ({ id, kind, name }));
}
