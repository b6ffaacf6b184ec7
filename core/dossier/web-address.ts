/** Addresses in a dossier: text until they are shown, links that a reader may press, never fetched. */
import type { ShapeRule } from './problem.ts';

export type UrlFault = Extract<ShapeRule, `url-${string}`>;

/** In UTF-16 units. Servers refuse addresses longer than about 8,000; nobody types one of 2,000. */
export const longestUrl = 2000;

/** Controls, marks that turn the direction of writing, and spaces: an address would look like another. */
const unseen = /[\p{Cc}\p{Cf}\p{Z}]/u;

/**
 * Reason why a text cannot be shown as a link or asked for a dossier; undefined for a usable address.
 * Only https, without credentials, and of one host: a `*` would stand for every site in a match pattern.
 */
export function faultOfUrl(text: string): UrlFault | undefined {
  if (text.length > longestUrl) return 'url-too-long';
  // The URL parser drops some of these without a word.
  if (unseen.test(text)) return 'url-control-character';
  if (!URL.canParse(text)) return /^https:\/\//i.test(text) ? 'url-host' : 'url-unreadable';
  const { protocol, username, password, hostname } = new URL(text);
  if (protocol !== 'https:') return 'url-not-https';
  if (username || password) return 'url-with-password';
  return isPublicHost(hostname) ? undefined : 'url-host';
}

/** A domain name with a dot in it, an IP address, or this machine. */
function isPublicHost(hostname: string): boolean {
  if (hostname === 'localhost' || isIpAddress(hostname)) return true;
  const labels = hostname.split('.');
  const isLabel = (label: string) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label);
  // No top-level domain has a single letter.
  return (
    labels.length > 1 && labels.every(isLabel) && /^[a-z][a-z0-9-]+$/.test(labels.at(-1) ?? '')
  );
}

/** As the URL parser writes them: four decimal numbers, or IPv6 in brackets. */
const isIpAddress = (hostname: string): boolean =>
  /^\d+\.\d+\.\d+\.\d+$/.test(hostname) || /^\[[0-9a-f:]+\]$/.test(hostname);

/** A link to an account or a source of a dossier. */
export interface WebAddress {
  readonly href: string;
  /** In ASCII, so that no letter of another script passes for a Latin one: `xn--80ak6aa92e.com`. */
  readonly host: string;
}

/**
 * The link of an address of any origin; undefined where `faultOfUrl` finds a fault.
 * @param quoted words that stand on the page: the link leads to where they first do
 */
export function webAddress(url: string | undefined, quoted?: string): WebAddress | undefined {
  if (url === undefined || faultOfUrl(url)) return undefined;
  const { href, host } = new URL(url);
  return { href: quoted ? withTextFragment(href, quoted) : href, host };
}

/**
 * https://wicg.github.io/scroll-to-text-fragment/: a browser that does not know it goes to the top of the page.
 * A hyphen would be read as a mark of the syntax.
 */
function withTextFragment(href: string, quoted: string): string {
  const text = encodeURIComponent(quoted.toWellFormed()).replaceAll('-', '%2D');
  return `${href}${href.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** The words of a fragment, so that a small change further on does no harm. */
const mostQuoted = 6;

/** Han script has no spaces between words: a clause of it, of four characters or more. */
const hanClause = /\p{Script=Han}[^\s，。；：！？、“”‘’「」《》]{3,}/u;

/**
 * The words by which a claim's place on the page of its account can be found: the beginning of its longest
 * quotation of two words or more, or of a quoted sentence. Undefined where it quotes nothing.
 */
export function quotedWords(claim: {
  text: string;
  wording?: string | undefined;
}): string | undefined {
  const quotations =
    claim.wording === 'quoted'
      ? [claim.text]
      : [...claim.text.matchAll(/“([^“”]+)”/g)].map((m) => m[1]);
  const [clause] = hanClause.exec(quotations.join(' ')) ?? [];
  if (clause) return clause;
  const longest = quotations
    .map((quotation) => (quotation ?? '').split(/\s+/).filter(Boolean))
    .sort((a, b) => b.length - a.length)[0];
  return longest && longest.length > 1
    ? longest
        .slice(0, mostQuoted)
        .join(' ')
        .replace(/[.,;:!?]+$/, '')
    : undefined;
}
