import { useEffect, useRef } from 'preact/hooks';
import { hashOf, type Route } from '../../core/dossier/lookup/route.ts';
import { MessagesProvider, type Translate } from '../ui/i18n.ts';
import { PrintingProvider, usePrintingNow } from '../ui/printing.ts';
import { type AddressBook, AddressProvider } from '../ui/routes.tsx';
import { type DossierPageContext, DossierPageProvider } from './dossier-context.ts';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { Page } from './Page.tsx';

interface DossierProps extends DossierPageContext {
  t: Translate;
  place: Route;
}

const addresses: AddressBook = {
  claim: (id) => hashOf({ view: 'claim', id }),
  entity: (id) => hashOf({ view: 'entity', id }),
  source: (id) => hashOf({ view: 'source', id }),
};

/** The whole story of a dossier, at one of its places. */
export function Dossier({ t, place, ...reader }: DossierProps) {
  const main = useRef<HTMLElement>(null);
  useArrival(place, main);
  const isPrinting = usePrintingNow();
  return (
    <MessagesProvider value={t}>
      <DossierPageProvider value={reader}>
        <AddressProvider value={addresses}>
          <PrintingProvider value={isPrinting}>
            <button type="button" class="skip" onClick={() => main.current?.focus()}>
              {t('dossierSkip')}
            </button>
            <Head place={place} />
            <main ref={main} tabIndex={-1} data-view={place.view}>
              <Page place={place} />
            </main>
            <Foot />
          </PrintingProvider>
        </AddressProvider>
      </DossierPageProvider>
    </MessagesProvider>
  );
}

/** At another place the page begins at its top, and a screen reader with it. */
function useArrival(place: Route, main: { current: HTMLElement | null }): void {
  const here = 'id' in place ? hashOf(place) : place.view;
  const last = useRef(here);
  useEffect(() => {
    if (last.current === here) return;
    last.current = here;
    scrollTo({ top: 0, behavior: 'instant' });
    if (!document.activeElement?.closest('.head')) main.current?.focus({ preventScroll: true });
  }, [here]);
}
