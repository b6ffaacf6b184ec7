/** English text as sentences of tagged words. The one place that knows the language library. */
// biome-ignore lint/style/noRestrictedImports: only the editor’s page loads this file.
import nlp from 'compromise';

export interface Word {
  readonly text: string;
  /** UTF-16 code units of the sentence, like `end`. */
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the next, or before the first: spaces and marks. */
  readonly before: string;
  readonly after: string;
  /** Tags of compromise: `Person`, `Demonym`, `Determiner` ... */
  readonly tags: ReadonlySet<string>;
}

export interface Sentence {
  /** Counted from 1. */
  readonly paragraph: number;
  /** As in the article. */
  readonly text: string;
  /** The same length, with straight quotation marks and apostrophes. */
  readonly plain: string;
  readonly words: readonly Word[];
  /** Whether a quotation that began in an earlier sentence of the paragraph still runs. */
  readonly isInQuotation: boolean;
}

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: readonly string[];
}

/** All sentences, headings left out. */
export function readText(paragraphs: readonly string[]): Sentence[] {
  return paragraphs.flatMap((paragraph, i) =>
    isHeading(paragraph) ? [] : readParagraph(paragraph, i + 1),
  );
}

/** A short line that does not end as a sentence does. */
export const isHeading = (paragraph: string): boolean =>
  !/[.!?…:;,]["'”’)\]]*(\s|$)/.test(paragraph) && paragraph.split(/\s+/).length <= 14;

function readParagraph(paragraph: string, number: number): Sentence[] {
  const plain = straighten(paragraph);
  let from = 0;
  let marks = 0;
  return plain
    .split(afterQuotation)
    .flatMap(parse)
    .flatMap((read) => {
      const start = plain.indexOf(read.text, from);
      if (start < 0 || !read.text) return [];
      from = start + read.text.length;
      const isInQuotation = marks % 2 === 1;
      marks += read.text.split('"').length - 1;
      return {
        paragraph: number,
        text: paragraph.slice(start, from),
        plain: read.text,
        words: wordsOf(read.terms, read.text),
        isInQuotation,
      };
    });
}

/** The full stop inside the quotation marks ends the sentence too, which the library does not see. */
const afterQuotation = /(?<=\.") (?=\p{Lu})/u;

const parse = (text: string): { text: string; terms: Term[] }[] => nlp(text).json();

/** The same length, so that offsets hold. */
const straighten = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s/g, ' ');

function wordsOf(terms: readonly Term[], sentence: string): Word[] {
  let at = 0;
  return terms.flatMap(({ pre, text, post, tags }) => {
    const start = sentence.indexOf(text, at);
    // A contraction is told as two words, the second of them empty.
    if (!text || start < 0) return [];
    at = start + text.length;
    return { text, start, end: at, before: pre, after: post, tags: new Set(tags) };
  });
}
