import { addressOf } from '../../library/address.ts';
import { visibleText } from '../visible-text.ts';
import { useWords } from '../words.ts';

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
