/** The topics of a draft and the briefs of its names. Every function gives a new draft. */
import type { BriefLine, Claim, Entity } from '../dossier/schema.ts';
import { freeId, slug } from '../dossier/slug.ts';
import { change, changed, idsOf, withoutItem } from './change.ts';
import type { Draft } from './draft.ts';

export function addTopic(draft: Draft, title: string): Draft {
  const { topics } = draft.dossier;
  const id = freeId(slug(title, 'topic'), idsOf(topics));
  return change(draft, { topics: [...topics, { id, title }] });
}

export const changeTopic = (draft: Draft, id: string, title: string): Draft =>
  change(draft, { topics: changed(draft.dossier.topics, id, { title }) });

/** Removes a topic; its facts stay, without one. */
export const removeTopic = (draft: Draft, id: string): Draft =>
  change(draft, {
    topics: withoutItem(draft.dossier.topics, id),
    claims: draft.dossier.claims.map(
      ({ topic, ...claim }): Claim =>
        topic === id || topic === undefined ? claim : { ...claim, topic },
    ),
  });

/** @param lines none, where the entity is to have no brief */
export const setBrief = (draft: Draft, id: string, lines: readonly BriefLine[]): Draft =>
  change(draft, {
    entities: changed(draft.dossier.entities, id, {
      brief: lines.length ? [...lines] : undefined,
    }),
  });

/** Lines that rest on a fact which is gone rest on the others; those that rest on none go. */
export const withoutClaim = (entity: Entity, id: string): Entity => {
  if (!entity.brief) return entity;
  const brief = entity.brief
    .map((line) => ({ ...line, claims: line.claims.filter((one) => one !== id) }))
    .filter(({ claims }) => claims.length > 0);
  const { brief: _, ...rest } = entity;
  return brief.length ? { ...rest, brief } : rest;
};
