/** A file of `words/`. All lists are written with commas, so that one line holds one meaning. */
export interface WordTable {
  /** BCP 47 */
  readonly language: string;
  /** Commonest words, which tell the language of a page. */
  readonly common: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly magnitudes: Readonly<Record<string, number>>;
  /**
   * By the name of a meaning, the ways to write it. `talk*` is any word that begins so, `*talk*` any
   * that holds it, `in touch` two words in a row, `not .. reply` two words with up to three between.
   */
  readonly cues: Readonly<Record<string, string>>;
}

/** A place where a meaning was found. Offsets in UTF-16 code units of the sentence; `first` and `last` count its words. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

export type FoundWords = ReadonlyMap<string, readonly Found[]>;
