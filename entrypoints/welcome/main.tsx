import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';
import { t } from '../../extension/i18n.ts';
import { injectContentScript } from '../../extension/inject-content-script.ts';
import { openShortcuts, readShortcuts } from '../../extension/shortcuts.ts';

document.documentElement.lang = t('locale');
document.title = t('welcomeTitle');
void show().then(injectContentScript);

async function show(): Promise<void> {
  render(
    <Welcome
      t={t}
      shortcuts={await readShortcuts()}
      onShortcuts={openShortcuts}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />,
    document.body,
  );
}
