import type { DossierOffer } from '../../core/sharing/dossier-offer.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { SignatureLine } from './SignatureLine.tsx';

interface OfferLineProps {
  offer: DossierOffer;
  onOffer: (address: string) => void;
}

/** That the page offers a dossier, or that the reader follows it. */
export function OfferLine({ offer, onOffer }: OfferLineProps) {
  const t = useMessages();
  const { address, host, followed } = offer;
  if (followed)
    return (
      <section class="offer">
        <p>{t('offerFollowed', visibleText(followed.title))}</p>
        <SignatureLine {...followed} />
      </section>
    );
  return (
    <section class="offer">
      <p>{t('offerFound', visibleText(host))}</p>
      <button type="button" class="button" onClick={() => onOffer(address)}>
        {t('followButton')}
      </button>
    </section>
  );
}
