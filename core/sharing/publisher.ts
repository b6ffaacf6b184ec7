import type { Expected, Signer } from './check-signature.ts';
import { readPublicKey } from './public-key.ts';

/** The key that the versions of an installed dossier are held to, and what was seen under it. */
export interface Publisher {
  readonly key: string;
  /** Named by its signatures: that of the dossier, or of the set in which it comes; absent where they name none. */
  readonly id?: string | undefined;
  /** True where the reader's address carried the key; else it is the first that was seen. */
  readonly isKeyGiven: boolean;
  /** The highest revision that was seen, and the SHA-256 of its file. */
  readonly newest: { readonly revision: number; readonly hash: string };
  /** Of the installed file; absent where that is not signed. */
  readonly revision?: number | undefined;
  /** Of the version before it. */
  readonly formerRevision?: number | undefined;
}

/** Key, id and revision that the next version of a dossier must match. @throws Error when the stored key is damaged */
export function expectedOf(publisher: Publisher | undefined): Expected {
  if (!publisher) return {};
  const key = readPublicKey(publisher.key);
  // Without it a version would be taken from anybody.
  if (!key) throw new Error('The stored key is damaged.');
  return { id: publisher.id, key, ...publisher.newest };
}

/** After a version of this signer has taken the place of the one before. */
export const publisherAfter = (
  { key, revision, hash, id }: Signer,
  before: Publisher | undefined,
  isKeyGiven: boolean,
): Publisher => ({
  key: key.text,
  id,
  isKeyGiven,
  newest: { revision, hash },
  revision,
  formerRevision: before?.revision,
});

/** After the version before has taken the place of the newer one; twice, and all is as it was. */
export const publisherBefore = (publisher: Publisher): Publisher => ({
  ...publisher,
  revision: publisher.formerRevision,
  formerRevision: publisher.revision,
});
