import { useWords, type WordKey } from '../ui/i18n.ts';

/** Why nothing is marked in the page, and what the reader can do about it. */
export interface NoticeProps {
  readonly why: WordKey & `state${string}`;
  readonly remedy?: { readonly label: WordKey; readonly onPress: () => void } | undefined;
}

export function Notice({ why, remedy }: NoticeProps) {
  const words = useWords();
  return (
    <section class="notice" role="status">
      <p>{words(why)}</p>
      {remedy && (
        <button type="button" class="button" onClick={remedy.onPress}>
          {words(remedy.label)}
        </button>
      )}
    </section>
  );
}
