/** Numbers and text as base64, because extension storage holds strings. Little-endian, like all machines browsers run on. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export const encodeNumbers = (numbers: Uint32Array): string => encode(numbers);

/** Text as UTF-8, which decodes many times faster than JSON escapes. */
export const encodeText = (text: string): string => encode(new TextEncoder().encode(text));

function encode(numbers: Uint8Array | Uint32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) parts.push(encodeThree(bytes, at));
  return parts.join('');
}

function encodeThree(bytes: Uint8Array, at: number): string {
  const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  const four = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63]).join('');
  const left = bytes.length - at;
  return left >= 3 ? four : four.slice(0, left + 1).padEnd(4, '=');
}

/** Built into Chromium 140 and Firefox 133, and many times faster than `decodeBytes`. */
const native = (Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> })
  .fromBase64;

export const decodeNumbers = (encoded: string): Uint32Array =>
  new Uint32Array(decodeBase64(encoded).buffer);

export const decodeText = (encoded: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(decodeBase64(encoded));

const decodeBase64 = (encoded: string): Uint8Array<ArrayBuffer> =>
  native ? native.call(Uint8Array, encoded) : decodeBytes(encoded);

/** @throws DOMException where it is no base64 */
export function decodeBytes(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
