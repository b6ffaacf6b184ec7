/** Drafts as they are kept and found again. */
import type { ListedDraft } from '../../components/write/Drafts.tsx';
import { type Article, beginDraft, type Draft } from '../../library/draft/draft.ts';
import { propose } from '../../library/propose/propose.ts';
import { freeId, slug } from '../../library/slug.ts';
import { putDraft, putDraftWork, readDraft, readDraftWorks } from '../../platform/drafts.ts';
import { readInstalled } from '../../platform/installed.ts';

/** A draft of this article, kept before anybody has written a word. */
export async function startDraft(article: Article): Promise<Draft> {
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
}

function workOf({ article, ...work }: Draft): string {
  return JSON.stringify({ ...work, of: article.title, at: new Date().toISOString() });
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
