import { isOpen, type ReadingProgress as Reading } from '../../core/page/page-state.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';

export interface ProgressProps {
  /** The progress of reading, where the reader is told of it. */
  progress: Reading;
}

const progressMessages: Record<NonNullable<Reading>, MessageKey> = {
  reading: 'popupReading',
  partial: 'popupPartial',
  limited: 'popupLimited',
  restless: 'popupRestless',
};

export function PopupProgress({ progress }: ProgressProps) {
  const t = useMessages();
  return progress ? <p class="progress">{t(progressMessages[progress])}</p> : null;
}

/** Shown where there are no mentions. */
export function NoneFound({ progress }: ProgressProps) {
  const t = useMessages();
  return (
    <>
      {!isOpen(progress) && <p class="none">{t('listNone')}</p>}
      <PopupProgress progress={progress} />
    </>
  );
}
