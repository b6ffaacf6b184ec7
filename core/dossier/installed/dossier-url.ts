import { type PublicKey, readPublicKey } from '../../sharing/public-key.ts';
import { faultOfUrl, type UrlFault } from '../web-address.ts';
import type { AddressFault } from './failure.ts';

export type Address = `https://${string}`;

type ReadAddress =
  | {
      readonly kind: 'address';
      /** Without the key. */
      readonly address: Address;
      /** Key by which the file there must be signed; absent where the address carries none. */
      readonly key?: PublicKey;
    }
  | { readonly kind: 'refused'; readonly fault: AddressFault };

/** Fault of an address that the settings report for each fault of a URL. */
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
 * so that no letter of another script passes for a Latin one. `#key=...` is taken off.
 * @param typed by a reader, who may write spaces in a path
 */
export function readAddress(typed: string): ReadAddress {
  const text = typed.trim().replaceAll(' ', '%20');
  const fault = faultOfUrl(text);
  if (fault) return { kind: 'refused', fault: faults[fault] };
  const [href = '', given] = new URL(text).href.split('#key=');
  const address: Address = `https://${href.slice('https://'.length)}`;
  if (given === undefined) return { kind: 'address', address };
  const key = readPublicKey(decoded(given));
  return key ? { kind: 'address', address, key } : { kind: 'refused', fault: 'key' };
}

/** Some programs write the `+`, `/` and `=` of a key as `%2B` and so on. */
const decoded = (given: string): string =>
  given.replace(/%(2b|2f|3d)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** The address of the signature beside a file: `x.json.minisig`. */
export function signatureAddress(address: Address): Address {
  const { host, pathname, search } = new URL(address);
  return `https://${host}${pathname}.minisig${search}`;
}
