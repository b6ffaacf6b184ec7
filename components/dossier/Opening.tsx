import type { DossierSummary } from '../../core/dossier/lookup/dossier-view.ts';
import { plural, type Translate } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

interface OpeningProps extends DossierSummary {
  t: Translate;
}

/** A big dossier while its file is being read. */
export function Opening({ t, title, author, facts, names }: OpeningProps) {
  return (
    <main class="text-page" aria-busy="true">
      <h1>{visibleText(title)}</h1>
      <p>{t('dossiersBy', visibleText(author))}</p>
      <p class="soft">
        {plural(t, 'tallyFacts', facts)} · {plural(t, 'dossiersNames', names)}
      </p>
    </main>
  );
}
