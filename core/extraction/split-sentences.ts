/** Splits a paragraph into sentences. Offsets are UTF-16 units of the paragraph. */
import type { QuotedSpan } from './find-quotations.ts';
import type { Language } from './language.ts';

/** @param from behind the dateline */
export function sentenceSpans(
  plain: string,
  from: number,
  segmenter: Intl.Segmenter,
  language: Language,
): QuotedSpan[] {
  const starts = [...segmenter.segment(plain.slice(from))].map(({ index }) =>
    pastMarks(plain, from + index, language),
  );
  const spans: { start: number; end: number }[] = [];
  starts.forEach((at, i) => {
    const raw = plain.slice(at, starts[i + 1] ?? plain.length);
    const text = raw.trim();
    if (!text) return;
    const start = at + raw.length - raw.trimStart().length;
    const last = spans.at(-1);
    const tail = last && plain.slice(Math.max(last.start, last.end - 40), last.end);
    if (last && tail && isUnfinished(tail, text, language)) last.end = start + text.length;
    else spans.push({ start, end: start + text.length });
  });
  return spans.flatMap(cutToLength);
}

/** Moves a break past closing marks, which belong to the sentence before; an opening mark belongs to the next. */
function pastMarks(plain: string, at: number, { isHan }: Language): number {
  const closing = /^\s*[»”](?=\s)/u.exec(plain.slice(at, at + 3));
  if (closing) return at + closing[0].length;
  const opening = (isHan ? /[“「『«]\s*$/u : /\s«\s*$/u).exec(plain.slice(Math.max(0, at - 3), at));
  return opening ? at - opening[0].length : at;
}

/** Longest sentence, in UTF-16 units; longer text is a list or no prose, and is read in pieces. */
const longestSentence = 1500;

const cutToLength = ({ start, end }: QuotedSpan): QuotedSpan[] =>
  Array.from({ length: Math.ceil((end - start) / longestSentence) }, (_, i) => ({
    start: start + i * longestSentence,
    end: Math.min(end, start + (i + 1) * longestSentence),
  }));

/** True if the sentence goes on, though the segmenter breaks it. */
function isUnfinished(before: string, after: string, language: Language): boolean {
  if (/^["“„«—– ]*\p{Ll}/u.test(after) && !/^[—–] /.test(after)) return true;
  if (/^[)\]»”"]/.test(after) && after.length < 3) return true;
  const word = /(?:^|[ ("“„«'-])((?:\p{L}\.)*\p{L}+)\.$/u.exec(before)?.[1];
  if (word) {
    if (/^\p{Lu}$/u.test(word)) return true;
    if (language.beforeNumber.has(word.toLowerCase())) return /^\d/.test(after);
    if (language.abbreviations.has(word.toLowerCase()) && !/^[ap]\.m$/.test(word)) return true;
    if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return !language.isFunctionWord(firstLowerWord(after));
  }
  return /[?!]["”»“']+$/.test(before) && beginsWithSpeaker(after, language);
}

const firstLowerWord = (text: string): string => /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';

/** True if a speaker follows the quotation: “Why?” Ann Lee asked. */
function beginsWithSpeaker(after: string, language: Language): boolean {
  const words = after.slice(0, 80).match(/[\p{L}'-]+/gu) ?? [];
  const verb = words.findIndex((word) => language.say.has(word.toLowerCase()));
  return (
    verb > 0 &&
    verb < 6 &&
    words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word) || language.determiners.has(word))
  );
}

/** End of a dateline: "BERLIN (Reuters) - ", "新华社北京5月6日电 ". */
export const datelineEnd = (plain: string): number =>
  /^[\p{Script=Han}\d（）()]{4,24}[电讯](?:[ 　]|（[^）]*）)/u.exec(plain.slice(0, 60))?.[0]
    .length ??
  /^\s*\p{Lu}{3}[\p{Lu}\p{Ll}., /]{0,40}(?:\([^)]{2,20}\))? ?(?:—|–|--|-) (?=["“„«\p{Lu}])/u.exec(
    plain.slice(0, 80),
  )?.[0].length ??
  0;
