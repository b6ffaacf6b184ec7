import { whyTooCommon } from '../data/check-names.ts';
import type { Dossier, Entity } from '../data/schema.ts';

/** A name that would light up on pages that mean something else. */
export interface CommonName {
  readonly name: string;
  /** Id of the entity that it is given to. */
  readonly entity: string;
  /** "an everyday word" */
  readonly reason: string;
}

/** Names that are said to name something anywhere and say too little for that. */
export function commonNames({ entities }: Dossier): CommonName[] {
  return entities.flatMap(({ id, names }) =>
    names
      .filter(({ use }) => use === 'safe')
      .flatMap((group) => group.names)
      .flatMap((name) => {
        const reason = whyTooCommon(name);
        return reason ? [{ name, entity: id, reason }] : [];
      }),
  );
}

/** The dossier, in which such names are no names: a reader who imports it must not see "the" lit. */
export function withoutCommonNames(dossier: Dossier): Dossier {
  if (!commonNames(dossier).length) return dossier;
  return { ...dossier, entities: dossier.entities.map(withTellingNames) };
}

function withTellingNames(entity: Entity): Entity {
  const groups = entity.names.map((group) => ({
    ...group,
    names: group.names.filter((name) => group.use !== 'safe' || !whyTooCommon(name)),
  }));
  return { ...entity, names: groups.filter(({ names }) => names.length > 0) };
}
