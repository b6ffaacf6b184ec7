/** A subscribed dossier has the https address that it came from, and is checked for updates there. */

import { browser } from 'wxt/browser';
import { type Address, readAddress } from '../../core/dossier/installed/dossier-url.ts';
import { logged } from '../../core/log.ts';
import { readCatalogues } from '../storage/catalogues.ts';
import { type Installed, originOf, readInstalled } from '../storage/installed.ts';

/** Undefined for what is no address that Gloss asks; builds before 0.2 took some that are not of one host. */
function addressIn(origin: string): Address | undefined {
  const read = readAddress(origin);
  return read.kind === 'address' ? read.address : undefined;
}

/** Undefined for a dossier that is not subscribed to. */
export function addressOf(one: Installed | undefined): Address | undefined {
  const origin = originOf(one);
  return origin && addressIn(origin);
}

/** The match pattern of an address's host: all that the reader is asked to permit. */
const hostPattern = (address: Address): string => `https://${new URL(address).hostname}/*`;

/** The browser asks the reader only right after a click: nothing may be awaited before. */
export const requestHost = (address: Address): Promise<boolean> =>
  browser.permissions.request({ origins: [hostPattern(address)] });

/** The same for several at once. */
export const requestHosts = async (addresses: readonly Address[]): Promise<boolean> =>
  addresses.length === 0 ||
  browser.permissions.request({ origins: [...new Set(addresses.map(hostPattern))] });

export const isHostPermitted = (address: Address): Promise<boolean> =>
  browser.permissions.contains({ origins: [hostPattern(address)] });

/** Gives the permission for a host back, unless another subscription or a catalogue needs it. */
export async function releaseHost(address: Address): Promise<void> {
  const pattern = hostPattern(address);
  const dossiers = (await readInstalled()).flatMap((one) => addressOf(one) ?? []);
  const catalogues = (await readCatalogues()).flatMap(({ address }) => addressIn(address) ?? []);
  const others = [...dossiers, ...catalogues].map(hostPattern);
  if (others.includes(pattern)) return;
  // Hosts that the content script may read anyway cannot be given back: Chromium refuses, Firefox keeps them.
  await browser.permissions.remove({ origins: [pattern] }).catch(logged('permission'));
}
