/** Why Gloss marks nothing in a page, as far as an extension can tell. */
import type { MessageKey } from '../../components/ui/i18n.ts';
import type { PageState } from '../messages/messages.ts';

export type BlockedReason = MessageKey & `state${string}`;

/** What can be known of a page from outside. */
export interface Visit {
  /** Absent where the browser does not tell. */
  readonly url: string | undefined;
  /** Whether the reader came from the page by the toolbar button: then its own pages alone go untold. */
  readonly isInvited: boolean;
  /** What its script says of itself; `silent` when there is none, `busy` when it takes its time. */
  readonly answer: PageState | 'silent' | 'busy';
  readonly isLoading: boolean;
  /** Firefox's reader view. */
  readonly isReader: boolean;
  /** Whether the browser lets Gloss read pages of this address. */
  readonly isGranted: boolean;
}

/** The message that says why; undefined where Gloss is at work. */
export const blockedReason = (visit: Visit): BlockedReason | undefined =>
  visit.answer === 'silent' ? whySilent(visit) : answers[visit.answer];

const answers: Record<Exclude<Visit['answer'], 'silent'>, BlockedReason | undefined> = {
  idle: undefined,
  partial: undefined,
  reading: undefined,
  restless: undefined,
  busy: 'stateBusy',
  off: 'stateOff',
  'site-off': 'stateSiteOff',
  'no-dossier': 'stateNoDossier',
  'opted-out': 'stateOptedOut',
  'not-html': 'stateNotHtml',
};

function whySilent(visit: Visit): BlockedReason {
  const address = addressOf(visit.url);
  if (visit.isReader || readers.test(address?.href ?? '')) return 'stateReader';
  return address ? whySilentAt(address, visit) : whyUntold(visit);
}

function whyUntold({ isInvited, isGranted, isLoading }: Visit): BlockedReason {
  if (isInvited) return 'stateBrowserPage';
  if (!isGranted) return 'stateRevoked';
  return isLoading ? 'stateLoading' : 'stateUnknown';
}

function whySilentAt(address: URL, { isGranted, isLoading }: Visit): BlockedReason {
  if (!/^(https?|file):$/.test(address.protocol)) return 'stateBrowserPage';
  if (isClosed(address)) return 'stateStore';
  if (!isGranted) return address.protocol === 'file:' ? 'stateFile' : 'stateRevoked';
  if (isLoading) return 'stateLoading';
  return /\.pdf$/i.test(address.pathname) ? 'statePdf' : 'stateReload';
}

const readers = /^(about:reader\b|read:|chrome-distiller:)/;

/**
 * Sites that browsers close to extensions: their stores, and in Firefox those that the preference
 * `extensions.webextensions.restrictedDomains` lists.
 */
const closed = [
  /^chromewebstore\.google\.com\//,
  /^chrome\.google\.com\/webstore\b/,
  /^microsoftedge\.microsoft\.com\/addons\b/,
  /^addons\.opera\.com\//,
  /(^|\.)(addons\.mozilla\.org|accounts\.firefox\.com)\//,
  /^(accounts-static|addons|content)\.cdn\.mozilla\.net\//,
  /^(support\.mozilla\.org|sync\.services\.mozilla\.com)\//,
];

const isClosed = ({ hostname, pathname }: URL): boolean =>
  closed.some((site) => site.test(hostname + pathname));

const addressOf = (url: string | undefined): URL | undefined =>
  url && URL.canParse(url) ? new URL(url) : undefined;
