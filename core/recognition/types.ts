/**
 * Types of recognition. Numbers and strings only, so that nothing here keeps a node of a page alive.
 */

/** Rules that make a candidate a mention; `explain` gives their messages. */
export type AcceptingRule =
  /** A name of several words of a person. */
  | 'full-name'
  /** A safe name. */
  | 'name'
  | 'surname'
  /** A surname, and the full name is on the page. */
  | 'surname-named'
  /** A name that needs context, and a safe name of an entity of its context rule is on the page. */
  | 'context-entity'
  /** A name that needs context, and the words around it are its context. */
  | 'context-words'
  /** #ElonMusk, @elonmusk */
  | 'tag'
  /** The name of several entities. */
  | 'shared';

/** Rules that reject a candidate. */
export type RejectingRule =
  /** A longer name that means something else: "Hunter Biden". */
  | 'negative-name'
  /** Inside a longer name that was accepted. */
  | 'inside-longer'
  /** "Eric Trump" */
  | 'other-given-name'
  /** "Trump Jr." */
  | 'junior'
  /** A surname alone, near the introduction of another person with it. */
  | 'other-nearby'
  /** "Dr. Biden", where Dr. Jill Biden is introduced. */
  | 'other-title'
  /** "Trump Tower", "New York University" */
  | 'organisation'
  /** "the Musk family", "familia Trump" */
  | 'family'
  /** "Weekly Shonen Jump (WSJ)": the same word for something else. */
  | 'other-sense'
  /** "EUA" in English: a form of a language that is not the text's. */
  | 'foreign-form'
  /** アメリカザリガニ: a part of a longer word, in scripts without spaces. */
  | 'inside-word'
  /** "US$" */
  | 'currency'
  /** "Facebook.com/WhiteHouse", "info@SpaceX.com" */
  | 'address'
  /** Needs context that is missing. */
  | 'no-context';

/** Each value is a named rule with rows in `rules.test.ts`. */
export type DecisionRule = AcceptingRule | RejectingRule;

/** A span of a passage that is written like a known name. Offsets as in `Match`. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Index of the name in the lexicon. */
  readonly name: number;
}

/** A candidate with the cues around it. */
export interface CandidateCues extends Candidate {
  /** Bits of `cue`. */
  readonly cues: number;
  /** Hash of a courtesy title before the name ("Dr."), or 0. */
  readonly title: number;
}

/** The candidates of one passage. Numbers only, so that its text can be dropped. */
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
  /** The name elsewhere on the page that the rule relied on ("Tucker Carlson"). */
  readonly because?: string;
}
