/**
 * Limits what a page can learn of the dossiers that a reader imported or wrote. `CSS.highlights` is one registry
 * that a page can read, so a page that shows every name there is would learn which of them are lit. A page for
 * readers names few entities in a text of its length; a list of guesses names few per text, and goes on for long:
 * the more text there was, the fewer entities are lit.
 */

/** Entities of private dossiers in any text; labelled real pages name up to 12 of one story. */
const mostPrivateNames = 30;

/** Entities that are lit however long a text is. */
const least = 4;

/**
 * Entities times characters. Of 300 names among a million guesses of 15 characters, every 50,000 characters give
 * away one: with this, all of them together give away 6, on one page or on many pages of a site.
 */
const product = 1_800_000;

/** Entities highlighted on a site within an hour, and the length of the text read there. */
export interface SiteUse {
  /** Start of the hour, in ms since 1970. */
  readonly since: number;
  /** Characters of all pages. */
  readonly characters: number;
  /** Keys of entities of private dossiers, hashed: no list of what a reader read is kept. */
  readonly entities: readonly number[];
}

const hourMs = 3_600_000;

/** The use of a site at a time: nothing once the hour is over. */
export const useAt = (use: SiteUse | undefined, now: number): SiteUse =>
  use && now - use.since < hourMs && now >= use.since
    ? use
    : { since: now, characters: 0, entities: [] };

/** Number of entities that may be lit in so many characters, of a page or of a site within an hour. */
export const allowedIn = (characters: number): number =>
  Math.max(least, Math.min(mostPrivateNames, Math.floor(product / Math.max(1, characters))));

/** Labels below a country's under which its registry gives out domains: `co.uk`, `com.au`. */
const registries = new Set(
  'ac co com edu gob gouv gov go gv ind ltd me mil ne net nom or org plc sch'.split(' '),
);

/**
 * The site of a host, which is its domain: a page could go on under another host of its own. Domains that strangers
 * share, as some that host blogs, count as one site, and so do all addresses in numbers: an owner of one IPv6 address
 * has 2^64.
 * @param host as `hostOf` has it
 */
export function siteOf(host: string): string {
  const labels = host.split('.');
  const [last = '', below = ''] = labels.toReversed();
  if (/^\d*$|:/.test(last)) return '';
  const isRegistry = last.length === 2 && registries.has(below);
  return labels.slice(isRegistry ? -3 : -2).join('.');
}

/** FNV-1a over UTF-16 code units. */
export function hashOfKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++)
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
