import { render } from 'preact';
import { Settings, type SettingsProps } from '../../components/Settings.tsx';
import '../../components/settings.css';
import { showDossier } from '../../platform/dossier-tab.ts';
import {
  readSettings,
  readSiteRules,
  recall,
  setBadge,
  setOn,
  setPainter,
  setSite,
  watchSettings,
} from '../../platform/settings.ts';
import { words } from '../../platform/words.ts';
import { dismissalsOf } from './dismissals.ts';
import { openShortcuts, readShortcuts } from './shortcuts.ts';

document.documentElement.lang = words('locale');
document.title = words('settingsTitle');
watchSettings(() => void show(), new AbortController().signal);
// Shortcuts are changed elsewhere, and no event tells.
addEventListener('focus', () => void show());
void show();

const actions = {
  onSwitch: (on) => void setOn(on),
  onPainter: (painter) => void setPainter(painter),
  onBadge: (badge) => void setBadge(badge),
  onSiteOn: (host) => void setSite(host, true),
  onRecall: ({ host, key }) => void recall(host, key),
  onShortcuts: openShortcuts,
  onDossier: () => void showDossier(),
} satisfies Partial<SettingsProps>;

async function show(): Promise<void> {
  const [{ on, painter, badge }, rules, shortcuts] = await Promise.all([
    readSettings(),
    readSiteRules(),
    readShortcuts(),
  ]);
  render(
    <Settings
      words={words}
      isOn={on}
      painter={painter}
      hasBadge={badge}
      sitesOff={rules.filter(({ off }) => off).map(({ host }) => host)}
      dismissals={await dismissalsOf(rules)}
      shortcuts={shortcuts}
      {...actions}
    />,
    document.body,
  );
}
