/** Decides whether a file is taken, by its signature and what is known of its publisher. Nothing is parsed before. */
import { dayMs } from '../day-ms.ts';
import { type PublicKey, publicKeyFile, publicKeyFileWithoutZeros } from './public-key.ts';
import type { SignatureFault } from './signature-faults.ts';
import { readSignatureFile, type SignatureFile } from './signature-file.ts';
import { readTrustedComment, type Succession, type TrustedComment } from './trusted-comment.ts';
import { isCommentSigned, isSigned } from './verify.ts';

/** Key, id and revision, as far as they are known, that the file must match. */
export interface Expected {
  readonly key?: PublicKey | undefined;
  readonly id?: string | undefined;
  /** The highest that was seen. */
  readonly revision?: number | undefined;
  /** The SHA-256 of the file of that revision, where it was seen. */
  readonly hash?: string | undefined;
}

/** A file as it came. */
export interface SignedFile {
  readonly bytes: Uint8Array;
  /** Its SHA-256, in hexadecimal digits. */
  readonly hash: string;
  /** The file beside it; undefined where there is none. */
  readonly signature: string | undefined;
}

export interface Signer {
  readonly key: PublicKey;
  readonly revision: number;
  readonly hash: string;
  /** The id that the signature names. */
  readonly id: string | undefined;
}

type CheckedSignature =
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'signed'; readonly signer: Signer }
  | { readonly kind: 'refused'; readonly fault: SignatureFault; readonly detail: string };

/** @param nowMs since 1970; asked only where a timestamp stands in place of a revision */
export async function checkSignature(
  file: SignedFile,
  expected: Expected,
  nowMs: number,
): Promise<CheckedSignature> {
  if (file.signature === undefined)
    return expected.key ? refused('unsigned') : { kind: 'unsigned' };
  const signature = readSignatureFile(file.signature);
  if (!signature) return refused('signature-unreadable');
  const comment = readTrustedComment(signature.trustedComment);
  const known = expected.key ?? comment.key;
  if (!known) return refused('key-unknown');
  const key = await successorOf(known, comment, signature.signature.keyId);
  if (!key) return refused('key-of-another', signature.signature.keyId);
  const fault =
    (await faultOfBytes(file, signature, comment, expected, key)) ??
    faultOfRevision(file, comment, expected, nowMs);
  if (fault) return fault;
  const { id, revision = 0 } = comment;
  return { kind: 'signed', signer: { key, revision, hash: file.hash, id } };
}

type Refusal = Extract<CheckedSignature, { kind: 'refused' }>;

const refused = (fault: SignatureFault, detail: string | number = ''): Refusal => ({
  kind: 'refused',
  fault,
  detail: String(detail),
});

/** The key of this id: the known one, or one that is signed by it, or by one so signed, and so on. */
async function successorOf(
  known: PublicKey,
  { successions }: TrustedComment,
  id: string,
): Promise<PublicKey | undefined> {
  let key = known;
  for (const next of successions) {
    if (key.id === id) break;
    if (await isSuccession(next, key)) key = next.key;
  }
  return key.id === id ? key : undefined;
}

/** An older key may have signed the file of either minisign. */
async function isSuccession({ key, signature }: Succession, by: PublicKey): Promise<boolean> {
  for (const file of new Set([publicKeyFile(key), publicKeyFileWithoutZeros(key)]))
    if (await isSigned(new TextEncoder().encode(file), signature, by)) return true;
  return false;
}

/** Checks the comment first: where that alone fits, it says which file the signature is of. */
async function faultOfBytes(
  { bytes }: SignedFile,
  signature: SignatureFile,
  { id }: TrustedComment,
  expected: Expected,
  key: PublicKey,
): Promise<Refusal | undefined> {
  if (!(await isCommentSigned(signature, key))) return refused('signature-changed');
  if (id !== undefined && expected.id !== undefined && id !== expected.id)
    return refused('file-of-another', id);
  return (await isSigned(bytes, signature.signature, key)) ? undefined : refused('file-changed');
}

function faultOfRevision(
  { hash }: SignedFile,
  { revision, timestamp }: TrustedComment,
  expected: Expected,
  nowMs: number,
): Refusal | undefined {
  if (revision === undefined) return refused('revision-missing');
  // A revision of the far future would shut out all that follow.
  if (timestamp !== undefined && timestamp * 1000 > nowMs + dayMs)
    return refused('clock', signedDate(timestamp));
  if (expected.revision === undefined || revision > expected.revision) return undefined;
  if (revision < expected.revision) return refused('revision-older', revision);
  return expected.hash === undefined || expected.hash === hash
    ? undefined
    : refused('revision-twice', revision);
}

/** `YYYY-MM-DD`; '' past the year 275,760, where dates end. */
function signedDate(timestamp: number): string {
  const date = new Date(timestamp * 1000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
