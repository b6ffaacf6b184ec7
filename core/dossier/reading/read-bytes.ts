import type { Problem } from '../problem.ts';

/** The text of a file, without its byte-order mark; or what is wrong where it is not UTF-8. */
type ReadBytes = { readonly text: string } | { readonly problem: Problem };

/** Never puts a replacement for what it cannot read: a name would be another one. */
export function readBytes(bytes: Uint8Array): ReadBytes {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: { rule: 'not-utf8', path: [], values: { byte: wrongByte(bytes) } } };
  }
}

/** The place of the first byte that is not UTF-8, counted from 1. */
function wrongByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let read = 0;
  for (const [i, part] of text.split('\ufffd').entries()) {
    if (i) read += 3;
    read += encoder.encode(part).length;
    // A replacement character that stands in the file itself is three bytes of it.
    if (bytes[read] !== 0xef || bytes[read + 1] !== 0xbf || bytes[read + 2] !== 0xbd) break;
  }
  return read + 1;
}
