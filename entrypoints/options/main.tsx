import { render } from 'preact';
import { Settings } from '../../components/settings/Settings.tsx';
import { startLog } from '../../extension/storage/log.ts';
import '../../components/settings/settings.css';
import { t } from '../../extension/i18n.ts';
import { watchSettingsPage } from '../../extension/settings-page.ts';

document.documentElement.lang = t('locale');
startLog();
document.title = t('settingsTitle');
// A file dropped beside its field would be opened in the place of the page.
for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());
watchSettingsPage((view) => render(<Settings t={t} {...view} />, document.body));
