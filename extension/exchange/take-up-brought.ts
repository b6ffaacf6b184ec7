import { freeId, slug } from '../../core/dossier/slug.ts';
import type { Draft } from '../../core/draft/draft.ts';
import { addNamesFrom } from '../../core/exchange/add-names-from.ts';
import { beginBrought } from '../../core/exchange/begin-brought.ts';
import type { Brought } from '../../core/exchange/brought.ts';
import type { ExchangeTarget } from '../../core/exchange/exchange-state.ts';
import { findDraft, storeChange, storeWhole } from '../drafts/draft-list.ts';
import { readDrafts } from '../storage/drafts.ts';
import { readInstalled } from '../storage/installed.ts';

/** Puts what was brought in into a draft, and gives its id; undefined where that draft is gone. */
export const takeUpBrought = (
  brought: Brought,
  target: ExchangeTarget,
): Promise<string | undefined> =>
  navigator.locks.request('start-draft', () =>
    target.kind === 'new' ? begin(brought, target.title) : addToDraft(brought, target.id),
  );

async function begin(brought: Brought, title: string): Promise<string> {
  const id = await idFor(brought, title);
  const today = new Date().toISOString().slice(0, 10);
  await storeWhole(beginBrought({ ...brought, title }, id, today));
  return id;
}

/** The id that it had in Gloss stays, so that what is made of it follows the dossier that is installed. */
async function idFor({ id }: Brought, title: string): Promise<string> {
  const drafts = [...(await readDrafts()).keys()];
  if (id && slug(id, '') === id) return freeId(id, drafts);
  const installed = (await readInstalled()).map((one) => one.id);
  return freeId(slug(title, 'dossier'), [...drafts, ...installed]);
}

async function addToDraft({ entities }: Brought, id: string): Promise<string | undefined> {
  const draft: Draft | undefined = await findDraft(id);
  if (!draft) return undefined;
  await storeChange(addNamesFrom(draft, entities));
  return id;
}
