import type { Address } from '../../core/dossier/installed/dossier-url.ts';
import type { Catalogue, CatalogueEntry } from '../../core/sharing/catalogue.ts';
import type { ListedEntry } from '../../core/sharing/catalogue-view.ts';
import { failureOfId } from '../../core/sharing/failure-of-id.ts';
import type { PublicKey } from '../../core/sharing/public-key.ts';
import { expectedOf, publisherAfter } from '../../core/sharing/publisher.ts';
import { readCatalogue } from '../../core/sharing/read-catalogue.ts';
import { signatureView } from '../../core/sharing/signature-view.ts';
import type { FetchedFile } from '../dossiers/fetch-dossier.ts';
import { browsing, failed, reviewing, type Transition } from '../dossiers/manager-state.ts';
import { findCatalogue, putCatalogue } from '../storage/catalogues.ts';

/**
 * Shows a catalogue that the reader asked for, and keeps its address, title and key; it is asked for again only when the
 * reader opens it again.
 * @param given the key in the reader's address
 */
export async function openCatalogue(
  address: Address,
  given: PublicKey | undefined,
  fetched: FetchedFile,
): Promise<Transition> {
  const { catalogue, problems } = readCatalogue(fetched.text, address);
  if (!catalogue) return reviewing({ shown: { kind: 'refused', name: address, problems } });
  const before = (await findCatalogue(address))?.publisher;
  const failure =
    (before && (await fetched.fits(expectedOf(before)))) ??
    failureOfId(fetched.signer, catalogue.id);
  if (failure) return failed(failure);
  const isKeyGiven = given !== undefined || before?.isKeyGiven === true;
  const publisher = fetched.signer && publisherAfter(fetched.signer, before, isKeyGiven);
  const { title, author } = catalogue;
  await putCatalogue(address, { title, publisher });
  const signature = signatureView(publisher);
  return browsing({ address, title, author, signature, entries: listedEntries(catalogue) });
}

const listedEntries = ({ entries }: Catalogue): ListedEntry[] => entries.map(listedEntry);

const listedEntry = ({
  title,
  languages,
  address,
  key,
  revision,
}: CatalogueEntry): ListedEntry => ({
  title,
  languages,
  address: key === undefined ? address : `${address}#key=${key}`,
  revision,
});
