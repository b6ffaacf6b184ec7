import type { SourceKind } from '../dossier/schema.ts';
import type { Cue } from './cue.ts';
import type { NamedEntity } from './gather-entities.ts';
import type { Sentence } from './sentence.ts';

/**
 * The form in which the article names a speaker: by name, by a description ("two officers"), as speaking for others,
 * as a document, or as somebody who is not to be named.
 */
export type HowKnown = 'named' | 'described' | 'spokesperson' | 'document' | 'unnamed';

/** The source that a sentence is attributed to. */
export interface Speaker {
  readonly kind: SourceKind;
  readonly known: HowKnown;
  /** As the article calls them: "a person familiar with the talks". */
  readonly called: string;
  /** The entity that they are, or speak for. */
  readonly entity: NamedEntity | undefined;
  /** The head noun of a description, in lower case. */
  readonly head?: string;
  /** True if the speaker is known only from a pronoun, a noun or the sentence before. */
  readonly isInferred: boolean;
}

export interface Attributed {
  readonly sentence: Sentence;
  /** From the article inwards; empty where the article says a thing itself. */
  readonly speakers: readonly Speaker[];
  readonly cues: readonly Cue[];
}
