import type { Dismissal } from '../../core/page/dismissal.ts';
import type { PainterName } from '../../core/page/painter-name.ts';
import type { Shortcut } from '../../core/page/shortcut.ts';
import { MessagesProvider, type Translate, useMessages } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import { Dossiers, type DossiersProps } from './Dossiers.tsx';
import { SettingsBackup, type SettingsBackupProps } from './SettingsBackup.tsx';
import { SettingsCard, type SettingsCardProps } from './SettingsCard.tsx';
import { SettingsDismissed } from './SettingsDismissed.tsx';
import { SettingsEchoes, type SettingsEchoesProps } from './SettingsEchoes.tsx';
import { SettingsLook } from './SettingsLook.tsx';
import { type MarkSettingsProps, SettingsMarks } from './SettingsMarks.tsx';
import { SettingsShortcuts } from './SettingsShortcuts.tsx';
import { SettingsSites } from './SettingsSites.tsx';
import { SettingsUnread } from './SettingsUnread.tsx';

interface SettingsProps extends SettingsCardProps, SettingsEchoesProps {
  t: Translate;
  isOn: boolean;
  painter: PainterName;
  marks: MarkSettingsProps;
  hasBadge: boolean;
  /** Errors that are caught silently are written to the console. */
  hasLog: boolean;
  /** Hosts of the sites where Gloss is off. */
  sitesOff: readonly string[];
  dismissals: readonly Dismissal[];
  shortcuts: readonly Shortcut[];
  /** The browser could not store the last decision. */
  isUnkept: boolean;
  onSwitch: (isOn: boolean) => void;
  onPainter: (painter: PainterName) => void;
  onBadge: (hasBadge: boolean) => void;
  onLog: (hasLog: boolean) => void;
  onSiteOn: (host: string) => void;
  onRecall: (dismissal: Dismissal) => void;
  /** Opens the browser's page of shortcuts. */
  onShortcuts: () => void;
  dossiers: DossiersProps;
  backup: SettingsBackupProps;
  /** Names with facts that changed since the reader may have read them. */
  unread: number;
  onForgetUnread: () => void;
}

/** Everything that a reader can decide, and everything that Gloss has stored. */
export function Settings({ t, ...props }: SettingsProps) {
  return (
    <MessagesProvider value={t}>
      <main>
        <h1>{t('settingsTitle')}</h1>
        <Switch label={t('settingsOn')} isOn={props.isOn} onChange={props.onSwitch} />
        <Dossiers {...props.dossiers} />
        <p>
          <a href="articles.html">{t('articlesTitle')}</a>
        </p>
        <SettingsLook painter={props.painter} onPainter={props.onPainter} />
        <SettingsMarks {...props.marks} />
        <SettingsEchoes {...props} />
        <SettingsCard {...props} />
        <Toolbar {...props} />
        <SettingsSites {...props} />
        <SettingsDismissed {...props} />
        {props.shortcuts.length > 0 && <SettingsShortcuts {...props} />}
        <SettingsUnread {...props} />
        <SettingsBackup {...props.backup} />
        <Log {...props} />
        <p class="kept">{t('settingsKept')}</p>
        <div role="status" class="unkept">
          {props.isUnkept && <p>{t('unkept')}</p>}
        </div>
      </main>
    </MessagesProvider>
  );
}

function Toolbar({ hasBadge, onBadge }: Pick<SettingsProps, 'hasBadge' | 'onBadge'>) {
  const t = useMessages();
  return (
    <section id="toolbar">
      <h2>{t('settingsToolbar')}</h2>
      <Switch label={t('settingsBadge')} isOn={hasBadge} onChange={onBadge} />
    </section>
  );
}

function Log({ hasLog, onLog }: Pick<SettingsProps, 'hasLog' | 'onLog'>) {
  const t = useMessages();
  return (
    <section>
      <h2>{t('settingsLog')}</h2>
      <Switch label={t('settingsLogOn')} isOn={hasLog} onChange={onLog} />
      <p class="soft">{t('settingsLogMeans')}</p>
    </section>
  );
}
