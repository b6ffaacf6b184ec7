import type { WebAddress } from '../../core/dossier/web-address.ts';

/** A link out of Gloss that shows its host; sends no referrer and gives no opener. */
export function OuterLink({ address }: { address: WebAddress | undefined }) {
  if (!address) return null;
  return (
    <a
      class="outer"
      href={address.href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      title={address.href}
    >
      {address.host}
    </a>
  );
}
