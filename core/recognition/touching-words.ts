/**
 * Finds word borders in scripts without spaces. A name found there may lie across two words (完美国际 is 完美 and
 * 国际, not 美国) or be the beginning of a longer one (アメリカザリガニ).
 */
import { ideograph, kindAt } from '../lexicon/characters.ts';
import { lazyRegExp } from '../lexicon/lazy-regexp.ts';
import { wordClass } from '../lexicon/word-classes.ts';
import touching from '../lexicon/words/touching-words.json' with { type: 'json' };
import type { Word } from './adjacent-words.ts';
import { type SearchedText, wordClassesAt } from './surname-owner.ts';
import type { Candidate } from './types.ts';

/** Characters segmented on each side of a border: longer than words of these scripts are. */
const touchingReach = 12;

const hangul = lazyRegExp('^[가-힣]$', 'u');

let wordSegmenter: Intl.Segmenter | undefined;

/**
 * True if the browser's dictionary finds a word across an offset. It has none for Korean, where a particle is written
 * together with the word before it (뉴욕포스트는).
 */
export function crossesWord(text: string, at: number): boolean {
  if (kindAt(text, at - 1) !== ideograph || kindAt(text, at) !== ideograph) return false;
  if (hangul().test(text.charAt(at))) return false;
  wordSegmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, at - touchingReach);
  const word = wordSegmenter.segment(text.slice(from, at + touchingReach)).containing(at - from);
  return word !== undefined && word.index < at - from;
}

/** Longest word looked for right behind a name in scripts without spaces, in UTF-16 units. */
const longestBehind = 8;

/** True if a word of a class follows in a script without spaces: 特朗普家族. Korean may write a space there: 머스크 가족. */
export function touchesWord(searched: SearchedText, { end }: Candidate, classes: number): boolean {
  const { text } = searched;
  const start = ' ・·'.includes(text[end] ?? '.') ? end + 1 : end;
  for (let length = 2; length <= longestBehind && start + length <= text.length; length++)
    if (wordClassesAt(searched, { start, end: start + length }) & classes) return true;
  return false;
}

/**
 * True if a name between two offsets is only part of other words. The dictionary knows few names, and so may cut into
 * one end of a real one (普京都说: 京都); a cut into both ends rules the name out.
 */
export function isInsideWords(searched: SearchedText, candidate: Candidate): boolean {
  const { text } = searched;
  const { start, end } = candidate;
  if (kindAt(text, start) !== ideograph && kindAt(text, end - 1) !== ideograph) return false;
  return (
    isPartOfKatakana(searched, candidate) ||
    isAfterKatakana(searched, candidate) ||
    isInsideHangul(text, start, end) ||
    touching.han.some((ending) => text.startsWith(ending, end)) ||
    startsInsideWord(searched, candidate) ||
    (crossesWord(text, start) && crossesWord(text, end))
  );
}

/** True if a word ends in the first character of the name: 以北 before 约20公里, 完美 before 国际. */
const startsInsideWord = (searched: SearchedText, { start }: Candidate): boolean =>
  start > 0 && isTouching(searched, { start: start - 1, end: start + 1 });

const katakana = lazyRegExp('^[ァ-ヺー]+$', 'u');
const isKatakana = (text: string): boolean => text !== '' && katakana().test(text);

/** True inside a run of katakana, which is one word, except before nouns that follow a country: ロシアメディア. */
function isPartOfKatakana(searched: SearchedText, candidate: Candidate): boolean {
  const { text } = searched;
  const { start, end } = candidate;
  if (isKatakana(text.charAt(start)) && isKatakana(text.charAt(start - 1))) return true;
  if (!isKatakana(text.charAt(end - 1)) || !isKatakana(text.charAt(end))) return false;
  return !touchesWord(searched, candidate, wordClass.touching);
}

/**
 * True inside a longer Korean word. Particles are written together with a name (러시아는), but so are endings that make
 * a people or a language of it (러시아인, 러시아어); Hangul before a name is another word, except a few prefixes (친러시아).
 */
function isInsideHangul(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (hangul().test(text.charAt(start)) && hangul().test(before))
    return !touching.prefixes.includes(before);
  const ending = text.charAt(end);
  if (!hangul().test(text.charAt(end - 1)) || !hangul().test(ending)) return false;
  if (!touching.endings.includes(ending)) return false;
  const after = text.charAt(end + 1);
  return !hangul().test(after) || touching.particles.includes(after);
}

/** True for Han characters right after katakana, which continue that name: メキシコ合衆国. */
const isAfterKatakana = (searched: SearchedText, candidate: Candidate): boolean =>
  isKatakana(searched.text.charAt(candidate.start - 1)) && isTouching(searched, candidate);

const isTouching = (searched: SearchedText, word: Pick<Word, 'start' | 'end'>): boolean =>
  (wordClassesAt(searched, word) & wordClass.touching) !== 0;
