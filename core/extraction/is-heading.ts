import type { Language } from './language.ts';

/** Longest heading, in words; in Chinese, in characters. */
const [longestHeading, longestHanHeading] = [14, 30];

/** True for a short line that does not end like a sentence, or is a question or exclamation in title case. */
export function isHeading(paragraph: string): boolean {
  const line = paragraph.trim();
  const words = line.split(/\s+/);
  const signs = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (words.length > longestHeading || signs > longestHanHeading) return false;
  const isEnded = /[.!?…:;,。！？：；，]["'”’»“」』)\]]*$/.test(line);
  if (isEnded) return /[?!]$/.test(line) && isTitleCase(words);
  const isSeveral = /\p{L}{3}[.!?…。！？]["'”’»」』)\]]*\s*\p{L}/u.test(line);
  return !isSeveral && !/[,，]["”»」]|["“„«「]/.test(line);
}

/** True for title case: "Why Is the Ferry Late?" */
const isTitleCase = (words: readonly string[]): boolean => {
  const long = words.filter((word) => word.length > 3);
  return long.length > 2 && long.every((word) => /^["“'‘(]?[\p{Lu}\d]/u.test(word));
};

/** Longest byline or caption, in UTF-16 units; longer lines are text, however they begin. */
const longestFurniture = 240;

/** True for bylines, credits, captions and calls to subscribe: neither they nor the names in them count. */
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
