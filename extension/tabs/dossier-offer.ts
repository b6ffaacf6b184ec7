/** The dossier that a page offers: told in the popup, and looked at in the settings. */
import { browser } from 'wxt/browser';
import { readAddress } from '../../core/dossier/installed/dossier-url.ts';
import { logged } from '../../core/log.ts';
import type { DossierOffer } from '../../core/sharing/dossier-offer.ts';
import { signatureView } from '../../core/sharing/signature-view.ts';
import { addressOf } from '../dossiers/subscription.ts';
import { ask } from '../messages/messages.ts';
import { readInstalled, type WholeInstallation } from '../storage/installed.ts';
import type { TabStatus } from './tab-status.ts';

/** Makes the function that tells what the page of a tab offers; the page is asked once, when it first answers. */
export function offerReader(): (status: TabStatus) => Promise<DossierOffer | undefined> {
  let asked: Promise<string | undefined> | undefined;
  return async ({ tab, page }) => {
    if (!tab || !page) return undefined;
    asked ??= ask(tab.id, { type: 'offer' }).catch(logged('offer'));
    return offerAt(await asked);
  };
}

async function offerAt(address: string | undefined): Promise<DossierOffer | undefined> {
  const read = readAddress(address ?? '');
  if (address === undefined || read.kind === 'refused') return undefined;
  const followed = (await readInstalled()).find((one) => addressOf(one) === read.address);
  const { host } = new URL(read.address);
  return { address, host, followed: followed?.state === 'whole' ? viewOf(followed) : undefined };
}

const viewOf = ({ title, author, publisher }: WholeInstallation) => ({
  title,
  author,
  signature: signatureView(publisher),
});

const parameter = 'look';

/** Opens the settings, where the reader sees what it is before it is added. */
export async function openOffer(address: string): Promise<void> {
  const query = new URLSearchParams({ [parameter]: address });
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html?${query}`) });
}

/** For the settings: the address with which they were opened, once; a reload is no press. */
export function takeOffer(): string | undefined {
  const address = new URLSearchParams(location.search).get(parameter) ?? undefined;
  if (address !== undefined) history.replaceState(null, '', location.pathname + location.hash);
  return address;
}
