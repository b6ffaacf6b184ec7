/** Finds names in a lexicon by the hash of their letters. */
import type { Index, Lexicon } from './lexicon.ts';
import { hasFlag, nameFlag } from './name-flags.ts';

/** @param mask number of buckets, a power of two, minus one */
export const bucketOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;

/** The node of a hash, or -1. */
export function nodeOf({ buckets, hashes }: Index, hash: number): number {
  const bucket = bucketOf(hash, buckets.length - 2);
  const end = buckets[bucket + 1] as number;
  for (let node = buckets[bucket] as number; node < end; node++)
    if (hashes[node] === hash >>> 0) return node;
  return -1;
}

/** True if longer names start with the words of a node. */
export const hasChildren = ({ nodes }: Index, node: number): boolean =>
  ((nodes[node] as number) & 1) !== 0;

/** The first name of a node, or -1 if it is only a prefix. */
export const firstNameOf = ({ nodes }: Index, node: number): number =>
  ((nodes[node] as number) >>> 1) - 1;

/** The next name of the same node, or -1. */
export const nextNameOf = (lexicon: Lexicon, name: number): number =>
  hasFlag(lexicon, name, nameFlag.sameLetters) ? name + 1 : -1;

export const startOfName = ({ textRanges }: Lexicon, name: number): number =>
  (textRanges[name] as number) & 0xffffff;

export const lengthOfName = ({ textRanges }: Lexicon, name: number): number =>
  (textRanges[name] as number) >>> 24;

/** A name as its dossier writes it, in plain units. */
export function nameText(lexicon: Lexicon, name: number): string {
  const start = startOfName(lexicon, name);
  return lexicon.text.slice(start, start + lengthOfName(lexicon, name));
}
