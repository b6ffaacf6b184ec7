import type { Dossier } from '../schema.ts';

/** A text that a reader of the dossier sees, and where it stands: `claims[3].text`. */
export interface Text {
  readonly path: string;
  readonly text: string;
}

/** Fields whose strings are read as prose. The names of an entity are not: they are searched for. */
const prose = new Set([
  ...['title', 'summary', 'author', 'description', 'short', 'caveats', 'words'],
  ...['name', 'gist', 'outside', 'text', 'note', 'question', 'line'],
]);

/** Every text of a dossier that a reader sees, in the order of the file. */
export function textsOf(dossier: Dossier): Text[] {
  return collect(dossier, '', '');
}

function collect(value: unknown, path: string, field: string): Text[] {
  if (typeof value === 'string') return prose.has(field) ? [{ path, text: value }] : [];
  if (Array.isArray(value))
    return value.flatMap((item, i) => collect(item, `${path}[${i}]`, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'names' ? [] : collect(inner, path ? `${path}.${key}` : key, key),
  );
}
