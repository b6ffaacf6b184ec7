/** What every part of the dossier page may need: the story it shows and what the reader can do with it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DossierContext } from '../../core/dossier/lookup/dossier-context.ts';
import type { Route } from '../../core/dossier/lookup/route.ts';

export interface DossierPageContext {
  readonly story: DossierContext;
  /** Goes to a place; `replace` takes the place of the current one in the browser's history. */
  go(place: Exclude<Route, { view: 'unknown' }>, how?: 'replace'): void;
  copy(text: string): Promise<boolean>;
  /** Offers text as a file. */
  save(name: string, type: string, text: string): void;
  print(): void;
}

const ReaderContext = createContext<DossierPageContext | undefined>(undefined);

export const DossierPageProvider = ReaderContext.Provider;

/** @throws Error outside of a `ReaderProvider` */
export function useDossierPage(): DossierPageContext {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('A part of the dossier page stands outside of the page');
  return reader;
}
