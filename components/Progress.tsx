import { useWords } from './words.ts';

export interface ProgressProps {
  isReading: boolean;
  /** Whether the page is too long to be read to its end. */
  isPartial: boolean;
}

/** How far a page has been read, where that is to be said. */
export function Progress({ isReading, isPartial }: ProgressProps) {
  const words = useWords();
  if (!isReading && !isPartial) return null;
  return <p class="progress">{words(isReading ? 'popupReading' : 'popupPartial')}</p>;
}

/** In the place of mentions where there are none. */
export function NoneFound({ isReading, isPartial }: ProgressProps) {
  const words = useWords();
  return (
    <>
      {!isReading && <p class="none">{words('listNone')}</p>}
      <Progress isReading={isReading} isPartial={isPartial} />
    </>
  );
}
