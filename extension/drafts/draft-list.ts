/** Drafts as they are kept and found again. */
import type { ListedDraft } from '../../components/editor/Drafts.tsx';
import { freeId, slug } from '../../core/dossier/slug.ts';
import { type Article, beginDraft, type Draft } from '../../core/draft/draft.ts';
import { propose } from '../../core/extraction/propose.ts';
import {
  putDraft,
  putDraftWork,
  readDraft,
  readDraftWorks,
  watchDrafts,
} from '../storage/drafts.ts';
import { readInstalled } from '../storage/installed.ts';

/** Another one for every tab, so that each can tell what it kept itself. */
const tab = crypto.randomUUID();

/** Calls back with the id of a draft that another tab changed or deleted. */
export const watchOtherTabs = (changed: (id: string) => void): void =>
  watchDrafts((id, work) => {
    if ((parse(work) as Stamped | undefined)?.by !== tab) changed(id);
  });

/** A draft of this article, kept before anybody has written a word. Two tabs never give it the same id. */
export const startDraft = (article: Article): Promise<Draft> =>
  navigator.locks.request('start-draft', () => start(article));

async function start(article: Article): Promise<Draft> {
  const [works, installed] = await Promise.all([readDraftWorks(), readInstalled()]);
  const taken = [...works.keys(), ...installed.map(({ id }) => id)];
  const id = freeId(slug(article.title, 'dossier'), taken);
  const today = new Date().toISOString().slice(0, 10);
  const draft = beginDraft(id, article, propose(article.paragraphs), today);
  await keepWhole(draft);
  return draft;
}

export async function findDraft(id: string): Promise<Draft | undefined> {
  const kept = await readDraft(id);
  const work = parse(kept?.work);
  const article = parse(kept?.article);
  return work && article ? ({ ...work, article } as Draft) : undefined;
}

/** Those that were worked on last come first. */
export async function listDrafts(): Promise<ListedDraft[]> {
  const works = await readDraftWorks();
  return [...works]
    .flatMap(([id, text]): (ListedDraft & { at: string })[] => {
      const work = parse(text) as (Draft & Stamped) | undefined;
      if (!work?.dossier) return [];
      const { title, claims, entities } = work.dossier;
      const names = { facts: claims.length, names: entities.length };
      return [{ id, title: title || work.of || id, ...names, at: work.at ?? '' }];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** What is kept beside the draft, so that a list of drafts needs no article. */
interface Stamped {
  readonly of?: string;
  readonly at?: string;
  /** The tab that kept it. */
  readonly by?: string;
}

function workOf({ article, ...work }: Draft): string {
  return JSON.stringify({ ...work, of: article.title, at: new Date().toISOString(), by: tab });
}

/** Every change, at once: the write is on its way before the next frame. */
export const keepWork = (draft: Draft): Promise<void> => putDraftWork(draft.id, workOf(draft));

export const keepWhole = (draft: Draft): Promise<void> =>
  putDraft(draft.id, { work: workOf(draft), article: JSON.stringify(draft.article) });

function parse(text: string | undefined): object | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
