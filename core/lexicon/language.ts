/**
 * Tells the language of a text by its most frequent words: just well enough to know if a form of a name that one
 * language has ("EUA", "Rusko", "Bidens") is in a text of that language.
 */
import { isCapital, kindAt, letter, odd } from './characters.ts';
import { hashOfWord } from './word-classes.ts';
import functionWords from './words/function-words.json' with { type: 'json' };

/** Codes in the order of their bits. Not read from the word lists, which must not be in the page's script. */
const knownCodes = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'pl',
  'nl',
  'tr',
  'sv',
  'no',
  'da',
  'cs',
  'sk',
  'fi',
  'hu',
  'ro',
  'hr',
  'id',
  'vi',
] as const;

type Code = (typeof knownCodes)[number];

/** Languages that share forms: a German genitive is also Swedish, a Czech case also Polish or Serbian. */
const related: Readonly<Record<string, readonly string[]>> = {
  de: ['nl', 'sv', 'no', 'da'],
  sv: ['no', 'da', 'de'],
  no: ['sv', 'da', 'de'],
  da: ['sv', 'no', 'de'],
  nl: ['de'],
  pl: ['cs', 'sk'],
  cs: ['sk', 'pl', 'hr'],
  sr: ['hr'],
  es: ['pt'],
  pt: ['es'],
};

/** The bit of a language; 0 for one whose words are not known. */
export const languageBit = (code: string): number => {
  const main = code.toLowerCase().split(/[-_]/)[0] ?? '';
  const at = (knownCodes as readonly string[]).indexOf(main);
  return at < 0 ? 0 : 1 << at;
};

/** The bits of a language and of those that share its forms; 0 for one whose words are not known. */
export const formBits = (code: string): number =>
  [code, ...(related[code] ?? [])].reduce((bits, one) => bits | languageBit(one), 0);

/** Per slot the hash of a word and the bits of its languages; 0 where empty. */
export function compileLanguageWords(): Uint32Array {
  const words = new Map<number, number>();
  const lists: Readonly<Record<Code, string>> = functionWords;
  for (const code of knownCodes)
    for (const word of lists[code].split(' ')) {
      const hash = hashOfWord(word, 0, word.length);
      words.set(hash, (words.get(hash) ?? 0) | languageBit(code));
    }
  const table = new Uint32Array(2 * 2 ** Math.ceil(Math.log2(words.size * 1.4)));
  for (const [hash, bits] of words) table.set([hash, bits], slotFor(table, hash));
  return table;
}

function slotFor(table: Uint32Array, hash: number): number {
  const mask = table.length - 1;
  let slot = (hash << 1) & mask;
  while (table[slot] !== 0 && table[slot] !== hash) slot = (slot + 2) & mask;
  return slot;
}

/** True if the word between two offsets is frequent in some language. */
export const isFrequent = (text: string, start: number, end: number, table: Uint32Array): boolean =>
  table[slotFor(table, hashOfWord(text, start, end))] !== 0;

/** Length of text that is looked at, in UTF-16 units: enough for a hundred frequent words. */
const languageReach = 2000;

/** Counts of frequent words in small letters per language, by the index of the language's bit. */
export function countLanguages(text: string, table: Uint32Array): Uint16Array {
  const counts = new Uint16Array(knownCodes.length);
  const length = Math.min(text.length, languageReach);
  for (let at = 0; at < length; at++) {
    if (kindAt(text, at) !== letter) continue;
    const start = at;
    while (at < length && kindAt(text, at) <= odd) at++;
    if (isCapitalWord(text, start, at)) continue;
    const bits = table[slotFor(table, hashOfWord(text, start, at)) + 1] as number;
    for (let left = bits; left !== 0; left &= left - 1) {
      const language = 31 - Math.clz32(left & -left);
      counts[language] = (counts[language] as number) + 1;
    }
  }
  return counts;
}

/** True for a word in capitals: "AS" is Indonesian for the United States, not the English "as". */
const isCapitalWord = (text: string, start: number, end: number): boolean =>
  end - start > 1 && isCapital(text.charCodeAt(start)) && isCapital(text.charCodeAt(end - 1));

/** Least number of frequent words to decide for another language. */
const fewestWords = 2;

/**
 * Tells if a text is in one of the languages of `bits`.
 * @returns undefined when too few words tell
 */
export function languageIn(counts: Uint16Array, bits: number): 'own' | 'foreign' | undefined {
  let [own, other] = [0, 0];
  for (const [at, count] of counts.entries())
    if (bits & (1 << at)) own = Math.max(own, count);
    else other = Math.max(other, count);
  if (other >= fewestWords && other > 2 * own) return 'foreign';
  return own > 0 && 2 * own >= other ? 'own' : undefined;
}
