import { addressOf } from '../../core/dossier/route.ts';
import { useWords } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

/** For an address that leads nowhere. */
export function Nothing({ at }: { at: string }) {
  const words = useWords();
  return (
    <section class="text-page">
      <h1>{words('dossierNothing')}</h1>
      <p>{words('dossierNothingAt', visibleText(at))}</p>
      <p>
        <a href={addressOf({ view: 'overview' })}>{words('dossierToOverview')}</a>
      </p>
    </section>
  );
}
