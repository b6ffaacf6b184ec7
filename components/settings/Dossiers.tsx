import type { Failure } from '../../core/dossier/installed/failure.ts';
import type { ListedDossier } from '../../core/dossier/installed/listed-dossier.ts';
import type { ReviewedFile } from '../../core/dossier/installed/reviewed-file.ts';
import type { KnownCatalogue, OpenCatalogue } from '../../core/sharing/catalogue-view.ts';
import type { ReviewedSet } from '../../core/sharing/reviewed-set.ts';
import { Catalogues } from '../sharing/Catalogues.tsx';
import { SetReview } from '../sharing/SetReview.tsx';
import { useMessages } from '../ui/i18n.ts';
import { visibleText } from '../ui/visible-text.ts';
import { AddDossier } from './AddDossier.tsx';
import { type DossierActions, DossierRow } from './DossierRow.tsx';
import { failureSentence } from './failure-sentence.ts';
import { ReviewPanel } from './ReviewPanel.tsx';

export interface DossiersProps extends DossierActions {
  dossiers: readonly ListedDossier[];
  /** A file that waits for the reader's decision. */
  review: ReviewedFile | ReviewedSet | undefined;
  /** Those that the reader has opened before. */
  catalogues: readonly KnownCatalogue[];
  /** The one that is open. */
  catalogue: OpenCatalogue | undefined;
  /** Of the reader's last action. */
  failure: Failure | undefined;
  /** The field that the failure is about; none: something in the list. */
  failedField: 'file' | 'address' | undefined;
  /** A long file is being read. */
  isReading: boolean;
  /** The title of a dossier that was just removed. */
  removed: string | undefined;
  /** An address that the reader came with, from the popup. */
  offered: string | undefined;
  onUndo: () => void;
  onFile: (file: File) => void;
  /** @param revision the least that a catalogue says is there */
  onFollow: (address: string, revision?: number) => void;
  onCloseCatalogue: () => void;
  onForgetCatalogue: (address: string) => void;
  onAdd: () => void;
  onLeave: () => void;
}

/** All dossiers that are installed, and the ways to more. */
export function Dossiers(props: DossiersProps) {
  const { dossiers, review, ...actions } = props;
  const t = useMessages();
  return (
    <section id="dossiers">
      <h2>{t('settingsDossier')}</h2>
      <ul class="rows">
        {dossiers.map((dossier) => (
          <DossierRow key={dossier.id} dossier={dossier} {...actions} />
        ))}
      </ul>
      <DossiersStatus {...props} />
      {review?.kind === 'set' && <SetReview set={review} {...actions} />}
      {review && review.kind !== 'set' && <ReviewPanel file={review} {...actions} />}
      {!review && <AddDossier {...actions} />}
      {!review && <Catalogues {...actions} dossiers={dossiers} />}
    </section>
  );
}

type DossiersStatusProps = Pick<
  DossiersProps,
  'failure' | 'failedField' | 'isReading' | 'removed' | 'onUndo' | 'onLeave'
>;

function DossiersStatus({
  failure,
  failedField,
  isReading,
  removed,
  onUndo,
  onLeave,
}: DossiersStatusProps) {
  const t = useMessages();
  return (
    <p role="status" aria-busy={isReading}>
      {isReading && (
        <>
          {t('reviewReading')}{' '}
          <button type="button" class="plain" onClick={onLeave}>
            {t('reviewLeave')}
          </button>
        </>
      )}
      {failure && !failedField && <span class="trouble">{failureSentence(t, failure)}</span>}
      {removed && (
        <>
          {t('dossiersRemoved', visibleText(removed))}{' '}
          <button type="button" class="plain" onClick={onUndo}>
            {t('dossiersUndo')}
          </button>
        </>
      )}
    </p>
  );
}
