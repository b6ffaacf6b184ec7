import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { startLog } from '../../extension/storage/log.ts';
import '../../components/welcome/welcome.css';
import { watchStoriesOn } from '../../extension/dossiers/stories-on.ts';
import { t } from '../../extension/i18n.ts';
import { injectContentScript } from '../../extension/inject-content-script.ts';
import { openShortcuts, readShortcuts } from '../../extension/shortcuts.ts';
import { showDossier } from '../../extension/tabs/dossier-tab.ts';

document.documentElement.lang = t('locale');
startLog();
document.title = t('welcomeTitle');
const actions = {
  shortcuts: await readShortcuts(),
  onDossier: () => void showDossier(),
  onShortcuts: openShortcuts,
  onSettings: () => void browser.runtime.openOptionsPage(),
};
watchStoriesOn((stories) =>
  render(<Welcome t={t} stories={stories} {...actions} />, document.body),
);
injectContentScript();
