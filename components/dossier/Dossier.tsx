import { useEffect, useRef } from 'preact/hooks';
import { addressOf, type Place } from '../../core/dossier/route.ts';
import { type Words, WordsProvider } from '../ui/i18n.ts';
import { PrintingProvider, usePrintingNow } from '../ui/printing.ts';
import { type AddressBook, AddressProvider } from '../ui/routes.tsx';
import { type Reader, ReaderProvider } from './dossier-context.ts';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { Page } from './Page.tsx';

export interface DossierProps extends Reader {
  words: Words;
  place: Place;
}

const addresses: AddressBook = {
  claim: (id) => addressOf({ view: 'claim', id }),
  entity: (id) => addressOf({ view: 'entity', id }),
  source: (id) => addressOf({ view: 'source', id }),
};

/** The whole story of a dossier, at one of its places. */
export function Dossier({ words, place, ...reader }: DossierProps) {
  const main = useRef<HTMLElement>(null);
  useArrival(place, main);
  const isPrinting = usePrintingNow();
  return (
    <WordsProvider value={words}>
      <ReaderProvider value={reader}>
        <AddressProvider value={addresses}>
          <PrintingProvider value={isPrinting}>
            <button type="button" class="skip" onClick={() => main.current?.focus()}>
              {words('dossierSkip')}
            </button>
            <Head place={place} />
            <main ref={main} tabIndex={-1} data-view={place.view}>
              <Page place={place} />
            </main>
            <Foot />
          </PrintingProvider>
        </AddressProvider>
      </ReaderProvider>
    </WordsProvider>
  );
}

/** At another place the page begins at its top, and a screen reader with it. */
function useArrival(place: Place, main: { current: HTMLElement | null }): void {
  const here = 'id' in place ? addressOf(place) : place.view;
  const last = useRef(here);
  useEffect(() => {
    if (last.current === here) return;
    last.current = here;
    scrollTo({ top: 0, behavior: 'instant' });
    if (!document.activeElement?.closest('.head')) main.current?.focus({ preventScroll: true });
  }, [here]);
}
