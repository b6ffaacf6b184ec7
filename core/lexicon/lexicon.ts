/**
 * All names of all dossiers as numbers, made once by the background (`compile-lexicon.ts`), kept as a
 * string, and read back by every tab (`pack-lexicon.ts`).
 *
 * Names are found by a hash of their letters, in lower case and without what stands between words:
 * one hash that grows word by word finds "Elon Musk", and the tag "#elonmusk" has the same. Each
 * prefix of whole words is a node that says whether longer names follow. Nodes lie by bucket; the
 * names of a node lie side by side, longest first. Little is stored per name, so that 100,000 names
 * fit in a few megabytes of a tab.
 */
import type { LexiconEntity } from '../recognition/types.ts';

/**
 * Which words names start with, and which words lead on to one: it tells texts that may hold a name from
 * those that cannot, and is all that a page without names needs.
 */
export interface Index {
  /** A bit for the upper half of each hash of a name's first word: `nextCandidateWord`. */
  readonly firstWordFilter: Uint32Array;
  /** Per bucket of hashes: its first node; one more at the end. */
  readonly buckets: Uint32Array;
  /** Per node: the hash. */
  readonly hashes: Uint32Array;
  /** Per node: its first name plus one (0: none) times two, plus one where longer names follow. */
  readonly nodes: Uint32Array;
}

export interface Lexicon extends Index {
  readonly entities: readonly LexiconEntity[];
  readonly contextRules: readonly CompiledContextRule[];
  /** All names one after the other, plain but in their own case. */
  readonly text: string;
  /** Per name: where it starts in `text`, and above bit 24 its length. */
  readonly textRanges: Uint32Array;
  /** Per name: index of its entity; of a clue: index of the company. */
  readonly owners: Uint32Array;
  /** Per name: a `use` and `nameFlag`s. */
  readonly flags: Uint32Array;
  /** Roles of the words beside names: `wordClasses.ts`. */
  readonly wordClasses: Uint32Array;
}

/** A `Company` with entities as indexes and words in plain units, in their own case. */
export interface CompiledContextRule {
  readonly entities: readonly number[];
  readonly words: readonly string[];
  /** In lower case, like `after`. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}
