import type { MessageKey } from '../ui/i18n.ts';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { AddDossier } from './AddDossier.tsx';
import { type DossierActions, DossierRow, type ListedDossier } from './DossierRow.tsx';
import { Review, type ReviewedFile } from './Review.tsx';

export interface DossiersProps extends DossierActions {
  dossiers: readonly ListedDossier[];
  /** A file that waits for the reader's yes. */
  review: ReviewedFile | undefined;
  /** What there is to say of the last thing that the reader did. */
  note?: { readonly key: MessageKey; readonly what: string } | undefined;
  /** The title of a dossier that was just removed. */
  removed: string | undefined;
  onUndo: () => void;
  onFile: (file: File) => void;
  onFollow: (address: string) => void;
  onAdd: () => void;
  onLeave: () => void;
}

/** All dossiers that are installed, and the ways to more. */
export function Dossiers(props: DossiersProps) {
  const { dossiers, review, note, removed, ...actions } = props;
  const t = useMessages();
  return (
    <section id="dossiers">
      <h2>{t('settingsDossier')}</h2>
      <ul class="rows">
        {dossiers.map((dossier) => (
          <DossierRow key={dossier.id} dossier={dossier} {...actions} />
        ))}
      </ul>
      <p role="status">
        {note && <span class="trouble">{t(note.key, visibleText(note.what))}</span>}
        {removed && (
          <>
            {t('dossiersRemoved', visibleText(removed))}{' '}
            <button type="button" class="plain" onClick={actions.onUndo}>
              {t('dossiersUndo')}
            </button>
          </>
        )}
      </p>
      {review ? (
        <Review file={review} onAdd={actions.onAdd} onLeave={actions.onLeave} />
      ) : (
        <AddDossier onFile={actions.onFile} onFollow={actions.onFollow} />
      )}
    </section>
  );
}
