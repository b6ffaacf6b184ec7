import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { startLog } from '../../extension/storage/log.ts';
import '../../components/welcome/welcome.css';
import { t } from '../../extension/i18n.ts';
import { injectContentScript } from '../../extension/inject-content-script.ts';
import { openShortcuts, readShortcuts } from '../../extension/shortcuts.ts';

document.documentElement.lang = t('locale');
startLog();
document.title = t('welcomeTitle');
const onSettings = (): void => void browser.runtime.openOptionsPage();
const shortcuts = await readShortcuts();
render(
  <Welcome t={t} shortcuts={shortcuts} onShortcuts={openShortcuts} onSettings={onSettings} />,
  document.body,
);
injectContentScript();
