/** In a JSON text: where the string that begins at `start` ends; the end of the text, where it never does. */
export function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== quote)
    at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at;
}

export const quote = 0x22;
const backslash = 0x5c;
