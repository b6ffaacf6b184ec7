import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Unread, UnreadFacts } from '../../core/dossier/differences/unread.ts';
import { type MessageKey, useMessages } from './i18n.ts';

const UnreadContext = createContext<UnreadFacts>({});

/** Facts of one entity that have changed since its reader may have read them. */
export const UnreadProvider = UnreadContext.Provider;

const unreadMessages: Record<Unread, MessageKey> = {
  added: 'unreadAdded',
  changed: 'unreadChanged',
};

/** A quiet mark at a fact that is new or has changed; nothing else. */
export function UnreadFact({ id }: { id: string }) {
  const t = useMessages();
  const how = useContext(UnreadContext)[id];
  return how ? <span class="unread">{t(unreadMessages[how])}</span> : null;
}

/** The same at a name with such facts. */
export function UnreadName() {
  const t = useMessages();
  return (
    <span class="unread" title={t('unreadName')}>
      <span class="unseen">{t('unreadName')}</span>
    </span>
  );
}
