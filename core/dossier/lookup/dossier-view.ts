import type { DossierContext } from './dossier-context.ts';
import type { Route } from './route.ts';

/** The dossier page, as far as its dossier can be read. */
export type DossierView =
  | { readonly kind: 'none' }
  /** Its file is still being read. */
  | { readonly kind: 'opening'; readonly dossier: DossierSummary }
  | { readonly kind: 'damaged'; readonly title: string }
  | {
      readonly kind: 'open';
      readonly context: DossierContext;
      readonly route: Route;
      /** `replace`: instead of the current entry of the browser's history. */
      readonly go: (route: Exclude<Route, { view: 'unknown' }>, how?: 'replace') => void;
    };

/** Data on a dossier that is known without reading its file. */
export interface DossierSummary {
  readonly title: string;
  readonly author: string;
  readonly facts: number;
  readonly names: number;
}
