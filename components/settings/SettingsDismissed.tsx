import type { Dismissal } from '../../core/page/dismissal.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { SiteName } from './SettingsSites.tsx';

interface SettingsDismissedProps {
  dismissals: readonly Dismissal[];
  onRecall: (dismissal: Dismissal) => void;
}

/** The names that the reader does not want marked, and where. */
export function SettingsDismissed({ dismissals, onRecall }: SettingsDismissedProps) {
  const t = useMessages();
  return (
    <section id="dismissed">
      <h2>{t('settingsDismissed')}</h2>
      {dismissals.length === 0 && <p class="soft">{t('settingsNoDismissed')}</p>}
      <ul class="rows">
        {dismissals.map((dismissal) => (
          <li key={`${dismissal.host} ${dismissal.key}`}>
            <Dismissed {...dismissal} onRecall={() => onRecall(dismissal)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One thing that is not wanted on a site, and a way to have it back. */
export function Dismissed({ host, name, onRecall }: Dismissal & { onRecall: () => void }) {
  const t = useMessages();
  return (
    <>
      <span>
        <bdi>{visibleText(name)}</bdi>
        <span class="soft">
          {' · '}
          <SiteName host={host} />
        </span>
      </span>
      <button type="button" class="button" onClick={onRecall}>
        {t('settingsRecall')} <span class="unseen">{`${visibleText(name)}, ${host}`}</span>
      </button>
    </>
  );
}
