/** The reason that Gloss marks nothing in a page, as far as an extension can tell. */
import type { BlockedReason } from '../../core/page/blocked-reason.ts';
import type { PageState } from '../../core/page/page-state.ts';

/** A page as it can be known from outside. */
export interface Visit {
  /** Absent where the browser does not tell. */
  readonly url: string | undefined;
  /** The reader pressed the toolbar button in the page: then the browser tells all addresses but those of its own pages. */
  readonly isInvited: boolean;
  /** The state that its script tells; `silent` when there is none, `busy` when it takes its time. */
  readonly answer: PageState | 'silent' | 'busy';
  readonly isLoading: boolean;
  /** Firefox's reader view. */
  readonly isReader: boolean;
  /** The browser lets Gloss read pages of this address. */
  readonly isGranted: boolean;
}

/** Undefined where Gloss is at work. */
export const blockedReason = (visit: Visit): BlockedReason | undefined =>
  visit.answer === 'silent' ? whySilent(visit) : answers[visit.answer];

const answers: Record<Exclude<Visit['answer'], 'silent'>, BlockedReason | undefined> = {
  idle: undefined,
  partial: undefined,
  limited: undefined,
  reading: undefined,
  restless: undefined,
  busy: 'busy',
  off: 'off',
  'site-off': 'site-off',
  paused: 'paused',
  'no-dossier': 'no-dossier',
  'opted-out': 'opted-out',
  'not-html': 'not-html',
};

function whySilent(visit: Visit): BlockedReason {
  const address = parsedAddress(visit.url);
  if (visit.isReader || readers.test(address?.href ?? '')) return 'reader';
  return address ? whySilentAt(address, visit) : whyUntold(visit);
}

function whyUntold({ isInvited, isGranted, isLoading }: Visit): BlockedReason {
  if (isInvited) return 'browser-page';
  if (!isGranted) return 'revoked';
  return isLoading ? 'loading' : 'unknown';
}

function whySilentAt(address: URL, { isGranted, isLoading }: Visit): BlockedReason {
  if (!/^(https?|file):$/.test(address.protocol)) return 'browser-page';
  if (isClosedSite(address)) return 'store';
  if (!isGranted) return address.protocol === 'file:' ? 'file' : 'revoked';
  if (isLoading) return 'loading';
  return /\.pdf$/i.test(address.pathname) ? 'pdf' : 'reload';
}

const readers = /^(about:reader\b|read:|chrome-distiller:)/;

/**
 * Sites that browsers close to extensions: their stores, and in Firefox those that the preference
 * `extensions.webextensions.restrictedDomains` lists.
 */
const closedSites = [
  /^chromewebstore\.google\.com\//,
  /^chrome\.google\.com\/webstore\b/,
  /^microsoftedge\.microsoft\.com\/addons\b/,
  /^addons\.opera\.com\//,
  /(^|\.)(addons\.mozilla\.org|accounts\.firefox\.com)\//,
  /^(accounts-static|addons|content)\.cdn\.mozilla\.net\//,
  /^(support\.mozilla\.org|sync\.services\.mozilla\.com)\//,
];

const isClosedSite = ({ hostname, pathname }: URL): boolean =>
  closedSites.some((site) => site.test(hostname + pathname));

const parsedAddress = (url: string | undefined): URL | undefined =>
  url && URL.canParse(url) ? new URL(url) : undefined;
