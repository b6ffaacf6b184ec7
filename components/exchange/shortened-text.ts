import { visibleText } from '../ui/visible-text.ts';

/** Cuts text of a file to the room there is for it. @param longest in UTF-16 code units */
export const shortenedText = (text: string, longest: number): string =>
  visibleText(text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text);
