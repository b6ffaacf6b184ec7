import type { Article } from '../../core/draft/draft.ts';
import { log } from '../../core/log.ts';
import { readKeptText } from '../storage/kept-articles.ts';

/** The text of a kept article; undefined where there is none, or it is damaged. */
export const findKeptText = async (id: string): Promise<Article | undefined> =>
  articleIn(await readKeptText(id));

/** A stored article; undefined for anything else. */
export function articleIn(text: string | undefined): Article | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isArticle(value) ? value : undefined;
  } catch (error) {
    log('keep', error);
    return undefined;
  }
}

const isArticle = (value: unknown): value is Article => {
  const { title, address, paragraphs } = (value ?? {}) as Partial<Article>;
  return typeof title === 'string' && typeof address === 'string' && Array.isArray(paragraphs);
};
