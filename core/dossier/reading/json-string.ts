/** In a JSON text: where the string that begins at `start` ends; the end of the text, where it never does. */
export function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quotationMark)
    at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}

export const quotationMark = 0x22;
export const squareOpen = 0x5b;
export const squareClose = 0x5d;
export const curlyOpen = 0x7b;
export const curlyClose = 0x7d;
const backslash = 0x5c;

/** Of a JSON text, in UTF-16 units, what is looked through in one step: some milliseconds. */
export const unitsAtOnce = 1_000_000;
