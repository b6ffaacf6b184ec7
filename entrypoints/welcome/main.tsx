import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';
import { words } from '../../extension/i18n.ts';
import { comeAlive } from '../../extension/inject-content-script.ts';
import { openShortcuts, readShortcuts } from '../../extension/shortcuts.ts';

document.documentElement.lang = words('locale');
document.title = words('welcomeTitle');
void show().then(comeAlive);

async function show(): Promise<void> {
  render(
    <Welcome
      words={words}
      shortcuts={await readShortcuts()}
      onShortcuts={openShortcuts}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />,
    document.body,
  );
}
