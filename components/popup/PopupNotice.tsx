import type { Blocked, BlockedReason, Suggestion } from '../../core/page/blocked-reason.ts';
import { type MessageKey, useMessages } from '../ui/i18n.ts';

const blockedMessages: Record<BlockedReason, MessageKey> = {
  off: 'stateOff',
  'site-off': 'stateSiteOff',
  paused: 'statePaused',
  'no-dossier': 'stateNoDossier',
  'opted-out': 'stateOptedOut',
  'not-html': 'stateNotHtml',
  busy: 'stateBusy',
  loading: 'stateLoading',
  reload: 'stateReload',
  unknown: 'stateUnknown',
  pdf: 'statePdf',
  file: 'stateFile',
  reader: 'stateReader',
  store: 'stateStore',
  'browser-page': 'stateBrowserPage',
  revoked: 'stateRevoked',
};

const suggestionMessages: Record<Suggestion, MessageKey> = {
  reload: 'popupReload',
  resume: 'popupResume',
  'allow-site': 'popupAllow',
  'browser-settings': 'popupBrowserSettings',
};

interface NoticeProps extends Blocked {
  onSuggestion: (suggestion: Suggestion) => void;
}

/** The reason why nothing is marked in the page, and the way out. */
export function PopupNotice({ reason, suggestion, onSuggestion }: NoticeProps) {
  const t = useMessages();
  return (
    <section class="notice" role="status">
      <p>{t(blockedMessages[reason])}</p>
      {suggestion && (
        <button type="button" class="button" onClick={() => onSuggestion(suggestion)}>
          {t(suggestionMessages[suggestion])}
        </button>
      )}
    </section>
  );
}
