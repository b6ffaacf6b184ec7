/**
 * Text of a dossier as it may be shown. Characters that turn or nest the direction of what follows
 * could make a fact read as its opposite, so they are shown by their number. Marks and isolates, which
 * honest right-to-left text uses, stay.
 */
export const visibleText = (text: string): string =>
  text.replace(
    /[\u202a-\u202e]/g,
    (char) => `[U+${char.charCodeAt(0).toString(16).toUpperCase()}]`,
  );
