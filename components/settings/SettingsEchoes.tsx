import type { Dismissal } from '../../core/page/dismissal.ts';
import { useMessages } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import { Dismissed } from './SettingsDismissed.tsx';

export interface SettingsEchoesProps {
  /** Sentences that repeat a fact get a mark at their end. */
  hasEchoMarks: boolean;
  /** Facts that no sentence of a site is to be shown to repeat. */
  dismissedEchoes: readonly Dismissal[];
  onEchoMarks: (hasEchoMarks: boolean) => void;
  onRecallEcho: (dismissal: Dismissal) => void;
}

/** Settings for sentences that repeat a fact, and the list of those that the reader dismissed. */
export function SettingsEchoes(props: SettingsEchoesProps) {
  const { hasEchoMarks, dismissedEchoes, onEchoMarks, onRecallEcho } = props;
  const t = useMessages();
  return (
    <section>
      <h2>{t('echoesTitle')}</h2>
      <Switch label={t('settingsEchoMarks')} isOn={hasEchoMarks} onChange={onEchoMarks} />
      <p class="soft">{t('settingsEchoMarksMeans')}</p>
      {dismissedEchoes.length > 0 && <h3>{t('settingsDismissedEchoes')}</h3>}
      <ul class="rows">
        {dismissedEchoes.map((dismissal) => (
          <li key={`${dismissal.host} ${dismissal.key}`}>
            <Dismissed {...dismissal} onRecall={() => onRecallEcho(dismissal)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
