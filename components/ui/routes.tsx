/** Links to claims, entities and sources on pages that have a route for each; nothing elsewhere. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fact } from '../../core/dossier/lookup/entity-file.ts';
import { Icon } from './Icon.tsx';
import { useMessages } from './i18n.ts';

export interface AddressBook {
  claim(id: string): string;
  entity(id: string): string;
  source(id: string): string;
}

const AddressContext = createContext<AddressBook | undefined>(undefined);

export const AddressProvider = AddressContext.Provider;
export const useAddresses = (): AddressBook | undefined => useContext(AddressContext);

/** Permanent link to a claim. */
export function AddressLink({ claim }: { claim: string }) {
  const t = useMessages();
  const addresses = useAddresses();
  if (!addresses) return null;
  const label = t('dossierAddress');
  return (
    <a class="icon" href={addresses.claim(claim)} title={label}>
      <Icon of="link" />
    </a>
  );
}

export const Addresses = ({ of: facts }: { of: readonly Fact[] }) => (
  <>
    {facts.map(({ id }) => (
      <AddressLink key={id} claim={id} />
    ))}
  </>
);
