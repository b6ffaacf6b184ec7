/**
 * All names of all dossiers as numbers, made once by the background (`compileLexicon`), kept as a
 * string, and read back by every tab (`unpackLexicon`).
 *
 * Names are found by a hash of their letters, in lower case and without what stands between words:
 * one hash that grows word by word finds "Elon Musk", and the tag "#elonmusk" has the same. Each
 * prefix of whole words is a node that says whether longer names follow. Nodes lie by bucket; the
 * names of a node lie side by side, longest first. Little is stored per name, so that 100,000 names
 * fit in a few megabytes of a tab.
 */
import type { Company, Dossier, EntityKind } from '../data/schema.ts';
import { decodeNumbers, encodeNumbers } from './base64.ts';
import { ideograph, kindAt, kindOf, letter, lowerOf, odd, plainOf, upperOf } from './characters.ts';
import { fold } from './fold.ts';
import type { LexiconEntity } from './types.ts';

/** How a name is used; the low bits of `Lexicon.traits`. */
export const use = { safe: 0, needsCompany: 1, decoy: 2, clue: 3 } as const;

/** The other bits of `Lexicon.traits`. */
export const trait = {
  uses: 3,
  /** The next name has the same letters. */
  sameLetters: 4,
  /** The next name is the very same text, for another entity. */
  sameText: 8,
  /** One word that is the name of a person, and so may be another bearer's. */
  surname: 16,
  /** Several words that name a person, or a decoy that ends in the surname of its entity. */
  fullName: 32,
  /** From this bit on: index into `Lexicon.companies`, plus one. */
  company: 64,
} as const;

/** A `Company` with entities as indexes and folded words. */
export interface CompiledCompany {
  readonly entities: readonly number[];
  readonly words: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Lexicon {
  readonly entities: readonly LexiconEntity[];
  readonly companies: readonly CompiledCompany[];
  /** All names one after the other, plain but in their own case. */
  readonly text: string;
  /** Per name: where it starts in `text`, and above bit 24 its length. */
  readonly spots: Uint32Array;
  /** Per name: index of its entity. */
  readonly owners: Uint32Array;
  /** Per name: a `use` and `trait`s. */
  readonly traits: Uint32Array;
  /** Per bucket of hashes: its first node; one more at the end. */
  readonly buckets: Uint32Array;
  /** Per node: the hash. */
  readonly hashes: Uint32Array;
  /** Per node: its first name plus one (0: none) times two, plus one where longer names follow. */
  readonly nodes: Uint32Array;
  /** A bit per UTF-16 unit that some name's first word starts with. */
  readonly initials: Uint32Array;
}

/** Hash of no letters. */
export const noHash = 0x811c9dc5;

/** The hash grown by one unit. */
export const grow = (hash: number, unit: number): number =>
  Math.imul(hash ^ lowerOf(unit), 0x01000193);

const spread = (hash: number): number => hash ^ (hash >>> 15);

/** The node of a hash, or -1. */
export function nodeOf(lexicon: Lexicon, hash: number): number {
  const { buckets, hashes } = lexicon;
  const bucket = spread(hash) & (buckets.length - 2);
  const end = buckets[bucket + 1] as number;
  for (let node = buckets[bucket] as number; node < end; node++)
    if (hashes[node] === hash >>> 0) return node;
  return -1;
}

/** A name as the dossier writes it, but for what folding makes alike. */
export function nameText(lexicon: Lexicon, name: number): string {
  const spot = lexicon.spots[name] as number;
  const start = spot & 0xffffff;
  return lexicon.text.slice(start, start + (spot >>> 24));
}

/** What makes a name useless or harmful to look for; undefined when it may be used. */
export type NameFault = 'no-letters' | 'too-long' | 'too-short';

export const longestName = 200;
const mostWords = 16;

/** @param safe whether the name is to stand for its entity without company */
export function faultOfName(name: string, safe: boolean): NameFault | undefined {
  const text = plainName(name);
  const words = wordEnds(text).length;
  if (words === 0) return 'no-letters';
  if (text.length > longestName || words > mostWords) return 'too-long';
  return safe && text.length === 1 && kindAt(text, 0) === letter ? 'too-short' : undefined;
}

/** A name with one kind of quotes, dashes and widths, and one space for any white space. */
export function plainName(name: string): string {
  const units = Array.from(fold(name).text.trim(), (char) =>
    char.length === 1 ? String.fromCharCode(plainOf(char.charCodeAt(0))) : char,
  );
  return units.join('').replace(/ +/g, ' ');
}

/** Where each word of a name ends. */
function wordEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (kind === ideograph || (kind <= odd && kindAt(text, at + 1) > odd)) ends.push(at + 1);
  }
  return ends;
}

interface Name {
  readonly text: string;
  readonly hash: number;
  readonly owner: number;
  traits: number;
}

/**
 * Compiles the names of dossiers. Names with a fault (`faultOfName`) are left out; entities keep the
 * order of the dossiers. Expects dossiers that passed the schema.
 */
export function compileLexicon(dossiers: readonly Dossier[]): Lexicon {
  const entities: LexiconEntity[] = [];
  const companies: CompiledCompany[] = [];
  const names: Name[] = [];
  for (const dossier of dossiers) {
    const first = entities.length;
    const index = new Map(dossier.entities.map(({ id }, at) => [id, first + at]));
    for (const { id, kind, name } of dossier.entities)
      entities.push({ key: `${dossier.id}/${id}`, kind, name });
    for (const entity of dossier.entities)
      names.push(...namesOf(entity, index.get(entity.id) as number, index, companies));
  }
  return arrange(entities, companies, names);
}

type Entity = Dossier['entities'][number];

function namesOf(
  entity: Entity,
  owner: number,
  index: ReadonlyMap<string, number>,
  companies: CompiledCompany[],
): Name[] {
  const found = new Map<string, Name>();
  for (const group of entity.names) {
    const company = group.company && keepCompany(group.company, index, companies);
    for (const name of group.names) {
      if (faultOfName(name, group.use === 'safe')) continue;
      const text = plainName(name);
      const made: Name = { text, hash: hashOf(text), owner, traits: usesOf[group.use] };
      if (company) made.traits += company * trait.company;
      const known = found.get(text);
      if (!known || rank(made) < rank(known)) found.set(text, made);
    }
  }
  return markPersons(entity.kind, [...found.values()]);
}

const usesOf = { safe: use.safe, 'needs-company': use.needsCompany, decoy: use.decoy };

/** When one entity has the same text twice: safe before needs-company before decoy. */
const rank = (name: Name): number => name.traits & trait.uses;

/** @returns index plus one */
function keepCompany(
  company: Company,
  index: ReadonlyMap<string, number>,
  companies: CompiledCompany[],
): number {
  const folded = (words: readonly string[] = []): string[] =>
    words.map((word) => plainName(word).toLowerCase());
  return companies.push({
    entities: (company.entities ?? []).flatMap((id) => index.get(id) ?? []),
    words: folded(company.words),
    before: folded(company.before),
    after: folded(company.after),
  });
}

function markPersons(kind: EntityKind, names: Name[]): Name[] {
  if (kind !== 'person') return names;
  const own = names.filter((name) => rank(name) !== use.decoy);
  const wordsOf = (name: Name): string[] => splitWords(name.text);
  const givens = new Set(own.map(wordsOf).flatMap((words) => words.slice(0, -1)));
  const surnames = new Set<string>();
  for (const name of own) {
    const [word, ...more] = wordsOf(name);
    if (more.length) name.traits |= trait.fullName;
    else if (word && !givens.has(word)) {
      name.traits |= trait.surname;
      surnames.add(word);
    }
  }
  for (const name of names)
    if (
      rank(name) === use.decoy &&
      wordsOf(name)
        .slice(1)
        .some((word) => surnames.has(word))
    )
      name.traits |= trait.fullName;
  return names;
}

/** Words as scripts with spaces have them: a name in Han letters is one word per part. */
const splitWords = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

function hashOf(text: string): number {
  return hashTo(text, text.length);
}

function hashTo(text: string, end: number): number {
  let hash = noHash;
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (kindOf(unit) <= ideograph) hash = grow(hash, unit);
  }
  return hash >>> 0;
}

function arrange(
  entities: readonly LexiconEntity[],
  companies: readonly CompiledCompany[],
  names: Name[],
): Lexicon {
  const sorted = sortNames(names);
  const { buckets, hashes, nodes } = arrangeNodes(sorted);
  const spots = new Uint32Array(sorted.length);
  const texts: string[] = [];
  let at = 0;
  sorted.forEach(({ text }, name) => {
    spots[name] = at + text.length * 0x1000000;
    texts.push(text);
    at += text.length;
  });
  return {
    entities,
    companies,
    text: texts.join(''),
    spots,
    owners: Uint32Array.from(sorted, (name) => name.owner),
    traits: Uint32Array.from(sorted, (name) => name.traits),
    buckets,
    hashes,
    nodes,
    initials: initialsOf(sorted),
  };
}

/** A word costs at most this many comparisons, whatever a dossier holds; the rest is left out. */
const mostAlike = 32;

/** Side by side what has the same letters, longest first; entities keep their order. */
function sortNames(names: Name[]): Name[] {
  const sorted = withoutNeedlessDecoys(names)
    .sort(
      (a, b) =>
        a.hash - b.hash ||
        b.text.length - a.text.length ||
        (a.text < b.text ? -1 : a.text > b.text ? 1 : a.owner - b.owner),
    )
    .filter((name, at, all) => all[at - mostAlike]?.hash !== name.hash);
  sorted.forEach((name, at) => {
    const next = sorted[at + 1];
    if (next?.hash === name.hash) name.traits |= trait.sameLetters;
    if (next?.text === name.text) name.traits |= trait.sameText;
  });
  return sorted;
}

/** A decoy that is the name of some entity is that entity's. Of equal decoys one is enough. */
function withoutNeedlessDecoys(names: readonly Name[]): Name[] {
  const taken = new Set(names.filter((name) => rank(name) < use.decoy).map((name) => name.text));
  const decoys = new Set<string>();
  return names.filter((name) => {
    if (rank(name) !== use.decoy) return true;
    const needless = taken.has(name.text) || decoys.has(name.text);
    decoys.add(name.text);
    return !needless;
  });
}

function arrangeNodes(sorted: readonly Name[]): Pick<Lexicon, 'buckets' | 'hashes' | 'nodes'> {
  const contents = new Map<number, number>();
  for (const { text } of sorted)
    for (const end of wordEnds(text).slice(0, -1)) contents.set(hashTo(text, end), 1);
  sorted.forEach(({ hash }, name) => {
    if (sorted[name - 1]?.hash !== hash)
      contents.set(hash, (contents.get(hash) ?? 0) + (name + 1) * 2);
  });
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

function initialsOf(names: readonly Name[]): Uint32Array {
  const initials = new Uint32Array(2048);
  for (const { text } of names) {
    const unit = text.charCodeAt(firstWord(text));
    for (const one of [unit, upperOf(unit)]) setBit(initials, one);
  }
  return initials;
}

/** Where the first word of a name starts: past the dot of ".NET". */
export function firstWord(text: string, from = 0): number {
  let at = from;
  while (kindAt(text, at) > ideograph) at++;
  return at;
}

const setBit = (bits: Uint32Array, at: number): void => {
  bits[at >>> 5] = (bits[at >>> 5] as number) | (1 << (at & 31));
};

type Numbers = 'spots' | 'owners' | 'traits' | 'buckets' | 'hashes' | 'nodes' | 'initials';
const numbers: readonly Numbers[] = [
  'spots',
  'owners',
  'traits',
  'buckets',
  'hashes',
  'nodes',
  'initials',
];

/** A lexicon as ASCII text of two lines: what every tab needs, and the entities. */
export function packLexicon(lexicon: Lexicon): string {
  const { companies, text, entities } = lexicon;
  const all = Uint32Array.from(numbers.flatMap((key) => Array.from(lexicon[key])));
  const lengths = numbers.map((key) => lexicon[key].length);
  return `${ascii([lengths, encodeNumbers(all), text, companies])}\n${ascii(entities)}`;
}

/** Reads what `packLexicon` wrote. The entities are read only when they are asked for. */
export function unpackLexicon(packed: string): Lexicon {
  const split = packed.indexOf('\n');
  const [lengths, encoded, text, companies] = JSON.parse(packed.slice(0, split));
  const views = partsOf(decodeNumbers(encoded), lengths);
  let entities: LexiconEntity[] | undefined;
  return {
    ...views,
    text,
    companies,
    get entities() {
      entities ??= JSON.parse(packed.slice(split + 1)) as LexiconEntity[];
      return entities;
    },
  };
}

function partsOf(all: Uint32Array, lengths: readonly number[]): Pick<Lexicon, Numbers> {
  let at = 0;
  const parts = numbers.map((key, part) => {
    const view = all.subarray(at, at + (lengths[part] ?? 0));
    at += view.length;
    return [key, view];
  });
  return Object.fromEntries(parts);
}

const ascii = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
