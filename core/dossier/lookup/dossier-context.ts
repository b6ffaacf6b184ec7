/** A whole dossier, ready to be looked things up in. */

import type { Claim, Dispute, Dossier, Entity, Source } from '../schema.ts';
import { type Fact, headOf, type References } from './entity-file.ts';
import { nameSpansIn } from './name-sentences.ts';

export interface DossierContext {
  readonly dossier: Dossier;
  readonly references: References;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly disputes: ReadonlyMap<string, Dispute>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** By the id of an entity: the claims about it. Entities without any are absent. */
  readonly about: ReadonlyMap<string, readonly Claim[]>;
  /** By the id of a source: the claims that rest on its word. */
  readonly restingOn: ReadonlyMap<string, readonly Claim[]>;
  /** By the id of a source: the claims that it passes on from somebody else. */
  readonly passedOnBy: ReadonlyMap<string, readonly Claim[]>;
  /** By the id of a claim: the disputes that it is a side of. */
  readonly disputesOf: ReadonlyMap<string, readonly Dispute[]>;
  /** A claim as the cards show it; made when it is first asked for. */
  readonly facts: { get(id: string): Fact | undefined };
}

export function dossierContextOf(dossier: Dossier): DossierContext {
  const { claims, sources, disputes } = dossier;
  const entities = byId(dossier.entities);
  const known = byId(claims);
  return {
    dossier,
    references: { dossier: headOf(dossier), sources, others: dossier.entities },
    entities,
    sources: byId(sources),
    disputes: byId(disputes),
    claims: known,
    about: grouped(claims, (claim) => claim.entities),
    restingOn: grouped(claims, (claim) => lastSource(claim)),
    passedOnBy: grouped(claims, ({ attribution }) =>
      attribution.slice(0, -1).map(({ source }) => source),
    ),
    disputesOf: grouped(disputes, ({ sides }) => sides.flatMap((side) => side.claims)),
    facts: factsOf(known, entities, dossier.language),
  };
}

/** The source on whose word a claim rests, in a list. */
const lastSource = ({ attribution }: Claim): string[] => attribution.slice(-1).map((l) => l.source);

const byId = <Thing extends { id: string }>(things: readonly Thing[]): Map<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** The things under each of their keys, in their own order. */
function grouped<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  return groups;
}

function factsOf(
  claims: ReadonlyMap<string, Claim>,
  entities: ReadonlyMap<string, Entity>,
  language: string,
): DossierContext['facts'] {
  const made = new Map<string, Fact>();
  const make = (claim: Claim): Fact => {
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
