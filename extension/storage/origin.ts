/** The source of a dossier: Gloss itself, a file, a kept article, or the https address that it is followed at. */
export type Origin = 'package' | 'file' | 'kept' | `https://${string}`;

/** Undefined where it is not understood. */
export const parseOrigin = (from: unknown): Origin | undefined =>
  isOrigin(from) ? from : undefined;

const isOrigin = (from: unknown): from is Origin =>
  from === 'package' ||
  from === 'file' ||
  from === 'kept' ||
  (typeof from === 'string' && from.startsWith('https://'));
