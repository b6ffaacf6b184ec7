/** The disputes of a draft. */
import type { Dispute } from '../dossier/schema.ts';
import { freeId } from '../dossier/slug.ts';
import { change, changed, idsOf, withoutItem } from './change.ts';
import type { Draft } from './draft.ts';

export function addDispute(draft: Draft): Draft {
  const { disputes } = draft.dossier;
  const side = { line: '', claims: [] };
  const id = freeId('dispute', idsOf(disputes));
  return change(draft, { disputes: [...disputes, { id, question: '', sides: [side, side] }] });
}

export const changeDispute = (draft: Draft, id: string, part: Partial<Dispute>): Draft =>
  change(draft, { disputes: changed(draft.dossier.disputes, id, part) });

export const removeDispute = (draft: Draft, id: string): Draft =>
  change(draft, { disputes: withoutItem(draft.dossier.disputes, id) });
