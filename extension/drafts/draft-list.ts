/** Drafts as they are stored and found again. */

import { freeId, slug } from '../../core/dossier/slug.ts';
import { type Article, beginDraft, type Draft } from '../../core/draft/draft.ts';
import type { ListedDraft } from '../../core/draft/listed-draft.ts';
import { type KeptDraft, upgradeDraft } from '../../core/draft/upgrade-draft.ts';
import { propose } from '../../core/extraction/propose.ts';
import { log } from '../../core/log.ts';
import { putDraft, putDraftOnly, readDraft, readDrafts, watchDrafts } from '../storage/drafts.ts';
import { readInstalled } from '../storage/installed.ts';

/** Different for every tab, so that each can tell what it wrote itself. */
const tab = crypto.randomUUID();

/** Calls back with the id of a draft that another tab changed or deleted. */
export const watchOtherTabs = (changed: (id: string) => void, signal: AbortSignal): void =>
  watchDrafts((id, draft) => {
    if ((parseDraftFile(draft) as Stamped | undefined)?.by !== tab) changed(id);
  }, signal);

/** A draft of this article, stored before anybody has written a word. Two tabs never give it the same id. */
export const startDraft = (article: Article): Promise<Draft> =>
  navigator.locks.request('start-draft', () => beginDraftOf(article));

async function beginDraftOf(article: Article): Promise<Draft> {
  const [drafts, installed] = await Promise.all([readDrafts(), readInstalled()]);
  const taken = [...drafts.keys(), ...installed.map(({ id }) => id)];
  const id = freeId(slug(article.title, 'dossier'), taken);
  const today = new Date().toISOString().slice(0, 10);
  const draft = beginDraft(id, article, propose(article.paragraphs, article.language), today);
  await storeWhole(draft);
  return draft;
}

export async function findDraft(id: string): Promise<Draft | undefined> {
  const found = await readDraft(id);
  const draft = parseDraftFile(found?.draft);
  const article = parseDraftFile(found?.article);
  return draft && article ? upgradeDraft({ ...draft, article } as KeptDraft) : undefined;
}

/** Those that were worked on last come first. */
export async function listDrafts(): Promise<ListedDraft[]> {
  const listed = [...(await readDrafts())].flatMap(([id, text]) => listedFrom(id, text) ?? []);
  return listed.sort((a, b) => (a.at < b.at ? 1 : -1));
}

function listedFrom(id: string, text: string): (ListedDraft & { at: string }) | undefined {
  const { dossier, of, at = '' } = (parseDraftFile(text) ?? {}) as Partial<Draft & Stamped>;
  if (!dossier) return undefined;
  const { title, claims, entities } = dossier;
  return { id, title: title || of || id, facts: claims.length, names: entities.length, at };
}

/** Stored with the draft, so that a list of drafts needs no article. */
interface Stamped {
  readonly of: string;
  readonly at: string;
  /** The tab that stored it. */
  readonly by: string;
}

function stamped({ article, ...draft }: Draft): string {
  const stamp: Stamped = { of: article.title, at: new Date().toISOString(), by: tab };
  return JSON.stringify({ ...draft, ...stamp });
}

/** For every change, at once: the write is on its way before the next frame. */
export const storeChange = (draft: Draft): Promise<void> => putDraftOnly(draft.id, stamped(draft));

export const storeWhole = (draft: Draft): Promise<void> =>
  putDraft(draft.id, { draft: stamped(draft), article: JSON.stringify(draft.article) });

function parseDraftFile(text: string | undefined): object | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch (error) {
    log('draft', error);
    return undefined;
  }
}
