import type { AddressFault } from './failure.ts';

export type Address = `https://${string}`;

type ReadAddress =
  | { readonly kind: 'address'; readonly address: Address }
  | { readonly kind: 'refused'; readonly fault: AddressFault };

/** In UTF-16 units. Servers refuse addresses longer than about 8,000; nobody types one of 2,000. */
const longestAddress = 2000;

/**
 * The address at which a dossier can be followed: only https, without credentials, and of one host. The
 * host is given in ASCII, so that no letter of another script passes for a Latin one. It becomes a match
 * pattern for the permission that the reader is asked for, where a `*` would stand for every site.
 * @param typed by a reader
 */
export function readAddress(typed: string): ReadAddress {
  const fault = faultOf(typed.trim());
  if (fault) return { kind: 'refused', fault };
  const { href } = new URL(typed.trim());
  return { kind: 'address', address: `https://${href.slice('https://'.length)}` };
}

function faultOf(typed: string): AddressFault | undefined {
  if (typed.length > longestAddress) return 'long';
  // The URL parser drops some of these without a word.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(typed)) return 'invisible';
  if (!URL.canParse(typed)) return /^https:\/\//i.test(typed) ? 'host' : 'address';
  const { protocol, username, password, hostname } = new URL(typed);
  if (protocol !== 'https:') return 'address';
  if (username || password) return 'credentials';
  return isHost(hostname) ? undefined : 'host';
}

/** A domain name with a dot in it, an IP address, or this machine. */
function isHost(hostname: string): boolean {
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
