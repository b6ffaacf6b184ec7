import { base64Bytes } from './base64-bytes.ts';
import { keyId } from './key-id.ts';

/** A file that minisign wrote beside another: https://jedisct1.github.io/minisign/#signature-format */
export interface SignatureFile {
  readonly signature: Signature;
  /** Comment of the signer on the file; it is signed, too. */
  readonly trustedComment: string;
  /** Of the signature and the trusted comment: 64 bytes. */
  readonly globalSignature: Uint8Array<ArrayBuffer>;
}

export interface Signature {
  /** True if the BLAKE2b-512 of the file is signed (`ED`), and not the file itself (`Ed`). */
  readonly isPrehashed: boolean;
  /** 16 hexadecimal digits. */
  readonly keyId: string;
  /** 64 of them. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** In UTF-16 units; minisign writes no comment of more than 8,192 bytes. */
export const longestSignatureFile = 16_000;

const untrusted = 'untrusted comment:';
const trusted = 'trusted comment: ';

/** False for the web page that many servers send in place of a file that is not there. */
export const isSignatureFile = (text: string): boolean => text.startsWith(untrusted);

/** Undefined where a text is not in minisign's form. */
export function readSignatureFile(text: string): SignatureFile | undefined {
  const [first = '', second = '', third = '', fourth = ''] = text.split(/\r?\n/);
  if (text.length > longestSignatureFile || !isSignatureFile(first)) return undefined;
  const signature = readSignature(second);
  const globalSignature = base64Bytes(fourth, 64);
  if (!signature || !globalSignature || !third.startsWith(trusted)) return undefined;
  return { signature, trustedComment: third.slice(trusted.length), globalSignature };
}

/** @param line `Ed` or `ED`, the id of the key, the signature: 74 bytes as base64 */
export function readSignature(line: string): Signature | undefined {
  const all = base64Bytes(line, 74);
  if (all?.[0] !== 0x45 || (all[1] !== 0x64 && all[1] !== 0x44)) return undefined;
  const isPrehashed = all[1] === 0x44;
  return { isPrehashed, keyId: keyId(all.subarray(2, 10)), bytes: all.slice(10) };
}
