import { readKeptArticles, removeKeptArticles, removeSiteUse } from '../storage/kept-articles.ts';
import { inTurn } from './in-turn.ts';

export const removeKept = (id: string): Promise<void> => inTurn(() => removeKeptArticles([id]));

/** Forgets every kept article, and what was lit of them on which site. */
export const forgetAllKept = (): Promise<void> =>
  inTurn(async () => {
    await removeKeptArticles((await readKeptArticles()).map(({ id }) => id));
    await removeSiteUse();
  });
