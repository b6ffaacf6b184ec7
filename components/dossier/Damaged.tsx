import type { Translate } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

/** In the place of a dossier whose file cannot be read any more; the settings say what can be done. */
export function Damaged({ t, title }: { t: Translate; title: string }) {
  return (
    <main class="text-page">
      <h1>{visibleText(title)}</h1>
      <p>{t('dossierDamaged', visibleText(title))}</p>
      <p>
        <a href="/options.html">{t('popupSettings')}</a>
      </p>
    </main>
  );
}
