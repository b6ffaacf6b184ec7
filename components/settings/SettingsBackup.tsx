import type { BackupContents, BackupFault, BackupState } from '../../core/backup/backup-state.ts';
import { type MessageKey, plural, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

export interface SettingsBackupProps {
  state: BackupState;
  onSave: () => void;
  onFile: (file: File) => void;
  onRestore: () => void;
  onLeave: () => void;
}

/** Everything in one file, and back from it. */
export function SettingsBackup({ state, onSave, onFile, onRestore, onLeave }: SettingsBackupProps) {
  const t = useMessages();
  return (
    <section id="backup">
      <h2>{t('backupTitle')}</h2>
      <p class="soft">{t('backupMeans')}</p>
      <p class="tools">
        <button type="button" class="button" onClick={onSave}>
          {t('backupSave')}
        </button>
      </p>
      <p role="status" aria-busy={state.kind === 'reading'}>
        {state.kind === 'reading' && t('reviewReading')}
        {state.kind === 'restored' && t('backupRestored')}
        {state.kind === 'unkept' && <span class="trouble">{t('unkept')}</span>}
        {state.kind === 'refused' && <Refused {...state.fault} />}
      </p>
      {state.kind === 'review' ? (
        <BackupReview contents={state.contents} onRestore={onRestore} onLeave={onLeave} />
      ) : (
        <label class="opens">
          <span>{t('backupOpen')}</span>
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
              currentTarget.value = '';
            }}
          />
        </label>
      )}
    </section>
  );
}

const faultMessages: Record<BackupFault['rule'], MessageKey> = {
  none: 'backupNone',
  newer: 'backupNewer',
  large: 'backupLarge',
  wrong: 'backupWrong',
  dossier: 'backupDossier',
};

function Refused({ rule, detail }: BackupFault) {
  const t = useMessages();
  return <span class="trouble">{t(faultMessages[rule], visibleText(detail.slice(0, 80)))}</span>;
}

interface BackupReviewProps {
  contents: BackupContents;
  onRestore: () => void;
  onLeave: () => void;
}

function BackupReview({ contents, onRestore, onLeave }: BackupReviewProps) {
  const t = useMessages();
  const { made, dossiers, articles, drafts, decisions } = contents;
  const counts = [
    plural(t, 'backupDossiers', dossiers),
    plural(t, 'backupDrafts', drafts),
    plural(t, 'backupArticles', articles),
    plural(t, 'backupDecisions', decisions),
  ];
  return (
    <div class="review">
      <p>
        {made && t('backupMade', new Date(made).toLocaleString(t('locale')))} {counts.join(' · ')}
      </p>
      <p>{t('backupReplaces')}</p>
      <p class="tools">
        <button type="button" class="button" onClick={onRestore}>
          {t('backupRestore')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {t('reviewLeave')}
        </button>
      </p>
    </div>
  );
}
