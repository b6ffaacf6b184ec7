import { useWords, type WordKey } from './words.ts';

export interface ProgressProps {
  /** How far the page has been read, where that is to be said. */
  progress: 'reading' | 'partial' | 'restless' | undefined;
}

const says = {
  reading: 'popupReading',
  partial: 'popupPartial',
  restless: 'popupRestless',
} satisfies Record<string, WordKey>;

export function Progress({ progress }: ProgressProps) {
  const words = useWords();
  return progress ? <p class="progress">{words(says[progress])}</p> : null;
}

/** In the place of mentions where there are none. */
export function NoneFound({ progress }: ProgressProps) {
  const words = useWords();
  // Where more may come nobody can say that there is none.
  const isOpen = progress === 'reading' || progress === 'restless';
  return (
    <>
      {!isOpen && <p class="none">{words('listNone')}</p>}
      <Progress progress={progress} />
    </>
  );
}
