/** Parts of parsed JSON of unknown shape: what is not there, or of another type, is empty. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectIn = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** A list, a single value as a list of one. */
export const listIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The longest text of a dossier, in UTF-16 units. */
const longestJsonText = 5000;

/** A text on one line, as a dossier may hold it; '' for anything else. */
export function textIn(value: unknown): string {
  if (typeof value !== 'string' || value.length > longestJsonText) return '';
  return value.isWellFormed() ? value.replace(/[\s\0]+/g, ' ').trim() : '';
}

export const textsIn = (value: unknown): string[] => [
  ...new Set(listIn(value).map(textIn).filter(Boolean)),
];
