import type { Dossier } from '../../data/schema.ts';
import { type Origin, putDossier } from '../../platform/installed.ts';

/**
 * Puts a dossier in its place, or in the place of an older version; the background brings the shelf
 * in step. Every dossier comes by this road.
 * @param file as it came, with all its fields
 * @param edition another one for every version that is put here
 */
export const install = (
  dossier: Dossier,
  file: string,
  from: Origin,
  edition: string = crypto.randomUUID(),
): Promise<void> =>
  putDossier(
    {
      id: dossier.id,
      title: dossier.title,
      author: dossier.author,
      facts: dossier.claims.length,
      names: dossier.entities.length,
      from,
      edition,
    },
    file,
  );
