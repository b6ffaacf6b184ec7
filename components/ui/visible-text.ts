/**
 * A text of a dossier as it may be shown beside others. Characters that turn or nest the direction of
 * what follows could make a fact read as its opposite, so they are shown by their number. Marks and
 * isolates, which honest right-to-left text uses, stay; an isolate ends with its text, and none outside of it is ended.
 */
export function visibleText(text: string): string {
  let open = 0;
  const shown = visiblePart(text).replace(/[\u2066-\u2069]/g, (char) => {
    if (char === endOfIsolate && open === 0) return codePointLabel(char);
    open += char === endOfIsolate ? -1 : 1;
    return char;
  });
  return shown + endOfIsolate.repeat(open);
}

/** The same for a part of a text that has a block of its own, where an isolate may end in another part. */
export const visiblePart = (text: string): string =>
  text.replace(/[\u202a-\u202e]/g, codePointLabel);

const endOfIsolate = '\u2069';

const codePointLabel = (char: string): string =>
  `[U+${char.charCodeAt(0).toString(16).toUpperCase()}]`;
