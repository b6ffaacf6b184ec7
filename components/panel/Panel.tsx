import { Notice, type NoticeProps } from '../popup/Notice.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords, type Words, WordsProvider } from '../ui/i18n.ts';
import { OnPage, type OnPageProps } from './OnPage.tsx';

export interface PanelProps extends OnPageProps {
  words: Words;
  /** The site of the page, where it is known. */
  host?: string | undefined;
  notice?: NoticeProps | undefined;
  onDossier: () => void;
}

/** What the page beside it mentions, in page order, with what is reported about it. */
export function Panel({ words, host, notice, onDossier, ...props }: PanelProps) {
  return (
    <WordsProvider value={words}>
      <Head host={host} onDossier={onDossier} />
      <main>{notice ? <Notice {...notice} /> : <OnPage {...props} />}</main>
    </WordsProvider>
  );
}

function Head({ host, onDossier }: Pick<PanelProps, 'host' | 'onDossier'>) {
  const words = useWords();
  return (
    <header class="head">
      <h1>
        {words('popupOnThisPage')} {host && host !== 'file' && <bdi class="soft">{host}</bdi>}
      </h1>
      <IconButton icon="dossier" label={words('dossierOpen')} onPress={onDossier} />
    </header>
  );
}
