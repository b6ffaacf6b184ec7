/**
 * One entity's file: everything its card shows, as plain JSON. A page reads one file at the first
 * hover and nothing else of the dossier.
 */
import type { Account, Claim, Dossier, Entity, Source } from '../data/schema.ts';
import { type Naming, namingsIn } from './namings.ts';

/** What a fact refers to, without which it cannot be shown. */
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
}

/** What a reader must know of the dossier beside each of its facts. */
export interface DossierHead extends Pick<Dossier, 'id' | 'title' | 'language' | 'edited'> {
  readonly account: Pick<Account, 'short' | 'description' | 'published'>;
}

export type Subject = Omit<Entity, 'names'>;
export type OtherEntity = Pick<Entity, 'id' | 'kind' | 'name'>;

/** A claim, with the places in its text where it names other entities of the dossier. */
export interface Fact extends Claim {
  readonly namings: readonly Naming[];
}

/** Undefined when the dossier has no such entity. */
export function entityFile(dossier: Dossier, entityId: string): EntityFile | undefined {
  const entity = dossier.entities.find(({ id }) => id === entityId);
  if (!entity) return;
  const { names: _, ...subject } = entity;
  const about = dossier.claims.filter(({ entities }) => entities.includes(entityId));
  const tied = new Set(about.flatMap(tiesOf));
  const rest = dossier.claims.filter((claim) => tied.has(claim.id) && !about.includes(claim));
  const facts = about.map((claim) => factOf(claim, dossier, entityId));
  const related = rest.map((claim) => factOf(claim, dossier, entityId));
  const sources = sourcesOf([...about, ...rest], dossier);
  return {
    dossier: headOf(dossier),
    entity: subject,
    facts,
    related,
    sources,
    others: othersOf(entityId, [...about, ...rest], sources, dossier),
  };
}

/** Where the file of an entity lies on the shelf, after `entity:`. */
export const entityKey = (dossierId: string, entityId: string): string =>
  `${dossierId}/${entityId}`;

export function headOf({ id, title, language, edited, account }: Dossier): DossierHead {
  const { short, description, published } = account;
  return { id, title, language, edited, account: { short, description, published } };
}

const tiesOf = ({ denies, deniedBy, contradicts, answeredBy, answers }: Claim): string[] =>
  [denies, deniedBy, contradicts, answeredBy, answers].flatMap((ids) => ids ?? []);

function factOf(claim: Claim, { entities, language }: Dossier, own: string): Fact {
  const about = entities.filter(({ id }) => claim.entities.includes(id));
  const namings = namingsIn(claim.text, about, language).filter(({ entity }) => entity !== own);
  return { ...claim, namings };
}

function sourcesOf(claims: readonly Claim[], { sources }: Dossier): Source[] {
  const cited = new Set(
    claims.flatMap(({ attribution }) => attribution.map((link) => link.source)),
  );
  return sources.filter(({ id }) => cited.has(id));
}

function othersOf(
  own: string,
  claims: readonly Claim[],
  sources: readonly Source[],
  { entities }: Dossier,
): OtherEntity[] {
  const spokenOf = new Set([
    ...claims.flatMap((claim) => claim.entities),
    ...sources.map(({ entity }) => entity),
  ]);
  return entities
    .filter(({ id }) => id !== own && spokenOf.has(id))
    .map(({ id, kind, name }) => ({ id, kind, name }));
}
