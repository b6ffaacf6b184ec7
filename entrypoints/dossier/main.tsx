import { render } from 'preact';
import { DossierTab } from '../../components/dossier/DossierTab.tsx';
import { startLog } from '../../extension/storage/log.ts';
import '../../components/dossier/dossier.css';
import { copy } from '../../components/ui/copy.ts';
import { visibleText } from '../../components/ui/visible-text.ts';
import { t } from '../../extension/i18n.ts';
import { save } from '../../extension/save-file.ts';
import { watchDossierPage } from '../../extension/tabs/dossier-page.ts';

document.documentElement.lang = t('locale');
startLog();
void watchDossierPage((view) => {
  document.title =
    view.kind === 'open'
      ? `${visibleText(view.context.dossier.title)} · ${t('extName')}`
      : t('extName');
  render(<DossierTab t={t} view={view} copy={copy} save={save} print={print} />, document.body);
});
