/** Lays names out as the numbers of a lexicon. */
import { upperOf } from './characters.ts';
import type { Name } from './collect-names.ts';
import type { Lexicon } from './lexicon.ts';
import { spread } from './lookup.ts';
import { firstWord, hashOfName, wordEnds } from './names.ts';
import { compileRoles } from './roles.ts';
import { trait } from './traits.ts';

/** A word costs at most this many comparisons, whatever a dossier holds; the rest is left out. */
const mostAlike = 32;

export function arrange(names: readonly Name[]): Omit<Lexicon, 'entities' | 'companies'> {
  const sorted = sideBySide(names);
  return {
    text: sorted.map(({ text }) => text).join(''),
    spots: spotsOf(sorted),
    owners: Uint32Array.from(sorted, ({ owner }) => owner),
    traits: Uint32Array.from(sorted, ({ traits, hash }, at) =>
      sorted[at + 1]?.hash === hash ? traits | trait.sameLetters : traits,
    ),
    ...arrangeNodes(sorted),
    initials: initialsOf(sorted),
    roles: compileRoles(),
  };
}

/** By hash, the longest first; of equal names those of earlier entities first. */
const sideBySide = (names: readonly Name[]): Name[] =>
  [...names].sort(inOrder).filter(({ hash }, at, all) => all[at - mostAlike]?.hash !== hash);

const inOrder = (a: Name, b: Name): number =>
  a.hash - b.hash || b.text.length - a.text.length || byText(a, b) || a.owner - b.owner;

const byText = (a: Name, b: Name): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

function spotsOf(names: readonly Name[]): Uint32Array {
  let start = 0;
  return Uint32Array.from(names, ({ text }) => {
    const spot = start + text.length * 2 ** 24;
    start += text.length;
    return spot;
  });
}

type Nodes = Pick<Lexicon, 'buckets' | 'hashes' | 'nodes'>;

function arrangeNodes(sorted: readonly Name[]): Nodes {
  const contents = contentsOfNodes(sorted);
  const size = 2 ** Math.ceil(Math.log2(contents.size + 2));
  const bucketOf = (hash: number): number => spread(hash) & (size - 1);
  const order = [...contents.keys()].sort((a, b) => bucketOf(a) - bucketOf(b));
  const buckets = new Uint32Array(size + 1).fill(order.length);
  for (let node = order.length - 1; node >= 0; node--)
    buckets[bucketOf(order[node] as number)] = node;
  for (let bucket = size - 1; bucket >= 0; bucket--)
    buckets[bucket] = Math.min(buckets[bucket] as number, buckets[bucket + 1] as number);
  const nodes = Uint32Array.from(order, (hash) => contents.get(hash) as number);
  return { buckets, hashes: Uint32Array.from(order), nodes };
}

/** Per hash of a name or of its first words: see `Lexicon.nodes`. */
function contentsOfNodes(sorted: readonly Name[]): Map<number, number> {
  const contents = new Map<number, number>();
  for (const { text } of sorted)
    for (const end of wordEnds(text).slice(0, -1)) contents.set(hashOfName(text, end), 1);
  for (const [name, { hash }] of sorted.entries())
    if (sorted[name - 1]?.hash !== hash)
      contents.set(hash, (contents.get(hash) ?? 0) + (name + 1) * 2);
  return contents;
}

function initialsOf(names: readonly Name[]): Uint32Array {
  const initials = new Uint32Array(2048);
  for (const { text } of names) {
    const unit = text.charCodeAt(firstWord(text));
    for (const one of [unit, upperOf(unit)])
      initials[one >>> 5] = (initials[one >>> 5] as number) | (1 << (one & 31));
  }
  return initials;
}
