import type { Dossier1 } from '../dossier/reading/format-1.ts';
import { upgrade } from '../dossier/reading/upgrade.ts';
import type { Draft } from './draft.ts';

/** A draft as it was kept, which may be older than format 2. */
export type KeptDraft = Omit<Draft, 'dossier'> & { readonly dossier: Draft['dossier'] | Dossier1 };

export const upgradeDraft = (kept: KeptDraft): Draft => ({
  ...kept,
  dossier: kept.dossier.format === 1 ? upgrade(kept.dossier) : kept.dossier,
});
