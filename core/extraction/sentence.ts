import type { EntityKind } from '../dossier/schema.ts';
import type { Quotation } from './find-quotations.ts';

/** A word or a mark. Offsets are UTF-16 code units of the paragraph. */
export interface Token {
  readonly text: string;
  /** In lower case; of "l'avocat" the two parts are two tokens, the first of them "l'". */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** True inside quotation marks. The marks themselves are not. */
  readonly isQuoted: boolean;
  /** Of a word of a name in quotation marks, where that begins. */
  readonly inMarks?: number;
  /** True if a blank stands before it. */
  readonly isApart: boolean;
  /** In text without capitals: what it names, where it is a name. */
  readonly name?: EntityKind;
}

export interface Sentence {
  /** Counted from 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** As in the article. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Quotations of the paragraph that reach into it. */
  readonly quotations: readonly Quotation[];
}

/** The word at an index in lower case; empty beyond the sentence. */
export const lowAt = (tokens: readonly Token[], at: number): string => tokens[at]?.low ?? '';
