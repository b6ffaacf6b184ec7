import { enumerated, useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';

interface NotMarkedProps {
  entries: readonly { readonly name: string }[];
  /** Empty or absent: only this page. */
  site?: string | undefined;
  onUndo: () => void;
}

/** After "not this one": where the names are not marked any more, and the way back. */
export function NotMarked({ entries, site, onUndo }: NotMarkedProps) {
  const t = useMessages();
  const names = new Set(entries.map(({ name }) => visibleText(name)));
  return (
    <p class="scroll not-marked">
      <span id="not-marked">
        {t('undoDone', enumerated(t, [...names]), site || t('undoThisPage'))}
      </span>{' '}
      <button type="button" class="plain undo" aria-describedby="not-marked" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
