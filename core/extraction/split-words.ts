/** Splits a sentence into words and marks. */
import type { QuotedSpan } from './find-quotations.ts';
import { type HanNames, partHan } from './han-names.ts';
import type { Language } from './language.ts';

export interface Raw extends QuotedSpan {
  readonly isWord: boolean;
}

export function rawsOf(plain: string, segmenter: Intl.Segmenter, language: Language): Raw[] {
  const raws: Raw[] = [];
  for (const { index, segment, isWordLike } of segmenter.segment(plain)) {
    if (segment === ' ' || !segment.trim()) continue;
    addWord(
      raws,
      { start: index, end: index + segment.length, isWord: !!isWordLike },
      plain,
      language,
    );
  }
  return raws.flatMap((raw) => parted(raw, plain, language));
}

/** Words and marks of Chinese text, without the marks around a title: 《 and 》. */
export const hanRaws = (
  plain: string,
  segmenter: Intl.Segmenter,
  names: HanNames,
  dictionary: ReadonlySet<string>,
): Raw[] =>
  partHan(plain, segmenter, names, dictionary).flatMap(({ start, end }) => {
    const text = plain.slice(start, end);
    return /^[《》]$/.test(text) ? [] : [{ start, end, isWord: /[\p{L}\p{N}]/u.test(text) }];
  });

/** Joins "front" - "runner", "U.S" ., "Sen" ., @ "ann" to one. */
function addWord(raws: Raw[], raw: Raw, plain: string, language: Language): void {
  const last = raws.at(-1);
  if (!last || last.end !== raw.start) {
    raws.push(raw);
    return;
  }
  const before = plain.slice(last.start, last.end);
  const here = plain.slice(raw.start, raw.end);
  const isHyphened = raw.isWord && /^[\p{L}\p{N}].*[-‑·・]$/u.test(before);
  const isHyphen =
    last.isWord && /^[-‑·・]$/.test(here) && /[\p{L}\p{N}]/u.test(plain[raw.end] ?? '');
  const isDot =
    last.isWord &&
    here === '.' &&
    (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before) || language.abbreviations.has(before.toLowerCase()));
  const isHandle = before === '@' && raw.isWord;
  if (isHyphened || isHyphen || isDot || isHandle)
    raws[raws.length - 1] = { start: last.start, end: raw.end, isWord: true };
  else raws.push(raw);
}

/** Splits elided and inverted words: "l'avocat" and "dit-il" are two words each. */
function parted(raw: Raw, plain: string, { file }: Language): Raw[] {
  if (!raw.isWord || !(file.elided || file.enclitics || file.contracted)) return [raw];
  const low = plain.slice(raw.start, raw.end).toLowerCase();
  if (file.contracted?.some((line) => line.split(' ').includes(low)))
    return [
      { ...raw, end: raw.start + low.indexOf("'") },
      { ...raw, start: raw.start + low.indexOf("'") },
    ];
  const apostrophe = low.indexOf("'");
  if (apostrophe > 0 && file.elided?.includes(low.slice(0, apostrophe)))
    return [
      { ...raw, end: raw.start + apostrophe + 1 },
      ...parted({ ...raw, start: raw.start + apostrophe + 1 }, plain, { file } as Language),
    ];
  const tail = file.enclitics?.find((one) => low.endsWith(one) && low.length > one.length);
  if (!tail) return [raw];
  const pronoun = raw.end - (tail.length - tail.lastIndexOf('-') - 1);
  return [
    { ...raw, end: raw.end - tail.length },
    { ...raw, start: pronoun },
  ];
}
