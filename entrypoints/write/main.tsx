import { render } from 'preact';
import { Write } from '../../components/editor/Write.tsx';
import { startLog } from '../../extension/storage/log.ts';
import '../../components/editor/editor.css';
import { watchEditorPage } from '../../extension/drafts/editor-page.ts';
import { t } from '../../extension/i18n.ts';

document.documentElement.lang = t('locale');
startLog();
document.title = t('writeTitle');
watchEditorPage((view) => render(<Write t={t} view={view} />, document.body));
