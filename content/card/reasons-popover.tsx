/** Shows why the words that the reader selected are lit or not. */
import { WordReasons, type WordReasonsProps } from '../../components/card/WordReasons.tsx';
import { openCentered } from './centered-popover.ts';
import { themeAt } from './page-theme.ts';

type ShownReasons = Pick<WordReasonsProps, 'words' | 'answer' | 't'>;

/** @param signal closes it */
export function openReasons(shown: ShownReasons, signal: AbortSignal): void {
  openCentered(
    (close) => <WordReasons {...shown} theme={themeAt(document.body)} onClose={close} />,
    signal,
  );
}
