import type { KeepOutcome } from './keep-outcome.ts';
import type { ListedArticle } from './listed-article.ts';

/** What the popup says of keeping the page that it is about. */
export type KeepState =
  | KeepOutcome
  | { readonly kind: 'idle' }
  | { readonly kind: 'keeping' }
  /** The page was kept at another time. */
  | { readonly kind: 'known'; readonly article: ListedArticle };
