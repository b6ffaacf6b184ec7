import { faultOfUrl, type UrlFault } from '../web-address.ts';
import type { AddressFault } from './failure.ts';

export type Address = `https://${string}`;

type ReadAddress =
  | { readonly kind: 'address'; readonly address: Address }
  | { readonly kind: 'refused'; readonly fault: AddressFault };

/** What the settings say of each fault. */
const faults: Record<UrlFault, AddressFault> = {
  'url-too-long': 'long',
  'url-control-character': 'invisible',
  'url-unreadable': 'address',
  'url-not-https': 'address',
  'url-host': 'host',
  'url-with-password': 'credentials',
};

/**
 * The address at which a dossier can be followed, by the rule of all addresses. The host is given in ASCII,
 * so that no letter of another script passes for a Latin one.
 * @param typed by a reader, who may write spaces in a path
 */
export function readAddress(typed: string): ReadAddress {
  const text = typed.trim().replaceAll(' ', '%20');
  const fault = faultOfUrl(text);
  if (fault) return { kind: 'refused', fault: faults[fault] };
  return { kind: 'address', address: `https://${new URL(text).href.slice('https://'.length)}` };
}
