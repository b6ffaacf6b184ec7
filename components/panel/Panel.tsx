import type { CardEntry } from '../Card.tsx';
import type { FactActions } from '../FactItem.tsx';
import { IconButton } from '../IconButton.tsx';
import { Notice, type NoticeProps } from '../Notice.tsx';
import { useWords, type Words, WordsProvider } from '../words.ts';
import type { NamedOnPage } from './EntityOnPage.tsx';
import { OnPage } from './OnPage.tsx';

export interface PanelProps extends FactActions {
  words: Words;
  /** The site of the page, where it is known. */
  host?: string | undefined;
  notice?: NoticeProps | undefined;
  isReading: boolean;
  /** In the order of their first mention. */
  named: readonly NamedOnPage[];
  /** So many mentions are not among those of `named`: the page has too many. */
  left: number;
  /** The facts about an entity, those that bear on this page first; never rejects. */
  load: (key: string) => Promise<CardEntry>;
  /** Shows a mention in the page. */
  onGo: (index: number, key: string) => void;
  /** Shows the page again where it was before `onGo`. */
  onBack: () => void;
  /** Opens an entity that the page does not name. */
  onOpenEntity: (key: string) => void;
  /** Offers the mentions of the page as a file. */
  onSave: () => void;
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
