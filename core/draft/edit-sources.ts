/** Edits to the sources of a draft. */
import type { Source } from '../dossier/schema.ts';
import { freeId, slug } from '../dossier/slug.ts';
import { change, changed, idsOf } from './change.ts';
import type { Draft } from './draft.ts';

/** The source, linked to the entity that it is; undefined for none. */
export function withEntity({ entity: _, ...source }: Source, entity: string | undefined): Source {
  return entity ? { ...source, entity } : source;
}

export const changeSource = (draft: Draft, id: string, part: Partial<Source>): Draft =>
  change(draft, { sources: changed(draft.dossier.sources, id, part) });

/** @param entity the name that the source is; '' for none */
export const setSourceEntity = (draft: Draft, id: string, entity: string): Draft =>
  change(draft, {
    sources: draft.dossier.sources.map((source) =>
      source.id === id ? withEntity(source, entity || undefined) : source,
    ),
  });

export function addSource(draft: Draft, name: string): Draft {
  const { sources } = draft.dossier;
  const id = freeId(slug(name, 'source'), idsOf(sources));
  return change(draft, { sources: [...sources, { id, kind: 'on-record', name, gist: '' }] });
}
