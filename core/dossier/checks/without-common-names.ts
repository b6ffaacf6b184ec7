import { collectNames, type DossierNames } from '../../lexicon/collect-names.ts';
import { faultOfName, type NameFault } from '../../lexicon/names.ts';
import type { Dossier, Entity, NameGroup } from '../schema.ts';
import { isFunctionWord, type WhyTooCommon, whyTooCommon } from './check-names.ts';

/** A name that would light up on pages that mean something else. */
export interface CommonName {
  readonly name: string;
  /** Id of the entity that it is given to. */
  readonly entity: string;
  readonly reason: WhyTooCommon | NameFault;
}

/** Names that are too common for their use, and those that the lexicon cannot search for. */
export function commonNames({ entities }: Dossier): CommonName[] {
  return entities.flatMap(({ id, names }) =>
    names.flatMap((group) =>
      group.names.flatMap((name) => {
        const reason = whyLeftOut(name, group);
        return reason ? [{ name, entity: id, reason }] : [];
      }),
    ),
  );
}

/** The dossier without its common names: a reader who imports it must not see "the" highlighted. */
export function withoutCommonNames(dossier: Dossier): Dossier {
  if (!commonNames(dossier).length) return dossier;
  return { ...dossier, entities: dossier.entities.map(withTellingNames) };
}

/** Names that a dossier gives to the lexicon: all but the common ones. */
export const tellingNames = (dossier: Dossier): DossierNames =>
  collectNames(withoutCommonNames(dossier));

function withTellingNames(entity: Entity): Entity {
  const groups = entity.names.map((group) => ({
    ...group,
    names: group.names.filter((name) => !whyLeftOut(name, group)),
  }));
  return { ...entity, names: groups.filter(({ names }) => names.length > 0) };
}

/** A context makes a name of "Post" and of "AS" (the United States in Indonesian), but never of "the". */
function whyLeftOut(name: string, { use }: NameGroup): CommonName['reason'] | undefined {
  const fault = faultOfName(name, false);
  if (fault) return fault;
  if (use === 'safe') return whyTooCommon(name);
  const isEveryday = isFunctionWord(name) && name !== name.toUpperCase();
  return use === 'needs-context' && isEveryday ? 'name-everyday' : undefined;
}
