/** Which entities of two articles on one story are the same. */
import type { Entity } from '../dossier/schema.ts';

/**
 * By their Wikidata id, else by a full name and the kind. Two that have different Wikidata ids are never the
 * same, and of two that could both be it neither is taken.
 * @returns ids of `known` by ids of `found`
 */
export function sameNames(
  known: readonly Entity[],
  found: readonly Entity[],
): ReadonlyMap<string, string> {
  const pairs = found.flatMap((entity) => {
    const same = known.filter((one) => isSameEntity(one, entity));
    return same.length === 1 && same[0] ? [[entity.id, same[0].id] as const] : [];
  });
  const counts = Map.groupBy(pairs, ([, id]) => id);
  return new Map(pairs.filter(([, id]) => counts.get(id)?.length === 1));
}

function isSameEntity(a: Entity, b: Entity): boolean {
  if (a.wikidata && b.wikidata) return a.wikidata === b.wikidata;
  if (a.kind !== b.kind) return false;
  const names = fullNamesOf(a);
  return [...fullNamesOf(b)].some((name) => names.has(name));
}

/** Names that mean the entity anywhere, folded: of a person those of two words or more, or in Han script. */
function fullNamesOf({ kind, name, names }: Entity): ReadonlySet<string> {
  const safe = names.filter(({ use }) => use === 'safe').flatMap((group) => group.names);
  const isFull = (one: string): boolean =>
    kind !== 'person' || /\s|·/.test(one) || /\p{Script=Han}{2}/u.test(one);
  return new Set([name, ...safe].filter(isFull).map(foldName));
}

const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|der|die|das|le|la|les|el|los|las|il)\s+/u, '')
    .replace(/[\s'’.·-]+/gu, ' ')
    .trim();
