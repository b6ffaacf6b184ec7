/**
 * The words of recognition. Everything here is numbers and strings: nothing can hold a node, so
 * nothing of the page can leak into what is kept.
 */
import type { EntityKind } from '../data/schema.ts';

/** An entity as recognition knows it. */
export interface LexiconEntity {
  /** `<dossier id>/<entity id>`: the address of its facts on the shelf. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** Why a candidate was taken or rejected. Each value is a named, tested rule in `text/`. */
export type Rule = string;

/** A place in a passage that is written like a known name. Offsets: see `Match`. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index of the name in the lexicon. */
  readonly name: number;
}

/**
 * A mention found in one passage. `start` and `end` are UTF-16 code units of the passage's own text
 * (not folded), end exclusive.
 */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Indexes into `Lexicon.entities`; more than one when a name is shared. */
  readonly entities: readonly number[];
  readonly rule: Rule;
  /** The name elsewhere on the page that the rule leant on ("Tucker Carlson"). */
  readonly because?: string;
}
