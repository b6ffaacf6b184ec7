import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/Welcome.tsx';
import '../../components/welcome.css';
import { words } from '../../platform/words.ts';
import { openShortcuts, readShortcuts } from '../options/shortcuts.ts';
import { comeAlive } from './come-alive.ts';

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
