import { useMessages } from '../ui/i18n.ts';

interface SettingsSitesProps {
  sitesOff: readonly string[];
  onSiteOn: (host: string) => void;
}

/** The sites where Gloss is off. */
export function SettingsSites({ sitesOff, onSiteOn }: SettingsSitesProps) {
  const t = useMessages();
  return (
    <section id="sites">
      <h2>{t('settingsSites')}</h2>
      {sitesOff.length === 0 && <p class="soft">{t('settingsNoSites')}</p>}
      <ul class="rows">
        {sitesOff.map((host) => (
          <li key={host}>
            <SiteName host={host} />
            <button type="button" class="button" onClick={() => onSiteOn(host)}>
              {t('settingsSwitchOn')} <span class="unseen">{host}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A host as a reader knows it; all files together are a site. */
export function SiteName({ host }: { host: string }) {
  const t = useMessages();
  return <bdi>{host === 'file' ? t('settingsFiles') : host}</bdi>;
}
