import { render } from 'preact';
import { Settings, type SettingsProps } from '../../components/settings/Settings.tsx';
import '../../components/settings/settings.css';
import { dossierRoom } from '../../extension/dossiers/manager.ts';
import { t } from '../../extension/i18n.ts';
import { openShortcuts, readShortcuts } from '../../extension/shortcuts.ts';
import { watchLeftOut } from '../../extension/storage/compiled.ts';
import { dismissalsOf } from '../../extension/storage/dismissals.ts';
import { watchInstalled } from '../../extension/storage/installed.ts';
import {
  readSettings,
  readSiteRules,
  recall,
  setBadge,
  setOn,
  setPainter,
  setSite,
  watchSettings,
} from '../../extension/storage/settings.ts';

document.documentElement.lang = t('locale');
document.title = t('settingsTitle');
// A file dropped beside its place would take the page's.
for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());
const room = dossierRoom(() => void show());
watchInstalled(() => void show(), new AbortController().signal);
watchLeftOut(() => void show(), new AbortController().signal);
watchSettings(() => void show(), new AbortController().signal);
// Shortcuts are changed elsewhere, and no event tells.
addEventListener('focus', () => void show());
void show();

let isUnkept = false;

/** What the browser does not keep, because its disk is full, is shown as it was, and told. */
const keep = (writing: Promise<void>): void =>
  void writing.then(
    () => tell(false),
    () => tell(true),
  );

function tell(now: boolean): Promise<void> {
  isUnkept = now;
  return show();
}

const actions = {
  onSwitch: (on) => keep(setOn(on)),
  onPainter: (painter) => keep(setPainter(painter)),
  onBadge: (badge) => keep(setBadge(badge)),
  onSiteOn: (host) => keep(setSite(host, true)),
  onRecall: ({ host, key }) => keep(recall(host, key)),
  onShortcuts: openShortcuts,
} satisfies Partial<SettingsProps>;

async function show(): Promise<void> {
  const [{ on, painter, badge }, rules, shortcuts, dossiers] = await Promise.all([
    readSettings(),
    readSiteRules(),
    readShortcuts(),
    room.state(),
  ]);
  render(
    <Settings
      t={t}
      isOn={on}
      painter={painter}
      hasBadge={badge}
      sitesOff={rules.filter(({ off }) => off).map(({ host }) => host)}
      dismissals={await dismissalsOf(rules)}
      shortcuts={shortcuts}
      isUnkept={isUnkept}
      dossiers={{ ...dossiers, ...room.actions }}
      {...actions}
    />,
    document.body,
  );
}
