/** Splits text into sentences of words and marks, and tells which are quoted. */
import { findQuotations, type Quotation } from './find-quotations.ts';
import { dictionaryOf, findHanNames, type HanNames } from './han-names.ts';
import { withIncises } from './incises.ts';
import type { Language } from './language.ts';
import { withoutNames } from './names-in-marks.ts';
import type { Sentence, Token } from './sentence.ts';
import { datelineEnd, sentenceSpans } from './split-sentences.ts';
import { hanRaws, type Raw, rawsOf } from './split-words.ts';

/** The paragraphs with these numbers, counted from 1, as sentences. */
export function readText(
  paragraphs: readonly string[],
  numbers: readonly number[],
  language: Language,
): Sentence[] {
  const sentences = new Intl.Segmenter(language.code, { granularity: 'sentence' });
  const words = new Intl.Segmenter(language.code, { granularity: 'word' });
  const names = language.isHan
    ? findHanNames(
        numbers.map((number) => paragraphs[number - 1] as string),
        language,
      )
    : undefined;
  const dictionary = names && dictionaryOf(language);
  return numbers.flatMap((number) => {
    const text = paragraphs[number - 1] as string;
    const plain = straighten(text);
    const all = findQuotations(plain);
    const quotations = withoutNames(all, plain, language);
    const kept = new Set(quotations);
    const named = all.filter((one) => !kept.has(one));
    const marks = new Set(named.flatMap((one) => [one.start - 1, one.end]));
    const spans = sentenceSpans(plain, datelineEnd(plain), sentences, language);
    let first = 0;
    return spans
      .filter((one) => /[\p{L}\p{N}]/u.test(plain.slice(one.start, one.end)))
      .map(({ start, end }): Sentence => {
        while ((quotations[first]?.end ?? Infinity) <= start) first++;
        const its: Quotation[] = [];
        for (let i = first; i < quotations.length && (quotations[i] as Quotation).start < end; i++)
          its.push(quotations[i] as Quotation);
        const sentence = plain.slice(start, end);
        const raws =
          names && dictionary
            ? hanRaws(sentence, words, names, dictionary)
            : rawsOf(sentence, words, language);
        const tokens = withIncises(tokensOfRaw(raws, sentence, start, its, names), language);
        return {
          paragraph: number,
          start,
          end,
          text: text.slice(start, end),
          tokens: tokens
            .filter((token) => token.isWord || !marks.has(token.start))
            .map((token) => withMarks(token, named)),
          quotations: its,
        };
      });
  });
}

function withMarks(token: Token, named: readonly Quotation[]): Token {
  const its = named.find(({ start, end }) => token.start >= start && token.end <= end);
  return its ? { ...token, inMarks: its.start } : token;
}

/** Replaces one unit by one, so that offsets hold. */
const straighten = (text: string): string => text.replace(/[’ʼ]/g, "'").replace(/\s/g, ' ');

function tokensOfRaw(
  raws: readonly Raw[],
  sentence: string,
  offset: number,
  quotations: readonly Quotation[],
  names: HanNames | undefined,
): Token[] {
  let at = 0;
  return raws.map((raw) => {
    const [start, end] = [offset + raw.start, offset + raw.end];
    while (at < quotations.length && (quotations[at] as Quotation).end < start) at++;
    const quotation = quotations[at];
    const text = sentence.slice(raw.start, raw.end);
    const name = names?.get(text);
    return {
      text,
      low: text.toLowerCase(),
      start,
      end,
      isWord: raw.isWord,
      isQuoted: !!quotation && start >= quotation.start && end <= quotation.end,
      isApart: sentence[raw.start - 1] === ' ',
      ...(name && { name }),
    };
  });
}
