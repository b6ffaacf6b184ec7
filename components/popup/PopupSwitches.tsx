import type { SiteSwitch } from '../../core/page/site-switch.ts';
import { useMessages } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';

export interface PopupSwitchesProps {
  /** On all pages. */
  isOn: boolean;
  /** Absent until the page has told its site, and where Gloss cannot run. */
  site: SiteSwitch | undefined;
  /** The browser could not store the last press of a switch; the switch is where it was. */
  isUnkept: boolean;
  onSwitch: (isOn: boolean) => void;
  onSwitchSite: (isOn: boolean) => void;
  /** Stops in this page until it is loaded again; absent where nothing is marked. */
  onPause?: (() => void) | undefined;
}

/** Switches for marking names: on all pages, on this site, on this page. */
export function PopupSwitches(props: PopupSwitchesProps) {
  const { isOn, site, isUnkept, onSwitch, onSwitchSite, onPause } = props;
  const t = useMessages();
  return (
    <section class="switches">
      <Switch label={t('settingsOn')} isOn={isOn} onChange={onSwitch} />
      {site && isOn && (
        <Switch
          label={site.host === 'file' ? t('popupOnFiles') : t('popupOnSite', site.host)}
          isOn={site.isOn}
          isDisabled={site.isFixed}
          onChange={onSwitchSite}
        />
      )}
      {site?.isFixed && isOn && <p class="soft">{t('popupPrivate')}</p>}
      {onPause && (
        <button type="button" class="plain" onClick={onPause}>
          {t('popupPause')}
        </button>
      )}
      <div role="status">{isUnkept && <p>{t('unkept')}</p>}</div>
    </section>
  );
}
