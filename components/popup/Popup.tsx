import type { Blocked, Suggestion } from '../../core/page/blocked-reason.ts';
import type { EntityCount } from '../../core/page/entity-count.ts';
import type { SiteSwitch } from '../../core/page/site-switch.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MessagesProvider, type Translate, useMessages } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { Notice } from './Notice.tsx';
import { PopupEntities } from './PopupEntities.tsx';
import type { ProgressProps } from './Progress.tsx';

export interface PopupProps extends ProgressProps {
  t: Translate;
  /** Everywhere. */
  isOn: boolean;
  /** Absent until the page has told its site, and for a page that has none. */
  site: SiteSwitch | undefined;
  /** The browser could not store the last press of a switch; the switch is where it was. */
  isUnkept: boolean;
  blocked: Blocked | undefined;
  /** Titles of the dossiers that are on and of which nothing can be marked. */
  leftOut: readonly string[];
  /** Mentions in the page so far, in the order of their first appearance. */
  counts: readonly EntityCount[];
  onSwitch: (isOn: boolean) => void;
  onSwitchSite: (isOn: boolean) => void;
  onSuggestion: (suggestion: Suggestion) => void;
  onEntity: (key: string) => void;
  onNext: () => void;
  onList: () => void;
  /** Opens the side panel; absent where the browser has none. */
  onPanel?: (() => void) | undefined;
  onDossier: () => void;
  /** Begins a dossier from the page; absent where no script of Gloss is in it. */
  onWrite?: (() => void) | undefined;
  onSettings: () => void;
}

/** The popup of the toolbar button. */
export function Popup({ t, ...props }: PopupProps) {
  const { blocked, onSuggestion } = props;
  return (
    <MessagesProvider value={t}>
      <Head {...props} />
      <main>
        <Switches {...props} />
        <LeftOut titles={props.leftOut} />
        {blocked ? (
          <Notice {...blocked} onSuggestion={onSuggestion} />
        ) : (
          <PopupEntities {...props} />
        )}
        {props.onWrite && <WriteButton onWrite={props.onWrite} />}
      </main>
    </MessagesProvider>
  );
}

function LeftOut({ titles }: { titles: readonly string[] }) {
  const t = useMessages();
  return titles.map((title) => (
    <p key={title} class="left-out">
      {t('popupLeftOut', visibleText(title))}
    </p>
  ));
}

function WriteButton({ onWrite }: { onWrite: () => void }) {
  const t = useMessages();
  return (
    <p class="write">
      <button type="button" class="button" onClick={onWrite}>
        {t('popupWrite')}
      </button>
    </p>
  );
}

type HeadProps = Pick<PopupProps, 'onPanel' | 'onDossier' | 'onSettings'>;

function Head({ onPanel, onDossier, onSettings }: HeadProps) {
  const t = useMessages();
  return (
    <header class="head">
      <h1>
        <img src="/icon/48.png" alt="" /> {t('extName')}
      </h1>
      <span class="space" />
      {onPanel && <IconButton icon="panel" label={t('panelOpen')} onPress={onPanel} />}
      <IconButton icon="dossier" label={t('dossierOpen')} onPress={onDossier} />
      <IconButton icon="settings" label={t('popupSettings')} onPress={onSettings} />
    </header>
  );
}

type SwitchesProps = Pick<PopupProps, 'isOn' | 'site' | 'isUnkept' | 'onSwitch' | 'onSwitchSite'>;

function Switches({ isOn, site, isUnkept, onSwitch, onSwitchSite }: SwitchesProps) {
  const t = useMessages();
  return (
    <section class="switches">
      <Switch label={t('popupEverywhere')} isOn={isOn} onChange={onSwitch} />
      {site && isOn && (
        <Switch
          label={site.host === 'file' ? t('popupOnFiles') : t('popupOnSite', site.host)}
          isOn={site.isOn}
          isDisabled={site.isFixed}
          onChange={onSwitchSite}
        />
      )}
      {site?.isFixed && isOn && <p class="soft">{t('popupPrivate')}</p>}
      <div role="status">{isUnkept && <p>{t('unkept')}</p>}</div>
    </section>
  );
}
