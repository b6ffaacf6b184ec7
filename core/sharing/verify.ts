import { verifyAsync } from '@noble/ed25519';
import { blake2b } from './blake2b.ts';
import type { PublicKey } from './public-key.ts';
import type { Signature, SignatureFile } from './signature-file.ts';

/** As strict as libsodium, and so as minisign. */
const strictly = { zip215: false };

/** True if the key made this signature of these bytes. The id of the key is not checked. */
export function isSigned(
  file: Uint8Array,
  { isPrehashed, bytes }: Signature,
  key: PublicKey,
): Promise<boolean> {
  return verifyAsync(bytes, isPrehashed ? blake2b(file) : file, key.bytes, strictly);
}

/** True if the key signed the trusted comment together with the signature above it. */
export function isCommentSigned(
  { signature, trustedComment, globalSignature }: SignatureFile,
  key: PublicKey,
): Promise<boolean> {
  const comment = new TextEncoder().encode(trustedComment);
  const signed = new Uint8Array([...signature.bytes, ...comment]);
  return verifyAsync(globalSignature, signed, key.bytes, strictly);
}
