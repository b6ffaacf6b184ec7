/**
 * All names of all dossiers as a trie of words in typed arrays. The background compiles it once
 * (`compile-lexicon.ts`) and stores it as strings; every tab unpacks it (`pack-lexicon.ts`).
 *
 * Names are found by a hash of their letters, in lower case and without separators. The
 * hash is extended word by word, so that "Elon Musk" and the tag "#elonmusk" have the same one. Each prefix
 * of whole words is a node, which says whether longer names follow. Nodes are grouped by bucket; the names
 * of a node are adjacent, longest first. 100,000 names take less than 6 MB of a tab (`lexicon.test.ts`).
 */
import type { LexiconEntity } from './lexicon-entity.ts';

/**
 * The words that names start with, and the prefixes that lead to a name. Enough for the prefilter, and all
 * that a page without names needs.
 */
export interface Index {
  /** Bloom filter of first words: one bit for the upper 16 bits of each hash. */
  readonly firstWordFilter: Uint32Array;
  /** Per bucket its first node, and one more entry at the end. */
  readonly buckets: Uint32Array;
  /** Per node its hash. */
  readonly hashes: Uint32Array;
  /** Per node: (first name + 1, or 0 without one) * 2, plus 1 where longer names follow. */
  readonly nodes: Uint32Array;
}

export interface Lexicon extends Index {
  readonly entities: readonly LexiconEntity[];
  readonly contextRules: readonly CompiledContextRule[];
  /** Per dossier the index of its first entity. */
  readonly firstEntities: Uint32Array;
  /** Per dossier the index of its first context rule. */
  readonly firstContextRules: Uint32Array;
  /** All names one after the other, in plain units and their own case. */
  readonly text: string;
  /** Per name its start in `text` in the low 24 bits, its length above them. */
  readonly textRanges: Uint32Array;
  /** Per name the index of its entity; for a context word that of its context rule. */
  readonly owners: Uint32Array;
  /** Per name a `use` and `nameFlag`s, see `name-flags.ts`. */
  readonly flags: Uint32Array;
  /** Per name the bits of the languages that have this form, 0 for any: `language.ts`. */
  readonly languages: Uint32Array;
  /** Hash table of frequent words and their languages, see `language.ts`. */
  readonly languageWords: Uint32Array;
  /** Hash table of the words beside names, see `word-classes.ts`. */
  readonly wordClasses: Uint32Array;
}

/** The context that a name needs: entities as indexes, words in plain units and their own case. */
export interface CompiledContextRule {
  readonly entities: readonly number[];
  readonly words: readonly string[];
  /** Words right before the name, in lower case, like `after`. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Beginnings of words that tell another sense of the name, in lower case. */
  readonly otherSense?: readonly string[];
  /**
   * Places at which the name may be an ordinary word, because case does not tell: `anywhere`, at the start of a sentence
   * or in capitals; `in-capitals`, in capitals behind other words only ("ЗЫБУЧИХ ПЕСКОВ", not "ПЕСКОВ ЗАЯВИЛ").
   */
  readonly ordinary?: 'anywhere' | 'in-capitals';
}
