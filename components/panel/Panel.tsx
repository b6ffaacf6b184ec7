import { Notice, type NoticeProps } from '../popup/Notice.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MessagesProvider, type Translate, useMessages } from '../ui/i18n.ts';
import { OnPage, type OnPageProps } from './OnPage.tsx';

export interface PanelProps extends OnPageProps {
  t: Translate;
  /** The site of the page, where it is known. */
  host?: string | undefined;
  notice?: NoticeProps | undefined;
  onDossier: () => void;
}

/** What the page beside it mentions, in page order, with what is reported about it. */
export function Panel({ t, host, notice, onDossier, ...props }: PanelProps) {
  return (
    <MessagesProvider value={t}>
      <Head host={host} onDossier={onDossier} />
      <main>{notice ? <Notice {...notice} /> : <OnPage {...props} />}</main>
    </MessagesProvider>
  );
}

function Head({ host, onDossier }: Pick<PanelProps, 'host' | 'onDossier'>) {
  const t = useMessages();
  return (
    <header class="head">
      <h1>
        {t('popupOnThisPage')} {host && host !== 'file' && <bdi class="soft">{host}</bdi>}
      </h1>
      <IconButton icon="dossier" label={t('dossierOpen')} onPress={onDossier} />
    </header>
  );
}
