import type { EntityKind } from '../dossier/schema.ts';
import type { Quotation } from './find-quotations.ts';

/** A word or a mark. Offsets are UTF-16 code units of the paragraph. */
export interface Token {
  readonly text: string;
  /** The text in lower case; "l'avocat" is two tokens, "l'" and "avocat". */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** True inside quotation marks. The marks themselves are not. */
  readonly isQuoted: boolean;
  /** Start of the name in quotation marks that the word is part of. */
  readonly inMarks?: number;
  /** True if a blank stands before it. */
  readonly isApart: boolean;
  /** Kind of the name that it is, in text without capitals. */
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
  /** Quotations of the paragraph that overlap the sentence. */
  readonly quotations: readonly Quotation[];
}

/** The word at an index in lower case; empty beyond the sentence. */
export const lowAt = (tokens: readonly Token[], at: number): string => tokens[at]?.low ?? '';
