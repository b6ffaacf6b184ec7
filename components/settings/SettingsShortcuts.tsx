import type { Shortcut } from '../../core/page/shortcut.ts';
import { useMessages } from '../ui/i18n.ts';

interface SettingsShortcutsProps {
  shortcuts: readonly Shortcut[];
  onShortcuts: () => void;
}

/** The keyboard shortcuts as they are set; the browser alone can change them. */
export function SettingsShortcuts({ shortcuts, onShortcuts }: SettingsShortcutsProps) {
  const t = useMessages();
  return (
    <section>
      <h2>{t('settingsShortcuts')}</h2>
      <ul class="rows">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name}>
            <span>{description}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="soft">{t('settingsUnset')}</span>}
          </li>
        ))}
      </ul>
      <p class="soft">{t('settingsShortcutsMeans')}</p>
      <button type="button" class="button" onClick={onShortcuts}>
        {t('settingsChangeShortcuts')}
      </button>
    </section>
  );
}
