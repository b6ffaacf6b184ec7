/**
 * The words of recognition. Everything here is numbers and strings: nothing can hold a node, so
 * nothing of the page can leak into what is kept.
 */
import type { Colour, EntityKind } from '../dossier/schema.ts';

/** An entity as recognition knows it. */
export interface LexiconEntity {
  /** `<dossier id>/<entity id>`: the address of its facts on the shelf. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** What the reader chose for its dossier. */
  readonly colour?: Colour;
}

/** Why a candidate is a mention; `explain` words it. */
export type AcceptingRule =
  /** A name of several words of a person. */
  | 'full-name'
  /** A safe name. */
  | 'name'
  | 'surname'
  /** A surname, and the full name is on the page. */
  | 'surname-named'
  /** A name that needs company, and a name that is its company is on the page. */
  | 'context-entity'
  /** A name that needs company, and the words around are it. */
  | 'context-words'
  /** #ElonMusk, @elonmusk */
  | 'tag'
  /** The name of several entities. */
  | 'shared';

/** Why a candidate is not a mention. */
export type RejectingRule =
  /** A longer name that means something else: "Hunter Biden". */
  | 'negative-name'
  /** Inside a longer name that was taken. */
  | 'inside-longer'
  /** "Eric Trump" */
  | 'other-given-name'
  /** "Trump Jr." */
  | 'junior'
  /** A surname alone, near where another bearer is introduced. */
  | 'other-nearby'
  /** "Dr. Biden", where Dr. Jill Biden is introduced. */
  | 'other-title'
  /** "Trump Tower", "New York University" */
  | 'organisation'
  /** "US$" */
  | 'currency'
  /** "Facebook.com/WhiteHouse", "info@SpaceX.com" */
  | 'address'
  /** Needs company that is missing. */
  | 'no-context';

/** Each value is a named, tested rule in `text/`. */
export type Rule = AcceptingRule | RejectingRule;

/** A place in a passage that is written like a known name. Offsets: see `Match`. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index of the name in the lexicon. */
  readonly name: number;
}

/** A candidate with what the words around it say. */
export interface CandidateCues extends Candidate {
  /** Bits of `sign`. */
  readonly cues: number;
  /** Hash of a courtesy title before the name ("Dr."), or 0. */
  readonly title: number;
}

/** What one passage holds. Numbers only: its text can go. */
export interface PassageCandidates {
  readonly candidates: readonly CandidateCues[];
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
  readonly rule: AcceptingRule;
  /** The name elsewhere on the page that the rule leant on ("Tucker Carlson"). */
  readonly because?: string;
}
