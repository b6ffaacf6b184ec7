/**
 * Packs a lexicon into strings, and unpacks it. Packed, because every tab reads it from extension storage, which holds
 * strings: base64 of typed arrays decodes in milliseconds, whereas the same names as JSON would have to be
 * parsed, hashed and sorted again in every tab (`docs/performance.md`).
 */

import { decodeNumbers, decodeText, encodeNumbers, encodeText } from './base64.ts';
import type { Index, Lexicon } from './lexicon.ts';
import type { LexiconEntity } from './lexicon-entity.ts';
import { hashOfName, seeds } from './names.ts';

type Numbers<Part> = {
  [key in keyof Part]: Part[key] extends Uint32Array ? key : never;
}[keyof Part];

const ofIndex: readonly Numbers<Index>[] = ['firstWordFilter', 'buckets', 'hashes', 'nodes'];
const ofNames: readonly Exclude<Numbers<Lexicon>, keyof Index>[] = [
  'firstEntities',
  'firstContextRules',
  'textRanges',
  'owners',
  'flags',
  'languages',
  'languageWords',
  'wordClasses',
];

/**
 * A lexicon as ASCII text, in two parts, because most pages need only the first. Each part consists of
 * lines, so that megabytes are sliced, not parsed: a header (hash of both parts, lengths of the arrays), the
 * arrays; in `names` also the text of the names, the context rules and the entities.
 */
export interface Packed {
  readonly index: string;
  readonly names: string;
}

export function packLexicon(lexicon: Lexicon): Packed {
  const { contextRules, text, entities } = lexicon;
  const index = packNumbers(ofIndex, lexicon);
  const names = [
    ...packNumbers(ofNames, lexicon),
    encodeText(text),
    ascii(contextRules),
    ascii(entities),
  ];
  const all = [...index, ...names].join();
  const hash = hashOfName(all, all.length, seeds[0]);
  return {
    index: `${hash} ${index.join('\n')}`,
    names: `${hash} ${names.join('\n')}`,
  };
}

/** The hash in the header of a part: the same in both parts, different for another lexicon. */
export const packedHash = (part: string): number => Number.parseInt(part, 10);

/** @throws Error if a part was not written by `packLexicon` */
export const unpackLexicon = ({ index, names }: Packed): Lexicon =>
  withNames(unpackIndex(index), names);

/** @throws Error if it was not written by `packLexicon` */
export function unpackIndex(part: string): Index {
  const [header = '', numbers = ''] = part.split('\n');
  return unpackNumbers(ofIndex, header, numbers);
}

/**
 * Adds the second part that `packLexicon` wrote. The text of names and the entities are decoded on first
 * use: many pages have words that could start a name, but no name.
 * @throws Error when it is something else, as far as it is decoded at once
 */
export function withNames(index: Index, part: string): Lexicon {
  const [header = '', numbers = '', encoded = '', contextRules = '', names = ''] = part.split('\n');
  let [encodedText, text] = [encoded, ''];
  let entities: LexiconEntity[] | undefined;
  return {
    ...index,
    ...unpackNumbers(ofNames, header, numbers),
    get text() {
      if (encodedText) text = decodeText(encodedText);
      encodedText = '';
      return text;
    },
    contextRules: JSON.parse(contextRules),
    get entities() {
      entities ??= JSON.parse(names) as LexiconEntity[];
      return entities;
    },
  };
}

/** Two lines: the lengths of the arrays, and the arrays. */
const packNumbers = <Key extends Numbers<Lexicon>>(
  keys: readonly Key[],
  lexicon: Lexicon,
): [string, string] => [
  keys.map((key) => lexicon[key].length).join(' '),
  encodeNumbers(joinedArrays(keys.map((key) => lexicon[key]))),
];

function joinedArrays(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** @param header the hash of the lexicon and the lengths of the arrays */
function unpackNumbers<Key extends Numbers<Lexicon>>(
  keys: readonly Key[],
  header: string,
  encoded: string,
): Pick<Lexicon, Key> {
  const all = decodeNumbers(encoded);
  const [, ...lengths] = header.split(' ').map(Number);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  if (!whole || whole !== all.length) throw new Error('The index of names is damaged.');
  let at = 0;
  const parts = keys.map((key, part) => {
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
