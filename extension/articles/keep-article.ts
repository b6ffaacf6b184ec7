/** Keeping articles: what one press does, and how it is undone. */

import type { KeepOutcome } from '../../core/article/keep-outcome.ts';
import { hostOfArticle, type KeptDossier, keptDossier } from '../../core/article/kept-dossier.ts';
import type { KeptRecord } from '../../core/article/listed-article.ts';
import type { Article } from '../../core/draft/draft.ts';
import { log } from '../../core/log.ts';
import {
  findKeptArticle,
  putKeptArticle,
  readFormerKeptText,
  readKeptText,
  removeFormerKeptText,
  removeKeptArticles,
} from '../storage/kept-articles.ts';
import { idOfAddress } from './id-of-address.ts';
import { inTurn } from './in-turn.ts';
import { articleIn } from './kept-text.ts';

/** Keeps an article, or reads one anew that was kept. Never rejects. */
export const keepArticle = (article: Article): Promise<KeepOutcome> =>
  inTurn(async () => {
    try {
      return await keep(article);
    } catch (error) {
      log('keep', error);
      return { kind: 'not-stored' };
    }
  });

async function keep(article: Article): Promise<KeepOutcome> {
  const id = await idOfAddress(article.address);
  const now = new Date().toISOString();
  const made = keptDossier(id, article, now.slice(0, 10));
  if (!made) return { kind: 'none', reason: 'no-names' };
  const before = await readKeptText(id);
  await put(id, article, made, now, before);
  const listed = await findKeptArticle(id);
  if (!listed) return { kind: 'not-stored' };
  return { kind: 'kept', article: listed, isUpdate: before !== undefined };
}

function put(
  id: string,
  article: Article,
  { dossier, counts, gap }: KeptDossier,
  keptAt: string,
  formerText: string | undefined,
): Promise<void> {
  const { title, published, address } = article;
  const record: KeptRecord = {
    title: title || hostOfArticle(article) || address,
    host: hostOfArticle(article),
    address,
    keptAt,
    counts,
    ...(published && { published }),
    ...(gap && { gap }),
  };
  return putKeptArticle(id, {
    record,
    text: JSON.stringify(article),
    formerText,
    file: JSON.stringify(dossier),
    installation: {
      title: dossier.title,
      author: dossier.author,
      facts: dossier.claims.length,
      names: dossier.entities.length,
      from: 'kept',
      revision: crypto.randomUUID(),
    },
  });
}

/** Takes a press back: the article is gone, or is what it was before it was read anew. */
export const undoKeep = (id: string): Promise<void> =>
  inTurn(async () => {
    const former = articleIn(await readFormerKeptText(id));
    const made = former && keptDossier(id, former, new Date().toISOString().slice(0, 10));
    if (!made) return removeKeptArticles([id]);
    const keptAt = (await findKeptArticle(id))?.keptAt ?? new Date().toISOString();
    await put(id, former, made, keptAt, undefined);
    await removeFormerKeptText(id);
  });
