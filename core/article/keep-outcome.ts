import type { Article } from '../draft/draft.ts';
import type { ListedArticle } from './listed-article.ts';

/** Reasons why a page holds no article that could be kept. */
export const noArticleReasons = [
  'home-page',
  'video',
  'paywall',
  'app',
  'comments',
  'too-short',
  'too-long',
  'no-names',
  'private-window',
  'not-reachable',
] as const;

export type NoArticleReason = (typeof noArticleReasons)[number];

/** The end of a press on "Keep this article". */
export type KeepOutcome =
  | {
      readonly kind: 'kept';
      readonly article: ListedArticle;
      /** It had been kept before, and was read anew. */
      readonly isUpdate: boolean;
    }
  | { readonly kind: 'none'; readonly reason: NoArticleReason }
  /** The browser could not store it: the disk is full, for one. Nothing was changed. */
  | { readonly kind: 'not-stored' };

/** The article of a page as its content script reads it, or the reason why there is none. */
export type ReadPage =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'none'; readonly reason: NoArticleReason };
