import type { SourceKind } from '../dossier/schema.ts';
import type { Cue } from './cue.ts';
import type { NamedEntity } from './gather-entities.ts';
import type { Sentence } from './sentence.ts';

/**
 * How the article tells of who speaks: by name, by what they are ("two officers"), as speaking for others, as a
 * document, or as somebody who is not to be named.
 */
export type HowKnown = 'named' | 'described' | 'spokesperson' | 'document' | 'unnamed';

/** The one on whose word a sentence is said to rest. */
export interface Speaker {
  readonly kind: SourceKind;
  readonly known: HowKnown;
  /** As the article calls them: "a person familiar with the talks". */
  readonly called: string;
  /** Who they are, or whom they speak for. */
  readonly entity: NamedEntity | undefined;
  /** Of a description the noun that says who, in lower case. */
  readonly head?: string;
  /** True where only a pronoun, a noun or the sentence before tells who it is. */
  readonly isInferred: boolean;
}

export interface Attributed {
  readonly sentence: Sentence;
  /** From the article inwards; empty where the article says a thing itself. */
  readonly speakers: readonly Speaker[];
  readonly cues: readonly Cue[];
}
