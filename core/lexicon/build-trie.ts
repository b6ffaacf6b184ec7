/** Builds the typed arrays of a lexicon from its names. */

import type { CollectedName } from './collect-names.ts';
import type { JoinedName } from './join-names.ts';
import { compileLanguageWords } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { bucketOf } from './lookup.ts';
import { nameFlag } from './name-flags.ts';
import { hashOfName, seedsOfName, wordEnds } from './names.ts';
import { compileWordClasses } from './word-classes.ts';

/**
 * Limits on names with the same letters, so that one word costs a bounded number of comparisons: of one dossier,
 * and of all together. The rest is left out, from each dossier alike: none can displace another's names.
 */
const maxSameLetters = 32;
const maxSameLettersOfAll = 128;

/** A name under one of the hashes by which it is found. */
interface TrieEntry extends JoinedName {
  readonly hash: number;
}

type TrieOfNames = Omit<
  Lexicon,
  'entities' | 'contextRules' | 'firstEntities' | 'firstContextRules'
>;

export function buildTrie(names: readonly JoinedName[]): TrieOfNames {
  const sorted = sortByHash(names.flatMap(trieEntries));
  return {
    ...joinTexts(sorted),
    owners: Uint32Array.from(sorted, ({ owner }) => owner),
    flags: Uint32Array.from(sorted, ({ flags, hash }, at) =>
      sorted[at + 1]?.hash === hash ? flags | nameFlag.sameLetters : flags,
    ),
    ...buildNodes(sorted),
    firstWordFilter: buildFirstWordFilter(sorted),
    languages: Uint32Array.from(sorted, ({ languages }) => languages),
    languageWords: compileLanguageWords(),
    wordClasses: compileWordClasses(),
  };
}

const trieEntries = (name: JoinedName): TrieEntry[] =>
  seedsOfName(name.text).map((seed) => ({
    ...name,
    hash: hashOfName(name.text, name.text.length, seed),
  }));

/** Sorted by hash, longest name first; equal names in the order of their entities. */
function sortByHash(entries: readonly TrieEntry[]): TrieEntry[] {
  const sorted = [...entries].sort(byHash);
  const kept: TrieEntry[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (sorted[to]?.hash === sorted[from]?.hash) to++;
    kept.push(
      ...(to - from > maxSameLetters ? fairShares(sorted.slice(from, to)) : sorted.slice(from, to)),
    );
    from = to;
  }
  return kept;
}

/** The first names of each dossier, at least one. */
function fairShares(sameLetters: readonly TrieEntry[]): TrieEntry[] {
  const dossiers = new Set(sameLetters.map(({ dossier }) => dossier));
  const share = Math.min(maxSameLetters, Math.ceil(maxSameLettersOfAll / dossiers.size));
  const counts = new Map<number, number>();
  return sameLetters.filter(({ dossier }) => {
    const count = (counts.get(dossier) ?? 0) + 1;
    counts.set(dossier, count);
    return count <= share;
  });
}

const byHash = (a: TrieEntry, b: TrieEntry): number =>
  a.hash - b.hash ||
  b.text.length - a.text.length ||
  byText(a, b) ||
  a.dossier - b.dossier ||
  a.owner - b.owner;

const byText = (a: CollectedName, b: CollectedName): number =>
  a.text < b.text ? -1 : a.text > b.text ? 1 : 0;

/** In UTF-16 units: the largest offset that fits the 24 bits of `Lexicon.textRanges`. */
const longestTrieText = 2 ** 24;

/** Stores each text once: a name may have two hashes, or belong to several entities. */
function joinTexts(names: readonly CollectedName[]): Pick<Lexicon, 'text' | 'textRanges'> {
  const starts = new Map<string, number>();
  let length = 0;
  const textRanges = Uint32Array.from(names, ({ text }) => {
    const start = starts.get(text) ?? length;
    if (start === length) length += text.length;
    starts.set(text, start);
    return start + text.length * 2 ** 24;
  });
  if (length > longestTrieText)
    throw new RangeError(
      `All names together are ${length} characters long: too long by ${length - longestTrieText}.`,
    );
  return { text: [...starts.keys()].join(''), textRanges };
}

type Nodes = Pick<Lexicon, 'buckets' | 'hashes' | 'nodes'>;

function buildNodes(sorted: readonly TrieEntry[]): Nodes {
  const contents = nodeContents(sorted);
  // One to two nodes per bucket: a bucket costs as much memory as a node, and few words get past the filter.
  const size = 2 ** Math.floor(Math.log2(contents.size + 2));
  const mask = size - 1;
  const order = [...contents.keys()].sort((a, b) => bucketOf(a, mask) - bucketOf(b, mask));
  const buckets = new Uint32Array(size + 1).fill(order.length);
  for (let node = order.length - 1; node >= 0; node--)
    buckets[bucketOf(order[node] as number, mask)] = node;
  for (let bucket = size - 1; bucket >= 0; bucket--)
    buckets[bucket] = Math.min(buckets[bucket] as number, buckets[bucket + 1] as number);
  const nodes = Uint32Array.from(order, (hash) => contents.get(hash) as number);
  return { buckets, hashes: Uint32Array.from(order), nodes };
}

/** By the hash of a name or of its first words: the number that `Lexicon.nodes` holds. */
function nodeContents(sorted: readonly TrieEntry[]): Map<number, number> {
  const contents = new Map<number, number>();
  for (const { text } of sorted)
    for (const end of wordEnds(text).slice(0, -1))
      for (const seed of seedsOfName(text)) contents.set(hashOfName(text, end, seed), 1);
  for (const [name, { hash }] of sorted.entries())
    if (sorted[name - 1]?.hash !== hash)
      contents.set(hash, (contents.get(hash) ?? 0) + (name + 1) * 2);
  return contents;
}

/** Numbers of 32 bits: one bit for each value of 16 bits. */
const filterLength = 2048;

function buildFirstWordFilter(names: readonly CollectedName[]): Uint32Array {
  const firstWordFilter = new Uint32Array(filterLength);
  for (const { text } of names)
    for (const seed of seedsOfName(text)) {
      const hash = hashOfName(text, wordEnds(text)[0] as number, seed);
      firstWordFilter[hash >>> 21] =
        (firstWordFilter[hash >>> 21] as number) | (1 << ((hash >>> 16) & 31));
    }
  return firstWordFilter;
}
