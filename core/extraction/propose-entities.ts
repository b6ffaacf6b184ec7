import { whyTooCommon } from '../dossier/checks/check-names.ts';
import type { Entity, NameGroup } from '../dossier/schema.ts';
import { freeId, slug } from '../dossier/slug.ts';
import type { NamedEntity } from './gather-entities.ts';
import type { EntityIds } from './propose-sources.ts';

/** Unique ids of entities, made of their names. */
export function idsOfEntities(entities: readonly NamedEntity[]): EntityIds {
  const ids = new Map<NamedEntity, string>();
  const taken = new Set<string>();
  for (const entity of entities) {
    const id = freeId(slug(entity.name, 'name'), taken);
    ids.set(entity, id);
    taken.add(id);
  }
  return ids;
}

/** An entity with its names; those that others bear as well need context. */
export function proposeEntity(entity: NamedEntity, ids: EntityIds): Entity {
  const { kind, name, names } = entity;
  const weak = new Set(names.filter((one) => needsContext(one, entity)));
  const groups: NameGroup[] = [
    { language: 'any', use: 'safe', names: names.filter((one) => !weak.has(one)) },
    { language: 'any', use: 'needs-context', names: [...weak] },
  ];
  return {
    id: ids.get(entity) as string,
    kind,
    name,
    gist: '',
    names: groups.filter((group) => group.names.length),
  };
}

/** True for an everyday word, and for a surname or first name of somebody who is also named in full. */
const needsContext = (name: string, { kind, name: main }: NamedEntity): boolean =>
  whyTooCommon(name) !== undefined || (kind === 'person' && name !== main && !/[ ·]/.test(name));
