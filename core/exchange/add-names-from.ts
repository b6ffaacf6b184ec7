import type { Entity, NameGroup } from '../dossier/schema.ts';
import { change } from '../draft/change.ts';
import type { Draft } from '../draft/draft.ts';
import { makeIds } from './make-ids.ts';

/**
 * Puts names into a draft: an entity that it has, by its Wikidata id or its name, takes the names that it lacks;
 * others are added at its end.
 */
export function addNamesFrom(draft: Draft, brought: readonly Entity[]): Draft {
  const entities = [...draft.dossier.entities];
  const at = new Map(entities.flatMap((one, i) => keysOf(one).map((key) => [key, i] as const)));
  const idFor = makeIds(
    'name',
    entities.map(({ id }) => id),
  );
  for (const one of brought) {
    const known = keysOf(one).flatMap((key) => at.get(key) ?? [])[0];
    const before = known === undefined ? undefined : entities[known];
    if (known !== undefined && before) entities[known] = withNamesOf(before, one);
    else entities.push({ ...one, id: idFor(one.id) });
  }
  return change(draft, { entities });
}

const keysOf = ({ name, wikidata }: Entity): string[] => [
  ...(wikidata ? [`id ${wikidata}`] : []),
  `name ${name}`,
];

function withNamesOf(entity: Entity, { names, wikidata, gist }: Entity): Entity {
  const known = new Set(entity.names.flatMap((group) => group.names));
  const added = names
    .map((group) => ({ ...group, names: group.names.filter((name) => !known.has(name)) }))
    .filter((group) => group.names.length);
  return {
    ...entity,
    gist: entity.gist || gist,
    ...(wikidata && !entity.wikidata && { wikidata }),
    names: added.reduce(joinedGroups, entity.names),
  };
}

/** Into the group of its language and use, where that has no context of its own. */
function joinedGroups(groups: Entity['names'], group: NameGroup): Entity['names'] {
  const isSame = (one: NameGroup): boolean =>
    one.language === group.language && one.use === group.use && !one.context;
  const known = groups.find(isSame);
  if (!known) return [...groups, group];
  return groups.map((one) =>
    one === known ? { ...one, names: [...one.names, ...group.names] } : one,
  );
}
