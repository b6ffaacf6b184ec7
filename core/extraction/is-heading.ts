import type { Language } from './language.ts';

/** A short line that does not end as a sentence does. */
export const isHeading = (paragraph: string): boolean =>
  !/[.!?…:;,。！？：；，]["'”’»“」』)\]]*(\s|$)/.test(paragraph) &&
  paragraph.split(/\s+/).length <= 14;

/** In UTF-16 units: longer lines are text, however they begin. */
const longestFurniture = 240;

/** Bylines, credits, captions and calls to subscribe: no part of what an article says, nor are the names in them. */
export function isFurniture(paragraph: string, { file }: Language): boolean {
  if (paragraph.length > longestFurniture || /["“„«»”]/.test(paragraph)) return false;
  const low = paragraph.toLowerCase().replace(/^[\s([{*•–—-]+/, '');
  const isSentence = /[.!?…。！？][)\]]*\s*$/.test(paragraph);
  return file.furniture.some((beginning) => {
    const next = low[beginning.length] ?? '';
    const isWhole = beginning.includes(' ') || next === ':' || next === '：' || !isSentence;
    return low.startsWith(beginning) && !/\p{L}/u.test(next) && isWhole;
  });
}
