/** A whole dossier with indexes for lookup. */
import { pushTo } from '../../push-to.ts';
import type { Dispute, Dossier, Entity, Source } from '../schema.ts';
import { type Fact, headOf, type References } from './entity-file.ts';
import { type LinkedClaim, linkedClaimsOf } from './linked-claim.ts';
import { nameSpansIn } from './name-sentences.ts';

export interface DossierContext {
  readonly dossier: Dossier;
  readonly references: References;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly disputes: ReadonlyMap<string, Dispute>;
  /** By id, in the dossier's order. */
  readonly claims: ReadonlyMap<string, LinkedClaim>;
  /** A former id of a claim leads to the claim that took it in. */
  readonly formerly: ReadonlyMap<string, string>;
  /** By the id of an entity: the claims about it. Entities without any are absent. */
  readonly about: ReadonlyMap<string, readonly LinkedClaim[]>;
  /** By the id of a source: the claims that rest on its word. */
  readonly restingOn: ReadonlyMap<string, readonly LinkedClaim[]>;
  /** By the id of a source: the claims that it passes on from somebody else. */
  readonly passedOnBy: ReadonlyMap<string, readonly LinkedClaim[]>;
  /** By the id of a claim: the disputes that it is a side of. */
  readonly disputesOf: ReadonlyMap<string, readonly Dispute[]>;
  /** A claim as the cards show it; made when it is first asked for. */
  readonly facts: { get(id: string): Fact | undefined };
}

export function dossierContextOf(dossier: Dossier): DossierContext {
  const { sources, disputes } = dossier;
  const claims = linkedClaimsOf(dossier);
  const entities = byId(dossier.entities);
  const known = byId(claims);
  return {
    dossier,
    references: { dossier: headOf(dossier), sources, others: dossier.entities },
    entities,
    sources: byId(sources),
    disputes: byId(disputes),
    claims: known,
    formerly: new Map(claims.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id]))),
    about: grouped(claims, (claim) => claim.entities),
    restingOn: grouped(claims, lastSources),
    passedOnBy: grouped(claims, ({ attested }) =>
      attested.flatMap(({ attribution }) => attribution.slice(0, -1).map(({ source }) => source)),
    ),
    disputesOf: grouped(disputes, ({ sides }) => sides.flatMap((side) => side.claims)),
    facts: linkedFacts(known, entities, dossier.language),
  };
}

/** The sources on whose word a claim rests: one for each account that carries it. */
const lastSources = ({ attested }: LinkedClaim): string[] =>
  attested.flatMap(({ attribution }) => attribution.slice(-1).map(({ source }) => source));

const byId = <Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** The things under each of their keys, in their own order. */
function grouped<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) for (const key of new Set(keysOf(thing))) pushTo(groups, key, thing);
  return groups;
}

function linkedFacts(
  claims: ReadonlyMap<string, LinkedClaim>,
  entities: ReadonlyMap<string, Entity>,
  language: string,
): DossierContext['facts'] {
  const made = new Map<string, Fact>();
  const make = (claim: LinkedClaim): Fact => {
    const about = claim.entities.flatMap((id) => entities.get(id) ?? []);
    const fact = { ...claim, namings: nameSpansIn(claim.text, about, language) };
    made.set(claim.id, fact);
    return fact;
  };
  return {
    get(id) {
      const claim = claims.get(id);
      return made.get(id) ?? (claim && make(claim));
    },
  };
}
