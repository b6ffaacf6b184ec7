/** Context of every part of the dossier page: the story it shows and the reader's actions on it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DossierContext } from '../../core/dossier/lookup/dossier-context.ts';
import type { Route } from '../../core/dossier/lookup/route.ts';

export interface DossierPageContext {
  readonly story: DossierContext;
  /** `replace` puts the route in the place of the current one in the browser's history. */
  go(route: Exclude<Route, { view: 'unknown' }>, how?: 'replace'): void;
  copy(text: string): Promise<boolean>;
  /** Offers text as a file. */
  save(name: string, type: string, text: string): void;
  print(): void;
}

const PageContext = createContext<DossierPageContext | undefined>(undefined);

export const DossierPageProvider = PageContext.Provider;

/** @throws Error outside of a `DossierPageProvider` */
export function useDossierPage(): DossierPageContext {
  const page = useContext(PageContext);
  if (!page) throw new Error('A part of the dossier page stands outside of the page');
  return page;
}
