import { plural, useMessages } from '../ui/i18n.ts';

interface SettingsUnreadProps {
  /** Names with facts that changed since the reader may have read them. */
  unread: number;
  onForgetUnread: () => void;
}

/** The marks at facts that have changed, and the button that takes them all away. */
export function SettingsUnread({ unread, onForgetUnread }: SettingsUnreadProps) {
  const t = useMessages();
  return (
    <section>
      <h2>{t('unreadTitle')}</h2>
      <p class="soft">{t('unreadMeans')}</p>
      {unread > 0 && (
        <p class="tools">
          <span>{plural(t, 'dossiersNames', unread)}</span>
          <button type="button" class="button" onClick={onForgetUnread}>
            {t('unreadForget')}
          </button>
        </p>
      )}
    </section>
  );
}
