import { useEffect, useRef } from 'preact/hooks';
import { hashOf, type Route } from '../../core/dossier/lookup/route.ts';
import { MessagesProvider, type Translate } from '../ui/i18n.ts';
import { PrintingProvider, usePrintingNow } from '../ui/printing.ts';
import { type AddressBook, AddressProvider } from '../ui/routes.tsx';
import { DossierHeader } from './DossierHeader.tsx';
import { type DossierPageContext, DossierPageProvider } from './dossier-context.ts';
import { Foot } from './Foot.tsx';
import { RoutePage } from './RoutePage.tsx';

interface DossierProps extends DossierPageContext {
  t: Translate;
  route: Route;
}

const addresses: AddressBook = {
  claim: (id) => hashOf({ view: 'claim', id }),
  entity: (id) => hashOf({ view: 'entity', id }),
  source: (id) => hashOf({ view: 'source', id }),
};

/** The whole story of a dossier, at one of its places. */
export function DossierPage({ t, route, ...reader }: DossierProps) {
  const main = useRef<HTMLElement>(null);
  useArrival(route, main);
  const isPrinting = usePrintingNow();
  return (
    <MessagesProvider value={t}>
      <DossierPageProvider value={reader}>
        <AddressProvider value={addresses}>
          <PrintingProvider value={isPrinting}>
            <button type="button" class="skip" onClick={() => main.current?.focus()}>
              {t('dossierSkip')}
            </button>
            <DossierHeader route={route} />
            <main ref={main} tabIndex={-1} data-view={route.view}>
              <RoutePage route={route} />
            </main>
            <Foot />
          </PrintingProvider>
        </AddressProvider>
      </DossierPageProvider>
    </MessagesProvider>
  );
}

/** On another route the page begins at its top, and a screen reader with it. */
function useArrival(route: Route, main: { current: HTMLElement | null }): void {
  const here = 'id' in route ? hashOf(route) : route.view;
  const last = useRef(here);
  useEffect(() => {
    if (last.current === here) return;
    last.current = here;
    scrollTo({ top: 0, behavior: 'instant' });
    if (!document.activeElement?.closest('.head')) main.current?.focus({ preventScroll: true });
  }, [here]);
}
