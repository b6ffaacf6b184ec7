import { idOfKey } from './key-id.ts';
import type { Publisher } from './publisher.ts';

/** Signature of a file as it is shown to a reader. */
export type SignatureView =
  | { readonly kind: 'unsigned' }
  | {
      readonly kind: 'signed';
      readonly revision: number;
      /** 16 hexadecimal digits. */
      readonly keyId: string;
      /** The reader's address carried the key; else it is the first that was seen. */
      readonly isKeyGiven: boolean;
    };

/** @param publisher of the file; undefined where it has none */
export function signatureView(publisher: Publisher | undefined): SignatureView {
  const { key = '', revision, isKeyGiven = false } = publisher ?? {};
  if (revision === undefined) return { kind: 'unsigned' };
  return { kind: 'signed', revision, keyId: idOfKey(key), isKeyGiven };
}
