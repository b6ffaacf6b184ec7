import { hashOf } from '../../core/dossier/lookup/route.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

/** For an address that leads nowhere. */
export function Nothing({ at }: { at: string }) {
  const t = useMessages();
  return (
    <section class="text-page">
      <h1>{t('dossierNothing')}</h1>
      <p>{t('dossierNothingAt', visibleText(at))}</p>
      <p>
        <a href={hashOf({ view: 'overview' })}>{t('dossierToOverview')}</a>
      </p>
    </section>
  );
}
