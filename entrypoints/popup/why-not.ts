/** Why Gloss marks nothing in a page, as far as an extension can tell. */
import type { WordKey } from '../../components/words.ts';
import type { PageState } from '../../platform/messages.ts';

export type Why = WordKey & `state${string}`;

/** What can be known of a page from outside. */
export interface Visit {
  /** Absent where the browser does not tell extensions. */
  readonly url: string | undefined;
  /** What its script says of itself; `silent` when there is none, `busy` when it takes its time. */
  readonly answer: PageState | 'silent' | 'busy';
  readonly isLoading: boolean;
  /** Firefox's reader view. */
  readonly isReader: boolean;
  /** Whether the browser lets Gloss read pages of this address. */
  readonly isGranted: boolean;
}

/** The message that says why; undefined where Gloss is at work. */
export function whyNot({ url, answer, ...visit }: Visit): Why | undefined {
  return answer === 'silent' ? whySilent(addressOf(url), visit) : answers[answer];
}

const answers: Record<Exclude<Visit['answer'], 'silent'>, Why | undefined> = {
  idle: undefined,
  reading: undefined,
  busy: 'stateBusy',
  off: 'stateOff',
  'site-off': 'stateSiteOff',
  'no-dossier': 'stateNoDossier',
  'opted-out': 'stateOptedOut',
  'not-html': 'stateNotHtml',
};

function whySilent(
  address: URL | undefined,
  { isReader, isGranted, isLoading }: Omit<Visit, 'url' | 'answer'>,
): Why {
  if (isReader || (address && readers.test(address.href))) return 'stateReader';
  if (!address) return isLoading ? 'stateLoading' : 'stateUnknown';
  if (!/^(https?|file):$/.test(address.protocol)) return 'stateBrowserPage';
  if (stores.test(address.hostname + address.pathname)) return 'stateStore';
  if (!isGranted) return address.protocol === 'file:' ? 'stateFile' : 'stateRevoked';
  if (isLoading) return 'stateLoading';
  return /\.pdf$/i.test(address.pathname) ? 'statePdf' : 'stateReload';
}

const readers = /^(about:reader\b|read:|chrome-distiller:)/;

/**
 * Sites that browsers close to extensions: their stores, and in Firefox the list of the preference
 * `extensions.webextensions.restrictedDomains`.
 */
const stores =
  /^(chromewebstore\.google\.com\/|chrome\.google\.com\/webstore\b|microsoftedge\.microsoft\.com\/addons\b|addons\.opera\.com\/|([a-z-]+\.)*(addons\.mozilla\.org|accounts\.firefox\.com)\/|(accounts-static|addons|content)\.cdn\.mozilla\.net\/|(support\.mozilla\.org|sync\.services\.mozilla\.com)\/)/;

function addressOf(url: string | undefined): URL | undefined {
  return url && URL.canParse(url) ? new URL(url) : undefined;
}
