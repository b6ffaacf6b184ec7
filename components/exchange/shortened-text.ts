import { visibleText } from '../ui/visible-text.ts';

/** What a file holds, as far as there is room for it. @param longest in UTF-16 code units */
export const shortenedText = (text: string, longest: number): string =>
  visibleText(text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text);
