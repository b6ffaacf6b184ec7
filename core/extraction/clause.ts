import type { Naming } from './find-names.ts';
import type { Language } from './language.ts';
import type { Manner } from './language-file.ts';
import type { Token } from './sentence.ts';

/** A sentence with its names, as far as a search for who speaks goes. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** The names in the sentence by the index of their first token, and of their last. */
  readonly starting: ReadonlyMap<number, Naming>;
  readonly ending: ReadonlyMap<number, Naming>;
  readonly language: Language;
  /** Where and how the sentence says that something was said. */
  readonly manner: Manner | undefined;
}

/** Tokens by their indices; `to` is the first behind it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
