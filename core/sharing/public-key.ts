import { Point } from '@noble/ed25519';
import { base64Bytes } from './base64-bytes.ts';
import { keyId } from './key-id.ts';

/** A public key of minisign's: https://jedisct1.github.io/minisign/#public-key-format */
export interface PublicKey {
  /** 56 characters of base64, as minisign prints it and an address carries it. */
  readonly text: string;
  /** 16 hexadecimal digits, as minisign 0.12 prints it. */
  readonly id: string;
  /** 32 bytes. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** "Ed", the id, the key. */
const [idAt, keyAt, length] = [2, 10, 42];

/** Undefined where a text is no key, or one under which anything is signed. */
export function readPublicKey(text: string): PublicKey | undefined {
  const all = base64Bytes(text, length);
  if (all?.[0] !== 0x45 || all[1] !== 0x64) return undefined;
  const bytes = all.slice(keyAt);
  return isPoint(bytes) ? { text, id: keyId(all.subarray(idAt, keyAt)), bytes } : undefined;
}

/** libsodium refuses keys of small order, too: they verify signatures that nobody made. */
function isPoint(bytes: Uint8Array): boolean {
  try {
    return !Point.fromBytes(bytes, false).isSmallOrder();
  } catch {
    return false;
  }
}

/** The file that `minisign -G` writes for a key: it is what an older key signs. */
export const publicKeyFile = ({ id, text }: Pick<PublicKey, 'id' | 'text'>): string =>
  `untrusted comment: minisign public key ${id}\n${text}\n`;

/** The same of minisign up to 0.11, which leaves out the zeros that an id begins with. */
export const publicKeyFileWithoutZeros = ({ id, text }: PublicKey): string =>
  publicKeyFile({ id: id.replace(/^0+(?=.)/, ''), text });
