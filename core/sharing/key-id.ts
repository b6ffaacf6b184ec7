import { decodeBytes } from '../lexicon/base64.ts';

/** 16 hexadecimal digits, as minisign prints the id of a key. @param bytes 8 of them, little-endian */
export const keyId = (bytes: Uint8Array): string =>
  [...bytes]
    .reverse()
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

/** @param key the text of a `PublicKey` */
export const idOfKey = (key: string): string => keyId(decodeBytes(key).subarray(2, 10));
