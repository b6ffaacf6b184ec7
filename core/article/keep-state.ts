import type { KeepOutcome } from './keep-outcome.ts';
import type { ListedArticle } from './listed-article.ts';

/** State of keeping the current page, as the popup shows it. */
export type KeepState =
  | KeepOutcome
  | { readonly kind: 'idle' }
  | { readonly kind: 'keeping' }
  /** The page was kept at another time. */
  | { readonly kind: 'known'; readonly article: ListedArticle };
