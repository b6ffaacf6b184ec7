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

/** Every text of a dossier that a reader sees, in the order of the file; one at a time, for there may be a million. */
export function* textsOf(dossier: Dossier): Generator<Text> {
  yield* collectTexts(dossier, [], '');
}

function* collectTexts(value: unknown, path: Path, field: string): Generator<Text> {
  if (typeof value === 'string') {
    if (prose.has(field)) yield { path, text: value };
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* collectTexts(item, [...path, i], field);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      if (!notRead.has(key)) yield* collectTexts(inner, [...path, key], key);
  }
}
