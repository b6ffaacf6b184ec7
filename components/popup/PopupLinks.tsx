import { Icon, type IconName } from '../ui/Icon.tsx';
import { type MessageKey, useMessages } from '../ui/i18n.ts';

export interface PopupLinkProps {
  /** Opens the side panel; absent where the browser has none, and where it would be empty. */
  onPanel?: (() => void) | undefined;
  /** Absent without a dossier. */
  onDossier?: (() => void) | undefined;
  /** Begins a dossier from the page; absent where its text cannot be read. */
  onWrite?: (() => void) | undefined;
  onSettings: () => void;
}

/** The ways from the popup to the other pages of Gloss. */
export function PopupLinks({ onPanel, onDossier, onWrite, onSettings }: PopupLinkProps) {
  return (
    <ul class="links">
      <PopupLinkRow icon="panel" name="panelOpen" onPress={onPanel} />
      <PopupLinkRow icon="dossier" name="dossierOpen" onPress={onDossier} />
      <PopupLinkRow icon="plus" name="popupWrite" onPress={onWrite} />
      <PopupLinkRow icon="settings" name="popupSettings" onPress={onSettings} />
    </ul>
  );
}

interface PopupLinkRowProps {
  icon: IconName;
  name: MessageKey;
  onPress: (() => void) | undefined;
}

function PopupLinkRow({ icon, name, onPress }: PopupLinkRowProps) {
  const t = useMessages();
  if (!onPress) return null;
  return (
    <li>
      <button type="button" onClick={onPress}>
        <Icon of={icon} />
        <span>{t(name)}</span>
      </button>
    </li>
  );
}
