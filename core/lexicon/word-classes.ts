/**
 * Classes of the words beside names, as a hash table of the lists in `words/`. Part of every packed lexicon
 * rather than of the content script. A language that needs more gets more words, not more code.
 */
import { lowerOf } from './characters.ts';
import besideNames from './words/beside-names.json' with { type: 'json' };
import givenNames from './words/given-names.json' with { type: 'json' };

/** Classes of words, as bits. */
export const wordClass = {
  /** Given name of a person. */
  given: 1,
  /** Office or calling that stands before a surname: "President". */
  office: 2,
  /** A title that tells people with one surname apart: "Dr.". */
  courtesy: 4,
  /** "Jr." after a name. */
  junior: 8,
  /** "Tower" after the name of a person. */
  organisation: 16,
  /** "Fondation" before the name of a person. */
  organisationBefore: 32,
  /** "Times" after the name of a place. */
  masthead: 64,
  /** "and" */
  conjunction: 128,
  /** "van" between given name and surname. */
  particle: 256,
  /** "brother" before a given name; "by" is taken as one. */
  kin: 512,
  /** "family" after or before the surname: its people, not one of them. */
  family: 1024,
  /** "газета" before a quoted name of a paper, firm, film ... */
  quotedName: 2048,
  /** "All" in "All-America". */
  compoundPrefix: 4096,
  /** "los" right before a surname: all who have it. */
  pluralArticle: 8192,
  /** "Calle" right before a place: a street or house that has its name. */
  way: 16_384,
  /** "Rue" before a preposition and a place: "rue de Moscou". */
  street: 32_768,
  /** "de" between the two. */
  preposition: 65_536,
  /**
   * In scripts without spaces, a word across the start of a name (以北 before 约), a noun that may touch its end
   * (ロシアメディア), or one that ends longer names (メキシコ合衆国).
   */
  touching: 131_072,
} as const;

const classBits = 18;
const classMask = 2 ** classBits - 1;

let compiled: Uint32Array | undefined;

/** The table of all words: per slot a hash, its low bits replaced by the classes; 0 where empty. */
export function compileWordClasses(): Uint32Array {
  compiled ??= compileClassWords();
  return compiled;
}

function compileClassWords(): Uint32Array {
  const words = new Map<number, number>();
  for (const [bits, word] of allWords()) {
    const hash = hashOfWord(word, 0, word.length);
    words.set(hash, (words.get(hash) ?? 0) | bits);
  }
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(words.size * 1.4)));
  for (const [hash, bits] of words) table[slotForClass(table, hash)] = (hash & ~classMask) | bits;
  return table;
}

/** The classes of the word between two offsets, in any case. */
export function wordClassesOf(
  table: Uint32Array,
  text: string,
  start: number,
  end: number,
): number {
  return (table[slotForClass(table, hashOfWord(text, start, end))] as number) & classMask;
}

/** FNV-1a over the word in lower case. */
export function hashOfWord(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++)
    hash = Math.imul(hash ^ lowerOf(text.charCodeAt(at)), 0x01000193);
  return hash >>> 0;
}

function slotForClass(table: Uint32Array, hash: number): number {
  const mask = table.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (table[slot] !== 0 && ((table[slot] as number) ^ hash) >>> classBits !== 0)
    slot = (slot + 1) & mask;
  return slot;
}

/** True if a word after a name tells a son from his father: "Jr.". */
export const isJunior = (word: string): boolean =>
  (wordClassesOf(compileWordClasses(), word, 0, word.length) & wordClass.junior) !== 0;

const split = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

function allWords(): [number, string][] {
  const { offices, courtesies, juniors, organisations } = besideNames;
  const { organisationsBefore, mastheads, conjunctions, particles, kin } = besideNames;
  const {
    families,
    quotedNames,
    compoundPrefixes,
    pluralArticles,
    ways,
    streets,
    prepositions,
    touching,
  } = besideNames;
  const lists: [number, readonly string[]][] = [
    [
      wordClass.given,
      [...[givenNames.latin, givenNames.greek, givenNames.caseless].flatMap(split), ...declined()],
    ],
    [wordClass.office, split(offices)],
    [wordClass.courtesy, split(courtesies)],
    [wordClass.junior, split(juniors)],
    [wordClass.organisation, split(organisations)],
    [wordClass.organisationBefore, split(organisationsBefore)],
    [wordClass.masthead, split(mastheads)],
    [wordClass.conjunction, split(conjunctions)],
    [wordClass.particle, split(particles)],
    [wordClass.kin, split(kin)],
    [wordClass.family, split(families)],
    [wordClass.quotedName, split(quotedNames)],
    [wordClass.compoundPrefix, split(compoundPrefixes)],
    [wordClass.pluralArticle, split(pluralArticles)],
    [wordClass.way, split(ways)],
    [wordClass.street, split(streets)],
    [wordClass.preposition, split(prepositions)],
    [wordClass.touching, split(touching)],
  ];
  return lists.flatMap(([bits, words]) => words.map((word): [number, string] => [bits, word]));
}

/** Given names in languages that inflect them: as listed, and the stem with every ending. */
function declined(): string[] {
  const endings = split(givenNames.cyrillicEndings);
  return split(givenNames.cyrillic).flatMap((name) => {
    const stem = name.replace(/[аеийоьяюєї]$/, '');
    return [name, ...endings.map((ending) => stem + ending)];
  });
}
