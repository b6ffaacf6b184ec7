import type { Blocked, Suggestion } from '../../core/page/blocked-reason.ts';
import { PopupNotice } from '../popup/PopupNotice.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { MessagesProvider, type Translate, useMessages } from '../ui/i18n.ts';
import { OnPage, type OnPageProps } from './OnPage.tsx';

interface PanelProps extends OnPageProps {
  t: Translate;
  /** The site of the page, where it is known. */
  host?: string | undefined;
  blocked: Blocked | undefined;
  onSuggestion: (suggestion: Suggestion) => void;
  onDossier: () => void;
}

/** The entities that the page beside it mentions, in page order, with the facts about them. */
export function Panel({ t, host, blocked, onSuggestion, onDossier, ...props }: PanelProps) {
  return (
    <MessagesProvider value={t}>
      <PanelHeader host={host} onDossier={onDossier} />
      <main>
        {blocked ? <PopupNotice {...blocked} onSuggestion={onSuggestion} /> : <OnPage {...props} />}
      </main>
    </MessagesProvider>
  );
}

function PanelHeader({ host, onDossier }: Pick<PanelProps, 'host' | 'onDossier'>) {
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
