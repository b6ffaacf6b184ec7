import type { Naming } from './find-names.ts';
import type { Language } from './language.ts';
import type { Manner } from './language-file.ts';
import type { Token } from './sentence.ts';

/** A sentence with its names, as the search for speakers reads it. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** The names in the sentence by the index of their first token, and of their last. */
  readonly starting: ReadonlyMap<number, Naming>;
  readonly ending: ReadonlyMap<number, Naming>;
  readonly language: Language;
  /** The manner in which the sentence says that something was said: in a post, under oath. */
  readonly manner: Manner | undefined;
}

/** Tokens by their indices; `to` is the first behind it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
