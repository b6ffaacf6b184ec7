import type { Source } from '../dossier/schema.ts';
import { freeId, slug } from '../dossier/slug.ts';
import type { NamedEntity } from './gather-entities.ts';
import type { Attributed, Speaker } from './speaker.ts';

/** The ids of the entities of an article. */
export type EntityIds = ReadonlyMap<NamedEntity, string>;

/** The article's own voice. */
export const article: Source = { id: 'article', kind: 'article', name: 'The article', gist: '' };

/** The sources of an article by the key of the speaker: one for each speaker and manner of speaking. */
export function proposeSources(
  attributed: readonly Attributed[],
  ids: EntityIds,
): Map<string, Source> {
  const sources = new Map<string, Source>();
  const taken = new Set([article.id]);
  for (const speaker of attributed.flatMap(({ speakers }) => speakers)) {
    const key = keyOf(speaker);
    if (sources.has(key)) continue;
    const source = sourceOfSpeaker(speaker, ids, taken);
    sources.set(key, source);
    taken.add(source.id);
  }
  return sources;
}

export const keyOf = (speaker: Speaker): string =>
  isItself(speaker)
    ? `${speaker.kind} ${speaker.entity?.name}`
    : `${speaker.kind} ${speaker.called.toLowerCase()}`;

/** True for a speaker called by the entity's name, not "the senator" or its spokesperson. */
const isItself = ({ entity, known, head, kind }: Speaker): boolean =>
  entity !== undefined &&
  head === undefined &&
  (known === 'named' || (kind === 'spokesperson' && entity.kind === 'person'));

function sourceOfSpeaker(speaker: Speaker, ids: EntityIds, taken: ReadonlySet<string>): Source {
  const { kind, called, entity } = speaker;
  const itself = isItself(speaker) ? entity : undefined;
  const name = itself?.name ?? called.charAt(0).toUpperCase() + called.slice(1);
  const way = !itself || kind === 'on-record' || kind === 'outlet' ? '' : `-${kind}`;
  return {
    id: freeId(slug(name.replace(/^(?:A|An|The) /, '') + way, 'source'), taken),
    kind,
    name,
    gist: '',
    ...(entity && { entity: ids.get(entity) as string }),
  };
}
