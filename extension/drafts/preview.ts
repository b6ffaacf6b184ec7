/** A draft seen live on pages: installed by the road of every dossier, under an id of its own. */
import type { Draft } from '../../core/draft/draft.ts';
import { previewOf } from '../../core/draft/finish-draft.ts';
import { install } from '../dossiers/install.ts';
import { readInstalled, removeDossier } from '../storage/installed.ts';

const previewId = (id: string): string => `${id.slice(0, 70)}-preview`;

export const isPreviewed = async (id: string): Promise<boolean> =>
  (await readInstalled()).some((one) => one.id === previewId(id));

export function showPreview(draft: Draft): Promise<void> {
  const dossier = previewOf(draft, previewId(draft.id));
  return install(dossier, JSON.stringify(dossier), 'file');
}

export const hidePreview = (id: string): Promise<void> => removeDossier(previewId(id));
