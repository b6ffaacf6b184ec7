import { type MessageKey, useMessages } from '../ui/i18n.ts';

export interface ProgressProps {
  /** How far the page has been read, where that is to be said. */
  progress: 'reading' | 'partial' | 'restless' | undefined;
}

const says = {
  reading: 'popupReading',
  partial: 'popupPartial',
  restless: 'popupRestless',
} satisfies Record<string, MessageKey>;

/** Whether more of the page may come to be read: then nobody can say that something is not there. */
export const isOpen = (progress: ProgressProps['progress']): boolean =>
  progress === 'reading' || progress === 'restless';

export function Progress({ progress }: ProgressProps) {
  const t = useMessages();
  return progress ? <p class="progress">{t(says[progress])}</p> : null;
}

/** In the place of mentions where there are none. */
export function NoneFound({ progress }: ProgressProps) {
  const t = useMessages();
  return (
    <>
      {!isOpen(progress) && <p class="none">{t('listNone')}</p>}
      <Progress progress={progress} />
    </>
  );
}
