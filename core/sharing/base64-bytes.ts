import { decodeBytes } from '../lexicon/base64.ts';

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The bytes of a text of unknown origin; undefined where it is not base64 of exactly so many. */
export function base64Bytes(text: string, count: number): Uint8Array<ArrayBuffer> | undefined {
  const isBase64 = text.length === 4 * Math.ceil(count / 3) && base64.test(text);
  const bytes = isBase64 ? decodeBytes(text) : undefined;
  return bytes?.length === count ? bytes : undefined;
}
