import type { Path } from '../problem.ts';
import type { Dossier } from '../schema.ts';

/** A text that a reader of the dossier sees, and where it stands. */
export interface Text {
  readonly path: Path;
  readonly text: string;
}

/** Fields whose strings are read as prose. The names of an entity are not: they are searched for. */
const prose = new Set([
  ...['title', 'summary', 'author', 'description', 'short', 'caveats', 'words', 'hedge', 'why'],
  ...['name', 'gist', 'outside', 'text', 'note', 'question', 'line', 'outlet'],
]);

/** Fields whose strings are searched for or lead somewhere, and are not shown as sentences. */
const notRead = new Set(['names', 'cues', 'url']);

/** Every text of a dossier that a reader sees, in the order of the file. */
export function textsOf(dossier: Dossier): Text[] {
  return collect(dossier, [], '');
}

function collect(value: unknown, path: Path, field: string): Text[] {
  if (typeof value === 'string') return prose.has(field) ? [{ path, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => collect(item, [...path, i], field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    notRead.has(key) ? [] : collect(inner, [...path, key], key),
  );
}
