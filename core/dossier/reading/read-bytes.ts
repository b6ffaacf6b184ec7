import type { Problem } from '../problem.ts';

/** The text of a file without its byte-order mark; a problem where it is not UTF-8. */
type ReadBytes = { readonly text: string } | { readonly problem: Problem };

/** Refuses bytes that are not UTF-8 instead of replacing them, which could turn a name into another. */
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
