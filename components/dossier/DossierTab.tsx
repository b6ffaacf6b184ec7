import type { DossierView } from '../../core/dossier/lookup/dossier-view.ts';
import type { Translate } from '../ui/i18n.ts';
import { Damaged } from './Damaged.tsx';
import { DossierPage } from './DossierPage.tsx';
import type { DossierPageContext } from './dossier-context.ts';
import { Opening } from './Opening.tsx';

interface DossierTabProps extends Pick<DossierPageContext, 'copy' | 'save' | 'print'> {
  t: Translate;
  view: DossierView;
}

/** The dossier page, as far as its dossier can be read. */
export function DossierTab({ t, view, ...can }: DossierTabProps) {
  switch (view.kind) {
    case 'none':
      return (
        <main class="text-page">
          <h1>{t('extName')}</h1>
          <p>{t('stateNoDossier')}</p>
        </main>
      );
    case 'opening':
      return <Opening t={t} {...view.dossier} />;
    case 'damaged':
      return <Damaged t={t} title={view.title} />;
    case 'open':
      return <DossierPage t={t} story={view.context} route={view.route} go={view.go} {...can} />;
  }
}
