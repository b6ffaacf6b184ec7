/** What every part of the dossier page may need: the story it shows and what the reader can do with it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Story } from '../../core/dossier/dossier-context.ts';
import type { Place } from '../../core/dossier/route.ts';

export interface Reader {
  readonly story: Story;
  /** Goes to a place; `replace` takes the place of the current one in the browser's history. */
  go(place: Exclude<Place, { view: 'unknown' }>, how?: 'replace'): void;
  copy(text: string): Promise<boolean>;
  /** Offers text as a file. */
  save(name: string, type: string, text: string): void;
  print(): void;
}

const ReaderContext = createContext<Reader | undefined>(undefined);

export const ReaderProvider = ReaderContext.Provider;

/** @throws Error outside of a `ReaderProvider` */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('A part of the dossier page stands outside of the page');
  return reader;
}
