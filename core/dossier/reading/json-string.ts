/** Index of the closing quotation mark of the JSON string that begins at `start`; past the text if there is none. */
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

/** Length of JSON text scanned in one step, in UTF-16 units: some milliseconds. */
export const unitsAtOnce = 1_000_000;
