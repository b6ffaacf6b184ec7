import { type MessageKey, useMessages } from '../ui/i18n.ts';

/** Why nothing is marked in the page, and what the reader can do about it. */
export interface NoticeProps {
  readonly why: MessageKey & `state${string}`;
  readonly remedy?: { readonly label: MessageKey; readonly onPress: () => void } | undefined;
}

export function Notice({ why, remedy }: NoticeProps) {
  const t = useMessages();
  return (
    <section class="notice" role="status">
      <p>{t(why)}</p>
      {remedy && (
        <button type="button" class="button" onClick={remedy.onPress}>
          {t(remedy.label)}
        </button>
      )}
    </section>
  );
}
