/** The dossiers that the reader adds: one that is followed and comes in many revisions, one from a file. */
import type { Dossier } from '../../core/dossier/schema.ts';
import { smallDossier } from '../../core/dossier/small-dossier.fixture.ts';

export const followedId = 'followed';
export const importedId = 'imported';

/** Names that are lit by a revision: every other one knows Carl. */
export const followedNames = (revision: number): readonly string[] =>
  revision % 2 ? ['Ada Lane', 'Carl Ström'] : ['Ada Lane'];
export const importedNames = ['Nils Holt'] as const;

const importedTitle = 'Imported';
export const followedTitle = (revision: number): string => `Followed, revision ${revision}`;

export const followedFile = (revision: number): string =>
  fileOf(followedId, followedTitle(revision), { ada: ['Ada Lane'], carl: carlIn(revision) });

export const importedFile = (): string => fileOf(importedId, importedTitle, { bob: importedNames });

const carlIn = (revision: number): readonly string[] => followedNames(revision).slice(1);

function fileOf(id: string, title: string, known: Record<string, readonly string[]>): string {
  const entities = smallDossier.entities.map((entity): Dossier['entities'][number] => {
    const names = [...(known[entity.id] ?? [])];
    return { ...entity, names: names.length ? [{ language: 'any', use: 'safe', names }] : [] };
  });
  const dossier: Dossier = { ...smallDossier, id, title, entities };
  return JSON.stringify(dossier);
}
