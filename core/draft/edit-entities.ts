/** Edits to the entities of a draft. Every function gives a new draft; unknown ids change nothing. */
import type { Entity, NameGroup } from '../dossier/schema.ts';
import { freeId, slug } from '../dossier/slug.ts';
import { change, changed, idsOf, withoutItem } from './change.ts';
import type { Draft } from './draft.ts';
import { withEntity } from './edit-sources.ts';

export const changeEntity = (draft: Draft, id: string, part: Partial<Entity>): Draft =>
  change(draft, { entities: changed(draft.dossier.entities, id, part) });

export function addEntity(draft: Draft, name: string): Draft {
  const { entities } = draft.dossier;
  const id = freeId(slug(name, 'name'), idsOf(entities));
  const names: Entity['names'] = [{ language: 'any', use: 'safe', names: [name] }];
  return change(draft, {
    entities: [{ id, kind: 'person', name, gist: '', names }, ...entities],
  });
}

/** Removes an entity, also from facts, proposals and sources. */
export const removeEntity = (draft: Draft, id: string): Draft =>
  forget(replaceEntity(draft, id, undefined), id);

/** Makes two entities one: the second takes over the names of the first, and what is said of it. */
export function mergeEntity(draft: Draft, id: string, into: string): Draft {
  const { entities } = draft.dossier;
  const [from, to] = [id, into].map((one) => entities.find((entity) => entity.id === one));
  if (!from || !to || from === to) return draft;
  const known = new Set(to.names.flatMap(({ names }) => names));
  const added = from.names
    .map((group) => ({ ...group, names: group.names.filter((name) => !known.has(name)) }))
    .filter(({ names }) => names.length);
  const merged = changeEntity(draft, into, { names: joinGroups([...to.names, ...added]) });
  return forget(replaceEntity(merged, id, into), id);
}

/** Joins groups that differ in nothing but their names. */
function joinGroups(groups: Entity['names']): Entity['names'] {
  const joined = new Map<string, Entity['names'][number]>();
  for (const group of groups) {
    const key = JSON.stringify({ ...group, names: [] });
    const before = joined.get(key)?.names ?? [];
    joined.set(key, { ...group, names: [...before, ...group.names] });
  }
  return [...joined.values()];
}

const forget = (draft: Draft, id: string): Draft =>
  change(draft, { entities: withoutItem(draft.dossier.entities, id) });

function replaceEntity(draft: Draft, id: string, other: string | undefined): Draft {
  const replace = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((one) => (one === id ? (other ?? []) : one))),
  ];
  const { claims, sources } = draft.dossier;
  const edited = change(draft, {
    claims: claims.map((claim) => ({ ...claim, entities: replace(claim.entities) })),
    sources: sources.map((source) => (source.entity === id ? withEntity(source, other) : source)),
  });
  const inProposed = (facts: Draft['proposed']): Draft['proposed'] =>
    facts.map((fact) => ({ ...fact, entities: replace(fact.entities) }));
  return {
    ...edited,
    proposed: inProposed(draft.proposed),
    ...(draft.further && {
      further: draft.further.map((text) => ({ ...text, proposed: inProposed(text.proposed) })),
    }),
  };
}

const changeGroups = (
  draft: Draft,
  id: string,
  edit: (groups: readonly NameGroup[]) => NameGroup[],
): Draft =>
  change(draft, {
    entities: draft.dossier.entities.map((entity) =>
      entity.id === id ? { ...entity, names: edit(entity.names) } : entity,
    ),
  });

/** Adds an empty group of names that need a context of their own. */
export const addContextGroup = (draft: Draft, id: string): Draft =>
  changeGroups(draft, id, (groups) => [
    ...groups,
    { language: 'any', use: 'needs-context', names: [], context: {} },
  ]);

/** @param index of the group among the names of the entity */
export const changeNameGroup = (
  draft: Draft,
  id: string,
  index: number,
  part: Partial<NameGroup>,
): Draft =>
  changeGroups(draft, id, (groups) =>
    groups.map((group, i) => (i === index ? { ...group, ...part } : group)),
  );

export const removeNameGroup = (draft: Draft, id: string, index: number): Draft =>
  changeGroups(draft, id, (groups) => groups.filter((_, i) => i !== index));

/** Puts the names of one language and use in place of those that were; groups with a context of their own stay. */
export function setNames(
  draft: Draft,
  id: string,
  { language, use }: Pick<NameGroup, 'language' | 'use'>,
  names: readonly string[],
): Draft {
  const isTheirs = (group: NameGroup): boolean =>
    group.use === use && group.language === language && !group.context;
  return change(draft, {
    entities: draft.dossier.entities.map((entity) => {
      if (entity.id !== id) return entity;
      const others = entity.names.filter((group) => !isTheirs(group));
      const at = entity.names.findIndex(isTheirs);
      const theirs = names.join('') ? [{ language, use, names: [...names] }] : [];
      return { ...entity, names: others.toSpliced(at < 0 ? others.length : at, 0, ...theirs) };
    }),
  });
}
